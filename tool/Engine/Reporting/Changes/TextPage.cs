using System.Text;
using Antt.Engine.Comparing;
using Antt.Model;

namespace Antt.Engine.Reporting.Changes;

/// <summary>A report of changes for a terminal: everything, nothing folded.</summary>
public static class TextPage
{
    /// <summary>Writes the report.</summary>
    public static string Of(ChangeReport report, ChangeHead head, Language language)
    {
        var page = ChangePage.Of(report, head, language);
        var text = new StringBuilder();
        text.Append(page.Title).Append('\n');
        foreach (var line in page.Intro) Append(text, line, "  ");
        foreach (var group in page.Groups)
        {
            text.Append('\n').Append(group.Heading).Append('\n');
            foreach (var item in group.Items)
            {
                foreach (var line in item.Head) Append(text, line, line.Depth == 0 ? "  " : "    ");
                foreach (var line in item.More) Append(text, line, "      ");
            }
        }
        if (page.Foot is { } foot) text.Append('\n').Append(foot).Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, Line line, string indent) =>
        text.Append(indent).Append(string.Concat(line.Pieces.Select(static piece => piece.Address is { } address ? $"{piece.Text} {address}" : piece.Text))
            .ReplaceLineEndings(" ")).Append('\n');
}
