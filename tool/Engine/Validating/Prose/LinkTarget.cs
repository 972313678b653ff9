using System.Net;
using System.Text;
using Antt.Engine.Loading;

namespace Antt.Engine.Validating;

/// <summary>Where a link leads, looked at as the most lenient browser would: entities resolved, blanks and unseen characters passed over.</summary>
internal static class LinkTarget
{
    private const int LongestScheme = 20;

    /// <summary>The scheme of an address that is neither a web page, a mail address nor a file beside; null when there is nothing to say.</summary>
    public static string? UnsafeScheme(string? target)
    {
        if (string.IsNullOrEmpty(target)) return null;
        var text = Uri.UnescapeDataString(WebUtility.HtmlDecode(WebUtility.HtmlDecode(target)));
        var scheme = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ':') return scheme.ToString() is "" or "https" or "http" or "mailto" ? null : Cut(scheme.ToString());
            if (rune.Value is '/' or '\\' or '?' or '#') return null;
            if (rune.Value > ' ' && !OddCharacters.IsControl(rune.Value) && !OddCharacters.IsInvisible(rune.Value)) scheme.Append(Rune.ToLowerInvariant(rune));
        }
        return null;
    }

    private static string Cut(string scheme) => scheme.Length <= LongestScheme ? scheme : scheme[..(LongestScheme - 1)] + "…";
}
