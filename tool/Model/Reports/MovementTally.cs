using System.Collections.Immutable;
using Antt.Model.Activities;

namespace Antt.Model.Reports;

/// <summary>The figures of the movement while the units pass by.</summary>
internal sealed class MovementTally
{
    private readonly SortedDictionary<string, int> _activities = new(StringComparer.Ordinal);
    private long _collectives, _individuals;
    private int _effectiveModels, _toUnits, _proposals, _modelUnits;

    public void AddEffectiveModel() => _effectiveModels++;

    public void AddModelUnit() => _modelUnits++;

    /// <summary>Adds the activities of a unit's year that are known by the day.</summary>
    public void Add(ImmutableArray<Activity> activities, DateOnly asOf)
    {
        if (activities.IsDefaultOrEmpty) return;
        foreach (var activity in activities)
        {
            if (activity.Date > asOf) continue;
            if (activity.Kind == ActivityKinds.AwardProposal) _proposals++;
            else if (activity.Kind == ActivityKinds.Commendation) AddAward(activity.Award);
            else _activities[activity.Kind] = _activities.GetValueOrDefault(activity.Kind) + 1;
        }
    }

    public MovementFigures Figures(int ineffectiveModels) => new(
        _effectiveModels, ineffectiveModels, [.. _activities], new AwardCount(_collectives, _individuals, _toUnits), _proposals, _modelUnits);

    private void AddAward(Award? award)
    {
        if (award is null) return;
        _collectives += award.Collectives;
        _individuals += award.Individuals;
        if (award.IsForUnit) _toUnits++;
    }
}
