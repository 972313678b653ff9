using System.Globalization;
using System.Text;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>A small picture that says how a unit stands, for its own site. It follows the standing: the address stays, the picture changes.</summary>
internal static class Badge
{
    private const int Height = 40;
    private const double LetterWidth = 7.2;

    public static OutputFile Of(PublicUnit unit, RegisterView view)
    {
        var standing = UnitStanding.Of(unit, view);
        var name = unit.NameOn(view.AsOf);
        var head = view.Register.Head.Demonstration ? $"{SiteWords.Standard.Vi} (minh họa)" : SiteWords.Standard.Vi;
        var width = (int)(Math.Max(head.Length, Math.Max(standing.Said.Vi.Length, standing.Said.En.Length)) * LetterWidth) + 52;
        var svg = string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{Height + 18}" viewBox="0 0 {width} {Height + 18}" role="img" aria-labelledby="t d" lang="vi">
            <title id="t">{Safe(name)}: {Safe(standing.Said.Vi)}</title>
            <desc id="d" lang="en">{Safe(name)}: {Safe(standing.Said.En)}. {Safe(SiteWords.Standard.En)}, {view.AsOf:yyyy-MM-dd}.</desc>
            <rect width="{width}" height="{Height + 18}" rx="6" fill="{Ground(standing.Kind)}"/>
            <g fill="{Ink(standing.Kind)}" stroke="{Ink(standing.Kind)}" transform="translate(10 18)">{Mark(standing.Kind)}</g>
            <g fill="{Ink(standing.Kind)}" font-family="Segoe UI, Roboto, Noto Sans, DejaVu Sans, sans-serif">
            <text x="40" y="17" font-size="11">{Safe(head)}</text>
            <text x="40" y="34" font-size="14" font-weight="bold">{Safe(standing.Said.Vi)}</text>
            <text x="40" y="50" font-size="11" lang="en">{Safe(standing.Said.En)}</text>
            </g>
            </svg>

            """).Replace("\r\n", "\n", StringComparison.Ordinal);
        return new OutputFile(DataPaths.Badge(unit.Id), Encoding.UTF8.GetBytes(svg));
    }

    private static string Ground(string kind) => kind switch
    {
        UnitStanding.Recognised => "#14603f", UnitStanding.Revoked => "#9a3412", UnitStanding.Past => "#4a5560", _ => "#eef0f2",
    };

    private static string Ink(string kind) => kind == UnitStanding.Silent ? "#1d2a28" : "#ffffff";

    /// <summary>A sign for each standing, so that it is not told by colour alone.</summary>
    private static string Mark(string kind) => kind switch
    {
        UnitStanding.Recognised => """<path d="m2 11 6 6L20 4" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>""",
        UnitStanding.Revoked => """<path d="m4 4 14 14M18 4 4 18" fill="none" stroke-width="3" stroke-linecap="round"/>""",
        UnitStanding.Past => """<path d="M11 3v8l6 4" fill="none" stroke-width="2.6" stroke-linecap="round"/><circle cx="11" cy="11" r="9" fill="none" stroke-width="2"/>""",
        _ => """<circle cx="11" cy="11" r="9" fill="none" stroke-width="2" stroke-dasharray="3 3"/>""",
    };

    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) continue;
            safe.Append(rune.Value switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", _ => rune.ToString() });
        }
        return safe.ToString();
    }
}
