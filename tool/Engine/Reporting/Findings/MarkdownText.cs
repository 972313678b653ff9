using System.Text;

namespace Antt.Engine.Reporting;

/// <summary>Text from data inside Markdown: shown letter by letter, whatever it holds.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>|~#&";

    /// <summary>The text on one line, its marks escaped; an @ stands in a code span, so that nobody is called by it.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (letter == '@') safe.Append("`@`");
            else if (Marks.Contains(letter, StringComparison.Ordinal)) safe.Append('\\').Append(letter);
            else safe.Append(letter);
        }
        return safe.ToString();
    }
}
