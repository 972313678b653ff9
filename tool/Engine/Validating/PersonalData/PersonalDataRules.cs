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

    private static (DiagnosticDescriptor Descriptor, string Detail)? FirstAsWritten(ReadOnlySpan<byte> text, bool notAscii)
    {
        var digits = text.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;
        var birth = digits && BirthWords.MayBeIn(text);
        var secret = SecretWords.MayMention(text, notAscii);
        var mail = MailAddresses.MayBeIn(text);
        var number = digits && CountDigits(text) >= FewestDigits;
        if (!(birth || secret || mail || number || TellingWords.AreIn(text))) return null;

        var written = Encoding.UTF8.GetString(text);
        var words = TextWords.In(written);
        if (number && NumbersIn(text, words) is { } found) return found;
        if (mail && MailAddresses.AreIn(written)) return (ValidateDiagnostics.MailAddress, "");
        if (birth && BirthWords.AreIn(words)) return (ValidateDiagnostics.BirthDate, "");
        if (secret && SecretWords.MarkIn(words) is { } mark) return (ValidateDiagnostics.SecretMark, mark);
        return PersonNames.IsIn(words) ? (ValidateDiagnostics.PersonName, "") : null;
    }

    private static int CountDigits(ReadOnlySpan<byte> text)
    {
        var digits = 0;
        foreach (var unit in text) digits += unit is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        return digits;
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
