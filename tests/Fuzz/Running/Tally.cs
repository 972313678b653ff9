using System.Collections.Concurrent;
using System.Globalization;

namespace Antt.Fuzz.Running;

/// <summary>How many inputs of each family were tried and what became of them.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, (long Tried, long Refused, TimeSpan Longest)> _families = new(StringComparer.Ordinal);

    /// <summary>What went wrong, by the number of the input.</summary>
    public ConcurrentDictionary<long, string> Failures { get; } = new();

    /// <summary>How many inputs were tried.</summary>
    public long Tried => _families.Values.Sum(static family => family.Tried);

    /// <summary>How many inputs of a family were found to be wrong.</summary>
    public long RefusedOf(string family) => _families.GetValueOrDefault(family).Refused;

    public void Add(string family, long number, Outcome outcome, TimeSpan took)
    {
        var refused = outcome.IsRefused ? 1 : 0;
        _families.AddOrUpdate(family, (1, refused, took), (_, known) => (known.Tried + 1, known.Refused + refused, took > known.Longest ? took : known.Longest));
        if (outcome.Complaint is { } complaint) Failures.TryAdd(number, $"{family}: {complaint}");
    }

    public void Print(TextWriter output)
    {
        foreach (var (name, (tried, refused, longest)) in _families.OrderBy(static family => family.Key, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {tried,9} tried {refused,9} refused {tried - refused,9} taken   longest {longest.TotalMilliseconds:0} ms"));
    }
}
