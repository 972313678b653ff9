using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Antt.Engine.Validating;

/// <summary>Numbers of papers such as GCN-kdc-910022-001-2024: long, in one piece, and none of a person.</summary>
internal static class PaperNumbers
{
    private const int LongestTelling = 11;

    private static readonly SearchValues<byte> Signs = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-/_"u8);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Telling =
        ToldNumbers.FirstWords.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether a text begins with a letter and goes on in letters, digits, dashes and strokes, so that no digits in it stand alone, and no part of it says whose number it is.
    /// </summary>
    public static bool Is(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter((char)text[0]) || text.IndexOfAnyExcept(Signs) >= 0) return false;
        Span<char> part = stackalloc char[LongestTelling];
        foreach (var range in text.SplitAny("-/_"u8))
        {
            var bytes = text[range];
            if (bytes.Length is 0 or > LongestTelling) continue;
            var length = Encoding.ASCII.GetChars(bytes, part);
            // A letter that stands alone may belong to a word spelt apart, as in C-C-C-D.
            if ((length == 1 && char.IsAsciiLetter(part[0])) || Telling.Contains(part[..length])) return false;
        }
        return true;
    }
}
