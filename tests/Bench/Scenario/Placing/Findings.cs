namespace Antt.Bench.Scenario.Placing;

/// <summary>What could not be placed, or only with a guess: counted by reason, with the first example of each.</summary>
internal sealed class Findings
{
    private readonly SortedDictionary<string, (int Count, string Example)> _byReason = new(StringComparer.Ordinal);

    public IEnumerable<string> Lines => _byReason.Select(r => $"{r.Value.Count} × {r.Key} (e.g. {r.Value.Example})");

    public void Add(string reason, string example) =>
        _byReason[reason] = _byReason.TryGetValue(reason, out var known) ? (known.Count + 1, known.Example) : (1, example);
}
