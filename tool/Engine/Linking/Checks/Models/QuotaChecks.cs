using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Nominations;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Engine.Linking.Checks.Models;

/// <summary>How many units each locality selected as models, against what its plan asks for ("ít nhất 01"; Q-44). Never more than a warning.</summary>
internal sealed class QuotaChecks(RegisterFrame frame, DateOnly asOf)
{
    private readonly bool _isAsked = frame.Profiles.Values.Any(static profile => !profile.Quotas.IsEmpty);
    private readonly List<SelectedModel> _selected = [];

    /// <summary>The units that were selected.</summary>
    public ImmutableArray<SelectedModel> Selected => [.. _selected];

    /// <summary>Counts units that were selected elsewhere.</summary>
    public void AddRange(IEnumerable<SelectedModel> selected) => _selected.AddRange(selected);

    /// <summary>Counts the nominations of a unit.</summary>
    public void Add(UnitFile file)
    {
        if (!_isAsked || file.Unit is not { } unit) return;
        foreach (var year in file.Years)
        {
            if (year.Nomination is not { } nomination || nomination.SelectedOn > asOf) continue;
            var state = unit.On(nomination.SelectedOn);
            _selected.Add(new SelectedModel(year.Year, unit.Type, state.Commune, state.ManagingLevel));
        }
    }

    /// <summary>Reports every quota that the first quarter ended without.</summary>
    public void Check(Findings findings)
    {
        if (!_isAsked) return;
        foreach (var year in frame.Info.Years)
        {
            var end = new DateOnly(year.Year, 3, 31);
            if (asOf <= end || !frame.Rulebooks.Values.Any(rulebook => rulebook.Scheme == Scheme.Model && year.Rulebooks.Contains(rulebook.Id))) continue;
            foreach (var place in frame.Places.Values.Where(place => place.InForce.Contains(end)).OrderBy(static place => place.Id, StringComparer.Ordinal))
                Check(place, year.Year, end, findings);
        }
    }

    private void Check(Place place, int year, DateOnly end, Findings findings)
    {
        if (place.Level == AdministrativeLevel.Commune) return;
        foreach (var (quota, _, source) in frame.ProfileFor(place.Id, end).Quotas)
        {
            if (quota.Scheme != ProfileInForce.ModelScheme || quota.Level != place.Level) continue;
            var selected = _selected.Count(unit => unit.Year == year && quota.UnitTypes.Contains(unit.Type) && IsBelow(unit.Commune, place.Id)
                && (quota.Level != AdministrativeLevel.Province || unit.Managing == AdministrativeLevel.Province));
            if (selected >= quota.AtLeast) continue;
            findings.Add(ModelDiagnostics.ModelQuotaUnmet, place.Input.File, "id", Findings.Number(year), place.Name, Findings.Number(selected),
                string.Join(", ", quota.UnitTypes), Findings.Number(quota.AtLeast), source ?? quota.Id);
        }
    }

    private bool IsBelow(string commune, string above)
    {
        for (var (id, tier) = ((string?)commune, 0); id is not null && tier < 4; tier++)
        {
            if (id == above) return true;
            id = frame.Places.TryGetValue(id, out var place) ? place.Parent : null;
        }
        return false;
    }
}
