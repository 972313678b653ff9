namespace Antt.Mutation;

/// <summary>The mutants that change nothing anybody could see, each with the reason; kept in a file and read by eye.</summary>
internal sealed class Equivalents
{
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    /// <summary>Entries of two lines: the mutant, then its reason after two spaces.</summary>
    public static Equivalents Read(string path)
    {
        var list = new Equivalents();
        string? key = null;
        foreach (var line in File.ReadAllLines(path))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] != ' ') key = line;
            else if (!list._listed.Add(key ?? throw new FormatException($"{path}: a reason without a mutant"))) throw new FormatException($"{path}: listed twice: {key}");
        }
        return list;
    }

    public bool Holds(Mutant mutant) => _listed.Contains(mutant.Key);

    /// <summary>Entries for the files that were looked at which no surviving mutant needed: the code changed, or a test notices by now.</summary>
    public IEnumerable<string> Unused(IReadOnlyCollection<Mutant> all, IEnumerable<Mutant> needed) =>
        _listed.Where(key => all.Any(mutant => key.StartsWith(mutant.File + " | ", StringComparison.Ordinal)))
            .Except(needed.Select(mutant => mutant.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
