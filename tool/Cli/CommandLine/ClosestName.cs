namespace Antt.Cli.CommandLine;

/// <summary>Guesses which known name a person meant.</summary>
internal static class ClosestName
{
    /// <summary>The known name with the fewest changes, if they are few enough to be a slip.</summary>
    public static string? To(string typed, IEnumerable<string> known)
    {
        string? best = null;
        var fewest = Math.Max(1, typed.Length / 3) + 1;
        foreach (var name in known)
        {
            var changes = name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && typed.Length > 1 ? 1 : Changes(typed, name);
            if (changes >= fewest) continue;
            fewest = changes;
            best = name;
        }
        return best;
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour.</summary>
    private static int Changes(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) table[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var differs = left[i - 1] == right[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + differs);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[left.Length, right.Length];
    }
}
