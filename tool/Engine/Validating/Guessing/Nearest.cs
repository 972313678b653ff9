using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Engine.Validating;

/// <summary>What somebody probably meant.</summary>
public static class Nearest
{
    private const int Longest = 64;
    private const int MostTold = 4;

    /// <summary>
    /// The candidate nearest to a text: the same without case, marks and dashes, else within an edit or two for each few letters; null
    /// when nothing is near or several are equally near.
    /// </summary>
    public static string? In(string text, ImmutableArray<string> candidates) => Among(text, candidates) is [var only] ? only : null;

    /// <summary>All candidates that are nearest to a text; none when nothing is near, or when so many are that telling them says nothing.</summary>
    public static ImmutableArray<string> Among(string text, ImmutableArray<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > Longest) return [];
        var bare = Bare(text);
        var (best, limit) = ((Bare: int.MaxValue, Whole: int.MaxValue), Math.Max(1, bare.Length / 4));
        var nearest = ImmutableArray.CreateBuilder<string>();
        foreach (var candidate in candidates)
        {
            var apart = Distance(bare, Bare(candidate));
            if (apart > limit || apart > best.Bare) continue;
            var distance = (apart, Distance(text, candidate));
            if (distance.CompareTo(best) < 0)
            {
                best = distance;
                nearest.Clear();
            }
            if (distance == best) nearest.Add(candidate);
        }
        return nearest.Count <= MostTold ? nearest.ToImmutable() : [];
    }

    /// <summary>Letters and digits alone: households, house_holds, HouseHolds and house-holds are written by one hand or another.</summary>
    public static string Bare(string text) => PlainLetters.Slug(text).Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);

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
