using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Law;
using Antt.Model.Publication;
using Antt.Model.Units;

namespace Antt.Engine.Publishing;

/// <summary>A unit that was in scope for at least one year.</summary>
internal sealed class SeenUnit(Unit unit)
{
    public Unit Unit { get; } = unit;

    public SortedDictionary<int, SeenYear> Years { get; } = [];
}

/// <summary>
/// What is kept of a unit's result for a year. Conditions are kept only when all of them hold: which of them does not is never
/// published, not even for a unit that was recognised all the same.
/// </summary>
internal sealed record SeenYear(
    Rulebook? Rulebook, PublicConditions? Conditions, ImmutableArray<string> Questions, RollUp? RollUp)
{
    public static SeenYear Of(UnitResult result)
    {
        var isAchieved = result.Verdict == Verdict.Achieved;
        return new SeenYear(
            result.Rulebook, isAchieved ? Publish(result.Conditions) : null, isAchieved ? result.Questions : [], result.RollUp);
    }

    private static PublicConditions Publish(ImmutableArray<ConditionResult> results)
    {
        var listed = ImmutableArray.CreateBuilder<PublicCondition>(results.Length);
        bool? sensitive = null;
        foreach (var result in results)
        {
            if (result.Condition.IsSensitive)
                sensitive = true;
            else
                listed.Add(new PublicCondition(result.Condition.Id, Outcome(result.Outcome)));
        }
        return new PublicConditions(listed.DrainToImmutable(), sensitive);
    }

    private static PublicOutcome Outcome(Outcome outcome) =>
        outcome == Model.Assessment.Outcome.NotApplicable ? PublicOutcome.NotApplicable : PublicOutcome.Met;
}
