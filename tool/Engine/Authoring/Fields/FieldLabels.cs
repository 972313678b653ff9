using System.Text;
using Antt.Model;

namespace Antt.Engine.Authoring.Fields;

/// <summary>What fields are called. Vietnamese comes from the schema; English from the vocabulary, or from the name of the field itself.</summary>
internal static class FieldLabels
{
    private static readonly string[] Forms = ["khien-trach", "canh-cao", "ha-bac-luong", "giang-chuc", "cach-chuc", "buoc-thoi-viec"];

    /// <summary>Whether a name is a form of discipline, of which cases are counted.</summary>
    public static bool IsForm(string name) => Array.IndexOf(Forms, name) >= 0;

    /// <summary>The label of a field.</summary>
    public static Words Of(string path, string title, string description)
    {
        var vi = title.Length > 0 ? title : Shortened(description);
        if (Vocabulary.Find(path) is { } known) return new Words(title.Length > 0 ? title : vi, Capital(known.En));
        var name = path[(path.LastIndexOf('.') + 1)..];
        return new Words(vi, name.Contains('-', StringComparison.Ordinal) ? ChoiceWords.Of("", name).En : Capital(Spelled(path)));
    }

    /// <summary>The clause named in a description; null when it names none.</summary>
    public static string? ClauseIn(string description)
    {
        foreach (var mark in new[] { "Thông tư ", "Quyết định 9745", "Quyết định 510", "Điều " })
        {
            var from = description.IndexOf(mark, StringComparison.Ordinal);
            if (from < 0) continue;
            var end = description.AsSpan(from).IndexOfAny(')', '.');
            return (end < 0 ? description[from..] : description.Substring(from, end)).TrimEnd();
        }
        return null;
    }

    /// <summary>The first sentence, without what stands in brackets and without an example.</summary>
    private static string Shortened(string description)
    {
        var end = description.IndexOf(". ", StringComparison.Ordinal);
        var text = (end < 0 ? description : description[..end]).TrimEnd('.');
        if (text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket)
        {
            var close = text.IndexOf(')', bracket);
            text = close < 0 ? text[..bracket] : text[..bracket] + text[(close + 1)..];
        }
        foreach (var mark in new[] { ", ví dụ", "; ví dụ", ": " })
            if (text.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at) text = text[..at];
        return text.Trim();
    }

    /// <summary><c>households.closedOn</c> as "households: closed on".</summary>
    private static string Spelled(string path)
    {
        var words = new StringBuilder();
        foreach (var letter in path)
        {
            if (letter == '.') words.Append(": ");
            else if (char.IsAsciiLetterUpper(letter)) words.Append(' ').Append(char.ToLowerInvariant(letter));
            else words.Append(letter);
        }
        return words.ToString();
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
