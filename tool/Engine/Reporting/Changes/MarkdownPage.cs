using System.Text;
using Antt.Engine.Comparing;
using Antt.Model;

namespace Antt.Engine.Reporting.Changes;

/// <summary>
/// A report of changes as one comment under a pull request: what matters within sixty lines, everything else folded, and a mark at the top
/// by which the comment is found again and edited.
/// </summary>
public static class MarkdownPage
{
    /// <summary>The first line of every such comment; it never changes.</summary>
    public const string Mark = "<!-- antt:diff -->";

    /// <summary>How many lines a reader sees without unfolding anything.</summary>
    public const int MostVisible = 58;

    /// <summary>Forges refuse comments longer than 65,536 characters.</summary>
    private const int MostLetters = 60_000;

    /// <summary>Writes the comment.</summary>
    public static string Of(ChangeReport report, ChangeHead head, Language language)
    {
        var page = ChangePage.Of(report, head, language);
        var text = new StringBuilder();
        text.Append(Mark).Append('\n').Append("## ").Append(page.Title).Append("\n\n");
        foreach (var line in page.Intro) text.Append(Pieces(line)).Append("  \n");
        var room = MostVisible - page.Intro.Length - 5 - page.Groups.Sum(static group => 5 + Math.Min(group.MostLines, group.Items.Sum(static item => item.Head.Length)));
        foreach (var group in page.Groups) Write(text, group, group.MostLines == 0 ? Math.Max(room, 8) : group.MostLines, language);
        if (page.Foot is { } foot) text.Append("\n<sub>").Append(MarkdownPieces.Text(foot)).Append("</sub>\n");
        return text.ToString();
    }

    private static void Write(StringBuilder text, Group group, int room, Language language)
    {
        text.Append("\n### ").Append(group.Heading).Append("\n\n");
        var folded = new List<Line>();
        var (used, isFull) = (0, false);
        foreach (var item in group.Items)
        {
            // Once one did not fit nothing smaller is taken before it, so that the order of weight stays.
            isFull |= used > 0 && used + item.Head.Length > room;
            if (isFull) folded.AddRange([.. item.Head, .. item.More]);
            else
            {
                used += item.Head.Length;
                foreach (var line in item.Head) Append(text, line);
                if (!item.More.IsEmpty) folded.AddRange([item.Head[0], .. item.More]);
            }
        }
        if (folded.Count == 0) return;
        text.Append("\n<details><summary>").Append(MarkdownPieces.Text(group.Rest(folded.Count, isFull))).Append("</summary>\n\n");
        foreach (var line in folded)
        {
            if (text.Length > MostLetters)
            {
                text.Append("- ").Append(MarkdownPieces.Text(ChangeWords.Cut.In(language))).Append('\n');
                break;
            }
            Append(text, line);
        }
        text.Append("\n</details>\n");
    }

    private static void Append(StringBuilder text, Line line) => text.Append(' ', line.Depth * 2).Append("- ").Append(Pieces(line)).Append('\n');

    private static string Pieces(Line line) => string.Concat(line.Pieces.Where(static piece => piece.Text.Length > 0).Select(MarkdownPieces.Of));
}
