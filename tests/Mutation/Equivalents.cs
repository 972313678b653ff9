namespace Antt.Mutation;

/// <summary>The mutants that change nothing anybody could see, each with the reason; kept in a file and read by eye.</summary>
internal sealed class Equivalents
{
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Entries of two lines: the mutant, then its reason after two spaces.</summary>
    public static Equivalents Read(string path)
    {
        var list = new Equivalents();
        string? key = null;
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] != ' ') key = line;
            else list._reasons[key ?? throw new FormatException($"{path}: a reason without a mutant")] = line.Trim();
        }
        return list;
    }

    /// <summary>Entries that no mutant of a whole run needed.</summary>
    public IEnumerable<string> Unused => _reasons.Keys.Where(key => !_used.Contains(key));

    public bool Holds(Mutant mutant)
    {
        if (!_reasons.ContainsKey(mutant.Key)) return false;
        _used.Add(mutant.Key);
        return true;
    }
}
