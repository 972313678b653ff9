using System.Text;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model;

namespace Antt.Engine.Tables.Reading;

/// <summary>Words that people type into cells, and how they are tidied before anybody looks at them.</summary>
internal static class CellWords
{
    /// <summary>Says that a list has nothing in it.</summary>
    public const string Nothing = "không có";

    /// <summary>Takes a value out of the register; an empty cell leaves it.</summary>
    public const string Erase = "(xoá)";

    /// <summary>What the row of explanations below the headings begins with.</summary>
    public const string Explanation = "Giải thích:";

    private const int LongestQuote = 60;

    private static readonly string[] YesWords = ["co", "x", "yes", "y", "true", "1", "dung", "✓", "✔", "v"];
    private static readonly string[] NoWords = ["khong", "ko", "no", "n", "false", "0", "chua", "sai"];
    private static readonly string[] NothingWords = ["khong co", "khong", "0", "[]", "{}"];
    private static readonly string[] EraseWords = ["(xoa)", "xoa"];

    /// <summary>Composed letters, no spaces at the ends, one space between words, nothing invisible.</summary>
    public static string Tidy(string text)
    {
        if (IsTidy(text)) return text;
        var tidy = new StringBuilder(text.Length);
        foreach (var letter in ComposedText.Of(text))
        {
            if (letter is '\u200B' or '\uFEFF' or '\u00AD') continue;
            var isSpace = letter <= ' ' || letter is '\u00A0' or '\u202F' or '\u2007';
            if (!isSpace) tidy.Append(letter);
            else if (tidy.Length > 0 && tidy[^1] != ' ') tidy.Append(' ');
        }
        return tidy.ToString().TrimEnd(' ');
    }

    /// <summary>Tidied, lower case and without marks, for comparing words people typed.</summary>
    public static string Plain(string text) => PlainLetters.Of(Tidy(text));

    /// <summary>Yes or no; null when it is neither.</summary>
    public static bool? YesNo(string text)
    {
        var plain = Plain(text);
        return Array.IndexOf(YesWords, plain) >= 0 ? true : Array.IndexOf(NoWords, plain) >= 0 ? false : null;
    }

    /// <summary>Whether it says that a list has nothing in it.</summary>
    public static bool IsNothing(string text) => Array.IndexOf(NothingWords, Plain(text)) >= 0;

    /// <summary>Whether it takes a value out of the register.</summary>
    public static bool IsErase(string text) => Array.IndexOf(EraseWords, Plain(text)) >= 0;

    /// <summary>The beginning of a text, for a message; data of persons never stands in one.</summary>
    public static string Quote(string text)
    {
        if (PersonalDataRules.FirstIn(Encoding.UTF8.GetBytes(text), notAscii: true) is not null) return "…";
        return text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
    }

    private static bool IsTidy(string text)
    {
        var last = ' ';
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~' || (letter == ' ' && last == ' ')) return false;
            last = letter;
        }
        return last != ' ' || text.Length == 0;
    }
}
