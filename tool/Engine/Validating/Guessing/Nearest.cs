using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Validating;

/// <summary>What somebody probably meant.</summary>
public static class Nearest
{
    private const int Longest = 64;

    /// <summary>
    /// The candidate nearest to a text: the same without case and marks, else within an edit or two for each few letters; null when
    /// nothing is near or two are equally near.
    /// </summary>
    public static string? In(string text, ImmutableArray<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > Longest) return null;
        var plain = PlainLetters.Slug(text);
        var (best, bestDistance, tied) = ((string?)null, int.MaxValue, false);
        foreach (var candidate in candidates)
        {
            var distance = Distance(plain, PlainLetters.Slug(candidate));
            tied = distance == bestDistance || (distance > bestDistance && tied);
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }
        return bestDistance == 0 || (!tied && bestDistance <= Math.Max(1, plain.Length / 4)) ? best : null;
    }

    /// <summary>How many letters have to be added, left out, changed or swapped with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        if (from.Length > Longest || to.Length > Longest) return int.MaxValue;
        Span<int> beforeLast = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> current = stackalloc int[Longest + 1];
        for (var column = 0; column <= to.Length; column++) last[column] = column;
        for (var row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var change = from[row - 1] == to[column - 1] ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], last[column]) + 1, last[column - 1] + change);
                var swapped = row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
                if (swapped) current[column] = Math.Min(current[column], beforeLast[column - 2] + 1);
            }
            last.CopyTo(beforeLast);
            current.CopyTo(last);
        }
        return last[to.Length];
    }
}
