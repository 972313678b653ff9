namespace Antt.Engine.Linking;

/// <summary>The name that somebody who mistyped one most likely meant.</summary>
internal static class Nearest
{
    private const int MostCandidates = 5_000;

    /// <summary>Stands where nothing is alike.</summary>
    public const string None = "–";

    /// <summary>The candidate most alike, the first in ordinal order of several; <see cref="None"/> when none is alike.</summary>
    public static string Of(string name, IEnumerable<string> candidates)
    {
        var best = None;
        var least = Math.Max(2, name.Length / 3) + 1;
        var seen = 0;
        foreach (var candidate in candidates)
        {
            if (++seen > MostCandidates) return None;
            if (Math.Abs(candidate.Length - name.Length) > least) continue;
            var distance = Distance(name, candidate, least);
            if (distance > least || (distance == least && (best == None || string.CompareOrdinal(candidate, best) >= 0))) continue;
            (best, least) = (candidate, distance);
        }
        return best;
    }

    /// <summary>How many letters have to be put in, left out or changed, at most one more than the limit.</summary>
    private static int Distance(string left, string right, int limit)
    {
        Span<int> row = right.Length < 128 ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var corner = row[0];
            var smallest = row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (left[i - 1] == right[j - 1] ? 0 : 1));
                corner = above;
                smallest = Math.Min(smallest, row[j]);
            }
            if (smallest > limit) return limit + 1;
        }
        return row[^1];
    }
}
