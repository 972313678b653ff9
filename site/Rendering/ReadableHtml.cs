using System.Globalization;
using System.Text;

namespace Antt.Site.Rendering;

/// <summary>
/// What the encoder wrote as a number although it is no markup: letters and pictures beyond the first plane become themselves again, and invisible
/// characters that turn the direction of text or hide in it are left out.
/// </summary>
internal static class ReadableHtml
{
    private const string Prefix = "&#x";

    public static string Of(string html)
    {
        var readable = new StringBuilder(html.Length);
        var from = 0;
        for (var at = html.IndexOf(Prefix, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Prefix, from, StringComparison.Ordinal))
        {
            readable.Append(html, from, at - from);
            var end = html.IndexOf(';', at);
            if (end > 0 && TryRead(html.AsSpan(at + Prefix.Length, end - at - Prefix.Length), out var rune))
            {
                if (!IsInvisible(rune)) Append(readable, rune);
                from = end + 1;
            }
            else
            {
                readable.Append(Prefix);
                from = at + Prefix.Length;
            }
        }
        return readable.Append(html, from, html.Length - from).ToString();
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out Rune rune)
    {
        rune = default;
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            && number > 0x7F && Rune.TryCreate(number, out rune);
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;

    private static void Append(StringBuilder readable, Rune rune)
    {
        if (rune.Value == 0xA0) readable.Append("&#xA0;");
        else readable.Append(rune.ToString());
    }
}
