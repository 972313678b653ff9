using System.Collections.Immutable;
using Antt.Model.Activities;

namespace Antt.Model.Reports;

/// <summary>The figures of the movement while the units pass by.</summary>
internal sealed class MovementTally
{
    private readonly SortedDictionary<string, ActivityFigures> _activities = new(StringComparer.Ordinal);
    private AwardCount _awards;
    private int _effectiveModels, _proposals, _modelUnits;

    public void AddEffectiveModel() => _effectiveModels++;

    public void AddModelUnit() => _modelUnits++;

    /// <summary>Adds the activities of a unit's year that are known by the day.</summary>
    public void Add(ImmutableArray<Activity> activities, DateOnly asOf)
    {
        if (activities.IsDefaultOrEmpty) return;
        var counts = ActivityCounts.Of(activities, asOf);
        foreach (var kind in counts.Kinds)
        {
            if (kind == ActivityKinds.AwardProposal) _proposals += counts.Times(kind);
            else if (kind == ActivityKinds.Commendation) _awards = Sum(_awards, counts.Awards());
            else _activities[kind] = Sum(_activities.GetValueOrDefault(kind), kind, counts);
        }
    }

    public MovementFigures Figures(int ineffectiveModels) =>
        new(_effectiveModels, ineffectiveModels, [.. _activities.Values], _awards, _proposals, _modelUnits);

    private static AwardCount Sum(AwardCount left, AwardCount right) =>
        new(left.Collectives + right.Collectives, left.Individuals + right.Individuals, left.ForUnit + right.ForUnit);

    private static ActivityFigures Sum(ActivityFigures? before, string kind, ActivityCounts counts)
    {
        var reached = counts.CoverageOf(kind);
        var coverage = before?.Coverage is { } known && reached is { } more ? new Coverage(known.Done + more.Done, known.Of + more.Of) : before?.Coverage ?? reached;
        return new ActivityFigures(kind, (before?.Times ?? 0) + counts.Times(kind), (before?.Participants ?? 0) + counts.Participants(kind), coverage);
    }
}
