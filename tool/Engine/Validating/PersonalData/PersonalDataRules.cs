using System.Buffers;
using System.Text;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>
/// Looks for data of persons and marks of secrecy in texts people word themselves. The quick look costs little and lets nearly every
/// text pass; only a text with enough digits, an at sign or a telling word is read closely.
/// </summary>
internal static class PersonalDataRules
{
    private const int FewestDigits = 9;

    private static readonly SearchValues<byte> Telling = SearchValues.Create("@0123456789"u8);

    /// <summary>The first thing found, with what the message needs to name it; never the personal data itself.</summary>
    public static (DiagnosticDescriptor Descriptor, string Detail)? FirstIn(ReadOnlySpan<byte> text, bool notAscii)
    {
        if (!ShownText.MayDiffer(text)) return FirstAsWritten(text, notAscii);
        var shown = ShownText.Of(text);
        return FirstAsWritten(shown, !Ascii.IsValid(shown)) ?? FirstAsWritten(text, notAscii);
    }

    private static (DiagnosticDescriptor Descriptor, string Detail)? FirstAsWritten(ReadOnlySpan<byte> text, bool notAscii)
    {
        var telling = text.IndexOfAny(Telling) >= 0;
        if (telling && NumbersIn(text) is { } number) return number;
        if (telling && text.Contains((byte)'@') && HasMailAddress(text)) return (ValidateDiagnostics.MailAddress, "");
        if (telling && BirthWords.Mentioned(text)) return (ValidateDiagnostics.BirthDate, "");
        if (SecretWords.MayMention(text, notAscii) && SecretWords.MarkIn(Encoding.UTF8.GetString(text)) is { } mark) return (ValidateDiagnostics.SecretMark, mark);
        return null;
    }

    private static (DiagnosticDescriptor, string)? NumbersIn(ReadOnlySpan<byte> text)
    {
        var digits = 0;
        foreach (var unit in text) digits += unit is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        if (digits < FewestDigits) return null;
        for (var at = 0; at < text.Length; at++)
        {
            var number = DigitGroups.At(text, at);
            if (number.Length == 0) continue;
            if (number.StandsAlone)
            {
                if (number.IsPhone) return (ValidateDiagnostics.PhoneNumber, "");
                if (number.IsIdentity) return (ValidateDiagnostics.IdentityNumber, number.Digits.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            at += number.Length - 1;
        }
        return null;
    }

    private static bool HasMailAddress(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf((byte)'@'); at >= 0;)
        {
            var before = at > 0 && (char.IsAsciiLetterOrDigit((char)text[at - 1]) || text[at - 1] is (byte)'.' or (byte)'_' or (byte)'-' or (byte)'+');
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] is (byte)'.' or (byte)'-')) end++;
            var dot = text[(at + 1)..end].IndexOf((byte)'.');
            if (before && dot > 0 && at + 2 + dot < end) return true;
            var next = text[end..].IndexOf((byte)'@');
            at = next < 0 ? -1 : end + next;
        }
        return false;
    }
}
