using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
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
/// published, not even for a unit that was recognised all the same. What counts the units of a commune ("100% đăng ký") is left out and
/// decides nothing here, for beside the list of those recognised it would tell that a unit without a recognition registered.
/// </summary>
internal sealed record SeenYear(
    Rulebook? Rulebook, PublicConditions? Conditions, ImmutableArray<string> Questions, RollUp? RollUp)
{
    public static SeenYear Of(UnitResult result)
    {
        var own = result.Conditions.RemoveAll(CountsUnits);
        if (result.Verdict != Verdict.Achieved && (own.Length == result.Conditions.Length || !Holds(own))) return new SeenYear(result.Rulebook, null, [], result.RollUp);
        var readings = own.SelectMany(static condition => condition.Questions).ToHashSet(StringComparer.Ordinal);
        var counted = result.Conditions.Where(CountsUnits).SelectMany(static condition => condition.Questions).Where(question => !readings.Contains(question)).ToHashSet(StringComparer.Ordinal);
        return new SeenYear(result.Rulebook, Publish(own), result.Questions.RemoveAll(counted.Contains), result.RollUp);
    }

    private static bool CountsUnits(ConditionResult result) => result.Condition.Parts.Any(static part => part is ChildrenShare);

    private static bool Holds(ImmutableArray<ConditionResult> conditions) =>
        conditions.All(static result => result.Outcome is Model.Assessment.Outcome.Met or Model.Assessment.Outcome.MetByExemption or Model.Assessment.Outcome.NotApplicable)
        && conditions.Any(static result => result.Outcome != Model.Assessment.Outcome.NotApplicable);

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
