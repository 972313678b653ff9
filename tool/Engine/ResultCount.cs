using System.Collections.Immutable;
using Antt.Engine.Linking;
using Antt.Model.Assessment;
using Antt.Model.Units;

namespace Antt.Engine;

/// <summary>Counts results as they come out, and hands them on.</summary>
internal sealed class ResultCount(Action<UnitYear>? onEntered, Action<UnitResult>? onResult)
{
    private readonly SortedDictionary<(int Year, string Type, Verdict Verdict), int> _verdicts = [];

    public int UnitYears { get; private set; }

    public long Conditions { get; private set; }

    public ImmutableArray<VerdictCount> Verdicts =>
        [.. _verdicts.Select(static pair => new VerdictCount(pair.Key.Year, pair.Key.Type, pair.Key.Verdict, pair.Value))];

    /// <summary>Counts a result and hands it on.</summary>
    public void Add(JudgedYear judged)
    {
        var result = judged.Result;
        UnitYears++;
        Conditions += result.Conditions.Length;
        var key = (result.Year, result.Unit.Type, result.Verdict);
        _verdicts[key] = _verdicts.GetValueOrDefault(key) + 1;
        onEntered?.Invoke(judged.Entered);
        onResult?.Invoke(result);
    }
}
