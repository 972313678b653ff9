using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using Antt.Engine.Loading;

namespace Antt.Engine.Validating;

/// <summary>A text as a page would show it: entities of HTML resolved, marks put on their letters, marks of Markdown and letters without a shape left out.</summary>
internal static class ShownText
{
    /// <summary>Names of plain letters and signs that the older list of entities lacks.</summary>
    private static readonly (string Entity, string Sign)[] Plain =
        [("&commat;", "@"), ("&period;", "."), ("&plus;", "+"), ("&lowbar;", "_"), ("&hyphen;", "-"), ("&dash;", "-")];

    /// <summary>Signs of HTML and Markdown, and what a mark that stands behind its letter (U+0300 and on) begins with.</summary>
    private static readonly SearchValues<byte> Marks = SearchValues.Create([.. "&\\*`"u8, 0xCC, 0xCD]);

    /// <summary>A quick look that lets nearly every text pass.</summary>
    public static bool MayDiffer(ReadOnlySpan<byte> text) => text.IndexOfAny(Marks) >= 0;

    /// <summary>The text as shown.</summary>
    public static byte[] Of(ReadOnlySpan<byte> text)
    {
        var shown = new StringBuilder(text.Length);
        var written = Encoding.UTF8.GetString(text);
        foreach (var (entity, sign) in Plain) written = written.Replace(entity, sign, StringComparison.Ordinal);
        foreach (var rune in WebUtility.HtmlDecode(written).EnumerateRunes())
        {
            if (rune.Value is '\\' or '*' or '`' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format) continue;
            shown.Append(rune.Value == 0xA0 ? " " : rune.ToString());
        }
        return Encoding.UTF8.GetBytes(ComposedText.Of(shown.ToString()));
    }
}
