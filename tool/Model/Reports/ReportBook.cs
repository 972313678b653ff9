using System.Collections.Immutable;
using Antt.Model.Activities;
using Antt.Model.Assessment;
using Antt.Model.Classification;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Model.Reports;

/// <summary>
/// Takes the years of units as they pass by and puts the report of a place together. A commune answers for the units it manages or is
/// delegated, and for itself; a district or province for every unit in scope that lies in it.
/// </summary>
/// <param name="frame">The register without its units.</param>
/// <param name="kind">Which report.</param>
/// <param name="place">The place.</param>
/// <param name="year">The year N.</param>
/// <param name="asOf">The day its figures are of.</param>
public sealed class ReportBook(RegisterFrame frame, ReportKind kind, Place place, int year, DateOnly asOf)
{
    private readonly SortedDictionary<string, TypeTally> _types = new(StringComparer.Ordinal);
    private readonly List<ReportedUnit> _unregistered = [];
    private readonly List<ReportedUnit> _notRecognised = [];
    private readonly List<ReportedUnit> _unregisteredWithEvents = [];
    private readonly List<ReportedModel> _modelsToRemove = [];
    private readonly Dictionary<(string Place, DateOnly Day), Settings> _settings = [];
    private readonly Dictionary<string, bool> _inside = new(StringComparer.Ordinal);
    private readonly MovementTally _movement = new();
    private readonly SortedDictionary<MovementClass, int> _classes = [];
    private readonly SortedDictionary<string, int> _uses = new(StringComparer.Ordinal);

    /// <summary>Takes a unit's year; years and places that are not asked for leave no trace.</summary>
    public void Add(UnitYear entered, UnitResult result)
    {
        if ((result.Year != year && result.Year != year + 1) || result.Verdict == Verdict.OutOfScope) return;
        if (result.Rulebook is not { } rulebook) return;
        var end = rulebook.Period.End.In(result.Year);
        var state = result.Unit.On(asOf < end ? asOf : end);
        if (!Covers(result.Unit, state)) return;
        var child = Population.Count(entered, rulebook, SettingsOf(state.Commune, end), frame.Decisions, asOf);
        if (!_types.TryGetValue(result.Unit.Type, out var tally)) _types[result.Unit.Type] = tally = new TypeTally();
        if (result.Year == year) Count(entered, result, child, state, tally);
        else if (child.IsRegistered) tally.AddNextYear();
    }

    /// <summary>The report.</summary>
    public PeriodicReport Build()
    {
        var types = _types.Select(static pair => pair.Value.Figures(pair.Key)).ToImmutableArray();
        var profile = frame.ProfileFor(place.Id, asOf);
        var remarks = frame.Localities.GetValueOrDefault((place.Id, year));
        return new PeriodicReport(
            kind, place, year, asOf, ReportDuties.Of(kind, profile, remarks, year),
            types, [.. profile.Targets.Select(target => Measured(target, types))],
            InOrder(_unregistered), InOrder(_notRecognised), remarks)
        {
            Duties = ReportDuties.All(frame, profile, place, year, asOf),
            Classes = [.. _classes.Reverse().Select(static pair => new ClassFigures(pair.Key, pair.Value))],
            Movement = _movement.Figures(_modelsToRemove.Count),
            Uses = [.. _uses.Select(static pair => new UseFigures(pair.Key, pair.Value))],
            ModelsToRemove = [.. _modelsToRemove.OrderBy(static model => model.Unit.Id, StringComparer.Ordinal)],
            UnregisteredWithEvents = InOrder(_unregisteredWithEvents),
        };
    }

    private bool Covers(Unit unit, UnitState state)
    {
        if (place.Level == AdministrativeLevel.Commune)
        {
            return state.Commune == place.Id && (unit.Type == Unit.Commune
                || state.ManagingLevel == AdministrativeLevel.Commune || state.DelegatedTo == AdministrativeLevel.Commune);
        }
        if (_inside.TryGetValue(state.Commune, out var inside)) return inside;
        return _inside[state.Commune] = frame.LiesIn(state.Commune, place.Id);
    }

    private void Count(UnitYear entered, UnitResult result, Child child, UnitState state, TypeTally tally)
    {
        var named = new ReportedUnit(result.Unit.Id, result.Unit.Type, state.Name);
        tally.Add(result.Verdict, child);
        if (!child.IsRegistered) _unregistered.Add(named);
        if (child.Standing != ChildStanding.Recognised) _notRecognised.Add(named);
        _movement.Add(entered.Activities, asOf);
        if (!entered.Uses.IsDefaultOrEmpty) CountUses(entered.Uses);
        if (frame.Decisions.RecognitionInForce(entered.Unit.Id, year, asOf, DecisionSubject.Model) is not null) _movement.AddModelUnit();
        if (entered.Score is not null && Classify.UnitYear(entered, frame, asOf).Class is { } movementClass)
            _classes[movementClass] = _classes.GetValueOrDefault(movementClass) + 1;
        if (EnterpriseIncidents.Count(entered, asOf) > 0) _unregisteredWithEvents.Add(named);
        var models = MovementModel.Of(entered.Evaluation);
        if (models.IsDefaultOrEmpty) return;
        foreach (var model in models)
        {
            if (model.IsForRemoval(asOf)) _modelsToRemove.Add(new ReportedModel(named, model.Name));
            else if (model.IsKept(asOf)) _movement.AddEffectiveModel();
        }
    }

    private void CountUses(ImmutableArray<Dossiers.ResultUse> uses)
    {
        foreach (var purpose in uses.Where(use => use.Date <= asOf).Select(static use => use.Purpose).Distinct())
            _uses[purpose] = _uses.GetValueOrDefault(purpose) + 1;
    }

    private static TargetFigures Measured(Profiles.Sourced<Profiles.Target> target, ImmutableArray<TypeFigures> types)
    {
        var counted = target.Value.UnitTypes.IsEmpty ? types : types.RemoveAll(type => !target.Value.UnitTypes.Contains(type.Type!));
        var sum = TypeFigures.Sum(counted);
        return new TargetFigures(target, target.Value.Measure == "recognised" ? sum.Recognised : sum.Registered, sum.Population);
    }

    private Settings SettingsOf(string commune, DateOnly day)
    {
        if (_settings.TryGetValue((commune, day), out var settings)) return settings;
        return _settings[(commune, day)] = frame.SettingsFor(commune, day);
    }

    private static ImmutableArray<ReportedUnit> InOrder(List<ReportedUnit> units) =>
        [.. units.OrderBy(static unit => unit.Type, StringComparer.Ordinal).ThenBy(static unit => unit.Name, VietnameseOrder.Instance).ThenBy(static unit => unit.Id, StringComparer.Ordinal)];

    /// <summary>The counts of one type while the units pass by.</summary>
    private sealed class TypeTally
    {
        private int _population, _registered, _nextYear, _achieved, _notAchieved, _recognised, _refused;

        public void AddNextYear() => _nextYear++;

        public void Add(Verdict verdict, Child child)
        {
            _population++;
            if (child.IsRegistered) _registered++;
            if (verdict == Verdict.Achieved) _achieved++;
            if (verdict == Verdict.NotAchieved) _notAchieved++;
            if (child.Standing == ChildStanding.Recognised) _recognised++;
            if (child.Standing == ChildStanding.NotRecognised) _refused++;
        }

        public TypeFigures Figures(string type) => new(
            type, _population, _registered, _nextYear, _achieved, _notAchieved, _population - _achieved - _notAchieved, _recognised, _refused);
    }
}
