using System.Collections.Immutable;
using Antt.Engine.Linking;
using Antt.Model.Assessment;
using Antt.Model.Units;

namespace Antt.Engine;

/// <summary>Counts results as they come out, and hands them on.</summary>
internal sealed class ResultCount(Action<UnitYear>? onEntered, Action<UnitResult>? onResult)
{
    private readonly List<VerdictCount> _verdicts = [];

    public int UnitYears { get; private set; }

    public long Conditions { get; private set; }

    /// <summary>By year, type and verdict.</summary>
    public ImmutableArray<VerdictCount> Verdicts => [.. _verdicts];

    /// <summary>Counts a result and hands it on.</summary>
    public void Add(JudgedYear judged)
    {
        var result = judged.Result;
        UnitYears++;
        Conditions += result.Conditions.Length;
        Count(new VerdictCount(result.Year, result.Unit.Type, result.Verdict, 1));
        onEntered?.Invoke(judged.Entered);
        onResult?.Invoke(result);
    }

    /// <summary>Adds to a short list, which stays in order.</summary>
    private void Count(VerdictCount one)
    {
        for (var at = 0; at < _verdicts.Count; at++)
        {
            var order = Compare(one, _verdicts[at]);
            if (order > 0) continue;
            if (order == 0) _verdicts[at] = one with { Count = _verdicts[at].Count + 1 };
            else _verdicts.Insert(at, one);
            return;
        }
        _verdicts.Add(one);
    }

    private static int Compare(VerdictCount left, VerdictCount right) =>
        left.Year != right.Year ? left.Year.CompareTo(right.Year)
        : left.UnitType != right.UnitType ? string.CompareOrdinal(left.UnitType, right.UnitType)
        : left.Verdict.CompareTo(right.Verdict);
}
