using System.Buffers;

namespace Antt.Engine.Validating;

/// <summary>
/// Tells beforehand how long a Markdown text would take. A parser looks at the rest of a paragraph again for every mark that might
/// open something, so a paragraph costs its length times its marks; ordinary prose stays a thousand times below the limit.
/// </summary>
internal static class MarkdownCost
{
    private const long MostSteps = 60_000_000;
    private const int MostDefinitions = 1000;
    private const int MostLines = 20_000;
    private const int MostMarks = 50_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]<>*_`\\&!");

    /// <summary>The paragraph at which the text becomes too costly; null for a text that does not.</summary>
    public static (int Start, int End)? FirstUnbearable(string text)
    {
        var (steps, marks, all, definitions, lines, begin) = (0L, 0L, 0, 0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var newline = text.IndexOf('\n', at);
            var end = newline < 0 ? text.Length : newline;
            var line = text.AsSpan(at..end);
            if (BeginsAnew(line))
            {
                steps += marks * (at - begin);
                (marks, begin) = (0, at);
            }
            var own = CountMarks(line);
            (marks, all) = (marks + own, all + own);
            definitions += line.Count("]:");
            lines += 1 + line.TrimEnd('\r').Count('\r');
            if (steps + marks * (end - begin) > MostSteps || definitions > MostDefinitions || lines > MostLines || all > MostMarks) return (begin, end);
            at = end + 1;
        }
        return null;
    }

    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var next = line.IndexOfAny(Marks); next >= 0; next = line.IndexOfAny(Marks))
        {
            count++;
            line = line[(next + 1)..];
        }
        return count;
    }

    /// <summary>A blank line or an item of a list, which end any paragraph before.</summary>
    private static bool BeginsAnew(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart(' ');
        if (words.TrimEnd(" \t\r").IsEmpty) return true;
        return line.Length - words.Length < 4 && words.Length > 2 && words[0] is '-' or '*' or '+' && words[1] == ' ' && words[2] > ' ';
    }
}
