namespace Antt.Bench.Scenario.Placing;

/// <summary>What could not be placed, or only with a guess: counted by reason, with the first example of each.</summary>
internal sealed class Findings
{
    private readonly SortedDictionary<string, (int Count, string Example)> byReason = new(StringComparer.Ordinal);

    public IEnumerable<string> Lines => byReason.Select(r => $"{r.Value.Count} × {r.Key} (e.g. {r.Value.Example})");

    public int Count => byReason.Values.Sum(r => r.Count);

    public int CountOf(string reason) => byReason.GetValueOrDefault(reason).Count;

    public void Add(string reason, string example) =>
        byReason[reason] = byReason.TryGetValue(reason, out var known) ? (known.Count + 1, known.Example) : (1, example);
}
