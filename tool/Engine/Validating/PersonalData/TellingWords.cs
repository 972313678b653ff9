using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Antt.Model;

namespace Antt.Engine.Validating;

/// <summary>A quick look for words that persons are called by; nearly every text without a person has none of them.</summary>
internal static class TellingWords
{
    private const int LongestTelling = 16;

    private static readonly SearchValues<byte> Ends = SearchValues.Create(" ,;:.()[]{}\"/\t\n"u8);

    /// <summary>Ways of address that a given name alone may follow.</summary>
    private static readonly string[] Addresses = ["ông", "bà", "anh", "chị", "cô", "thầy", "họ", "ng"];

    private static readonly FrozenSet<int> Known =
        Addresses.Concat(PersonNames.AllSurnames).SelectMany(Spellings).Select(static word => Key(Encoding.UTF8.GetBytes(word))).ToFrozenSet();

    /// <summary>Whether one of them is in a text.</summary>
    public static bool AreIn(ReadOnlySpan<byte> text)
    {
        // A text of one word, as numbers of documents are, addresses nobody.
        if (text.IndexOf((byte)' ') < 0) return false;
        for (var at = 0; at < text.Length;)
        {
            var end = text[at..].IndexOfAny(Ends);
            end = end < 0 ? text.Length : at + end;
            if (end > at && end - at <= LongestTelling && Known.Contains(Key(text[at..end]))) return true;
            at = end + 1;
        }
        return false;
    }

    private static IEnumerable<string> Spellings(string word)
    {
        foreach (var spelt in new[] { word, PlainLetters.Of(word) })
        {
            yield return spelt;
            yield return spelt.ToUpperInvariant();
            yield return char.ToUpperInvariant(spelt[0]) + spelt[1..];
        }
    }

    /// <summary>A number for a word; two words may share one, then the text is read closely for nothing.</summary>
    private static int Key(ReadOnlySpan<byte> word)
    {
        var key = 17;
        foreach (var unit in word) key = unchecked((key * 31) + unit);
        return key;
    }
}
