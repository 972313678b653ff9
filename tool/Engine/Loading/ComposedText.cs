using System.Collections.Frozen;
using System.Text;

namespace Antt.Engine.Loading;

/// <summary>Puts letters and their marks together (Unicode normal form C), for the scripts that <see cref="NormalForm"/> judges.</summary>
public static class ComposedText
{
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composites = Pairs().ToFrozenDictionary();

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Parts =
        Pairs().ToFrozenDictionary(static pair => pair.Value, static pair => pair.Key);

    /// <summary>The text composed; the very text when nothing was to be done.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F')) return text;
        var composed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && IsMark(text[end])) end++;
            if (end == at + 1) composed.Append(text[at]);
            else AppendComposed(text.AsSpan(at, end - at), composed);
            at = end;
        }
        return composed.ToString();
    }

    /// <summary>Takes a letter with marks apart, puts the marks in order and melts together what melts.</summary>
    private static void AppendComposed(ReadOnlySpan<char> cluster, StringBuilder composed)
    {
        var marks = new List<char>(cluster.Length);
        var letter = cluster[0];
        while (Parts.TryGetValue(letter, out var parts))
        {
            marks.Insert(0, parts.Mark);
            letter = parts.Letter;
        }
        marks.AddRange(cluster[1..]);
        var ordered = marks.OrderBy(static mark => NormalForm.ClassOf(mark)).ToList(); // stable: marks of one class keep their order
        var kept = new StringBuilder();
        var lastClass = 0;
        foreach (var mark in ordered)
        {
            var own = NormalForm.ClassOf(mark);
            if ((lastClass == 0 || lastClass < own) && Composites.TryGetValue((letter, mark), out var melted))
            {
                letter = melted;
                continue;
            }
            kept.Append(mark);
            lastClass = own;
        }
        composed.Append(letter).Append(kept);
    }

    private static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F' && NormalForm.ClassOf(letter) != 0;

    private static IEnumerable<KeyValuePair<(char Letter, char Mark), char>> Pairs()
    {
        foreach (var (mark, letters) in NormalFormTable.Pairs)
        {
            var composed = NormalFormTable.Composed.First(entry => entry.Mark == mark).Composed;
            for (var place = 0; place < letters.Length; place++)
                yield return KeyValuePair.Create((letters[place], (char)mark), composed[place]);
        }
    }
}
