using System.Text;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>
/// Looks for data of persons and marks of secrecy in texts people word themselves. The quick look costs little and lets nearly every
/// text pass; only a text with enough digits, an at sign or a telling word is read word by word.
/// </summary>
internal static class PersonalDataRules
{
    private const int FewestDigits = 7;

    /// <summary>The first thing found, with what the message needs to name it; never the personal data itself.</summary>
    public static (DiagnosticDescriptor Descriptor, string Detail)? FirstIn(ReadOnlySpan<byte> text, bool notAscii)
    {
        if (!ShownText.MayDiffer(text)) return FirstAsWritten(text, notAscii);
        var shown = ShownText.Of(text);
        return FirstAsWritten(shown, !Ascii.IsValid(shown)) ?? FirstAsWritten(text, notAscii);
    }

    /// <summary>Whether reading a text closely can find anything; nearly every text without data of persons is let go here.</summary>
    internal static bool MayHold(ReadOnlySpan<byte> text, bool notAscii)
    {
        if (SecretWords.MayMention(text, notAscii) || MailAddresses.MayBeIn(text) || TellingWords.AreIn(text)) return true;
        return BirthWords.MayBeIn(text) || (LongestRun(text) >= FewestDigits && !PaperNumbers.Is(text));
    }

    /// <summary>The first thing found word by word.</summary>
    internal static (DiagnosticDescriptor Descriptor, string Detail)? ReadClosely(ReadOnlySpan<byte> text)
    {
        var written = Encoding.UTF8.GetString(text);
        var words = TextWords.In(written);
        if (NumbersIn(text, words) is { } found) return found;
        if (MailAddresses.AreIn(written)) return (ValidateDiagnostics.MailAddress, "");
        if (BirthWords.AreIn(words)) return (ValidateDiagnostics.BirthDate, "");
        if (SecretWords.MarkIn(words) is { } mark) return (ValidateDiagnostics.SecretMark, mark);
        return PersonNames.IsIn(words) ? (ValidateDiagnostics.PersonName, "") : null;
    }

    private static (DiagnosticDescriptor Descriptor, string Detail)? FirstAsWritten(ReadOnlySpan<byte> text, bool notAscii) => MayHold(text, notAscii) ? ReadClosely(text) : null;

    /// <summary>
    /// The most digits that one number could have: what may stand between its groups, blanks, dots, dashes and brackets, does not end it. Days and
    /// numbers of documents are parted by other signs and stay short.
    /// </summary>
    private static int LongestRun(ReadOnlySpan<byte> text)
    {
        var (longest, digits) = (0, 0);
        foreach (var unit in text)
        {
            if (unit is >= (byte)'0' and <= (byte)'9') longest = Math.Max(longest, ++digits);
            else if (unit < 0x80 && unit is not ((byte)' ' or (byte)'.' or (byte)'-' or (byte)'(' or (byte)')')) digits = 0;
        }
        return longest;
    }

    private static (DiagnosticDescriptor, string)? NumbersIn(ReadOnlySpan<byte> text, TextWords words)
    {
        if (ToldNumbers.KindIn(words) is { } told) return (told, "");
        for (var at = 0; at < text.Length; at++)
        {
            var number = DigitGroups.At(text, at);
            if (number.Length == 0) continue;
            if (number.StandsAlone)
            {
                if (number.IsPhone && !ToldNumbers.IsOfOffice(number.Digits, words)) return (ValidateDiagnostics.PhoneNumber, "");
                if (number.IsIdentity) return (ValidateDiagnostics.IdentityNumber, "");
            }
            at += number.Length - 1;
        }
        return null;
    }
}
