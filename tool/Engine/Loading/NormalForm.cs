using System.Collections.Frozen;

namespace Antt.Engine.Loading;

/// <summary>Whether letters and their marks are stored as one code point wherever there is one (Unicode normal form C).</summary>
public static class NormalForm
{
    private static readonly FrozenDictionary<int, FrozenSet<int>> LettersOfMark =
        NormalFormTable.Pairs.ToFrozenDictionary(pair => pair.Mark, pair => pair.Letters.Select(letter => (int)letter).ToFrozenSet());

    /// <summary>Whether a text is composed.</summary>
    public static bool IsComposed(ReadOnlySpan<char> text)
    {
        var check = new Check();
        foreach (var rune in text.EnumerateRunes())
        {
            if (!check.Accepts(rune.Value)) return false;
        }
        return true;
    }

    /// <summary>Walks a text code point by code point.</summary>
    internal struct Check
    {
        private int starter;
        private int lastClass;

        /// <summary>Whether the text is still composed with this code point behind it.</summary>
        public bool Accepts(int code)
        {
            if (code is < 0x300 or (>= 0x1E00 and <= 0x1EFF))
            {
                (starter, lastClass) = (code, 0);
                return true;
            }
            if (IsNever(code)) return false;
            if (code > 0x36F)
            {
                (starter, lastClass) = (code, 0);
                return true;
            }
            var own = ClassOf(code);
            if (own != 0 && lastClass > own) return false;
            var blocked = lastClass != 0 && lastClass >= own;
            lastClass = own;
            return blocked || !LettersOfMark.TryGetValue(code, out var letters) || !letters.Contains(starter);
        }

        private static bool IsNever(int code)
        {
            foreach (var (first, last) in NormalFormTable.Never)
            {
                if (code <= last) return code >= first;
            }
            return false;
        }
    }

    /// <summary>The combining class of a mark; 0 for anything else.</summary>
    internal static int ClassOf(int code)
    {
        foreach (var (first, last, its) in NormalFormTable.Classes)
        {
            if (code <= last) return code >= first ? its : 0;
        }
        return 0;
    }
}
