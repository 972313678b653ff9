using System.Globalization;
using System.Text;

namespace Antt.Cli;

/// <summary>Words of a stranger's file on one line of a terminal or a build log: nothing in them moves the cursor, turns the line around, or begins another line.</summary>
internal static class PlainLine
{
    /// <summary>The words, each sign that does not show replaced by one that does.</summary>
    public static string Of(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes()) line.Append(IsHidden(rune) ? "\uFFFD" : rune.ToString());
        return line.ToString();
    }

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
