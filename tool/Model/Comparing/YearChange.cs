using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Standing;
using Antt.Model.Units;

namespace Antt.Model.Comparing;

/// <summary>What a change of the register makes of one unit's year ("thay đổi của hồ sơ năm").</summary>
/// <param name="Unit">The unit, as it is now; as it was, when it is gone.</param>
/// <param name="Year">The year.</param>
/// <param name="Before">Its result before; null when it had none.</param>
/// <param name="After">Its result now; null when it has none.</param>
/// <param name="Conditions">The conditions that stand otherwise, or for another reason, in the order of the rulebook.</param>
/// <param name="Shares">The shares over its units that changed, for a commune.</param>
public sealed record YearChange(
    Unit Unit, int Year, UnitResult? Before, UnitResult? After, ImmutableArray<ConditionChange> Conditions, ImmutableArray<ShareChange> Shares)
{
    /// <summary>How far it had come before; null when it had no result.</summary>
    public StandingEntry? StoodAt { get; init; }

    /// <summary>How far it has come, and who acts next; null when it has no result.</summary>
    public StandingEntry? StandsAt { get; init; }

    /// <summary>Who may decide on it; null where the text names nobody or nothing is to be decided.</summary>
    public Competence? Deciding { get; init; }

    /// <summary>What the body that decides is called there.</summary>
    public Words? Decider { get; init; }

    /// <summary>Whether the result is another.</summary>
    public bool HasFlipped => Before?.Verdict != After?.Verdict;

    /// <summary>Whether anything that people act on is another: result, conditions, shares, standing.</summary>
    public bool IsTelling => HasFlipped || !Conditions.IsEmpty || !Shares.IsEmpty || StoodAt?.Standing.Standing != StandsAt?.Standing.Standing
        || StoodAt?.Standing.Next != StandsAt?.Standing.Next;

    /// <summary>What changed between two results of one unit and year.</summary>
    public static YearChange Between(UnitResult? before, UnitResult? after)
    {
        var shown = after ?? before ?? throw new ArgumentNullException(nameof(after));
        return new YearChange(shown.Unit, shown.Year, before, after, ConditionsOf(before, after), ShareChange.Between(before, after));
    }

    private static ImmutableArray<ConditionChange> ConditionsOf(UnitResult? before, UnitResult? after)
    {
        // A unit that had or has no result at all is told as a whole, not condition by condition.
        if (before is null || after is null) return [];
        var old = new Dictionary<string, ConditionResult>(StringComparer.Ordinal);
        foreach (var condition in before.Conditions) old[condition.Condition.Id] = condition;
        var changes = ImmutableArray.CreateBuilder<ConditionChange>();
        foreach (var condition in after.Conditions)
        {
            old.Remove(condition.Condition.Id, out var was);
            if (ConditionChange.Between(was, condition) is { } change) changes.Add(change);
        }
        foreach (var condition in before.Conditions)
            if (old.ContainsKey(condition.Condition.Id)) changes.Add(new ConditionChange(condition.Condition, condition, null));
        return changes.DrainToImmutable();
    }
}
