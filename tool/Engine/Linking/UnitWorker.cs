using System.Collections.Immutable;
using Antt.Engine.Linking.Checks;
using Antt.Engine.Linking.Checks.Authority;
using Antt.Engine.Linking.Checks.Calendar;
using Antt.Engine.Linking.Checks.Dossiers;
using Antt.Engine.Linking.Checks.Reviews;
using Antt.Engine.Linking.Checks.Scores;
using Antt.Engine.Linking.Choosing;
using Antt.Engine.Loading;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Linking;

/// <summary>Takes one unit after another: reads it, links it, assesses it. Serves one thread.</summary>
internal sealed class UnitWorker(SourceTree source, Catalogue files, KnownNames names, YearLaw law, Misprints misprints, Question question)
{
    private readonly UnitReader _reader = new(source, files, law.Years);
    private readonly ForebearReader _forebears = new(source, files, law);
    private readonly Findings _findings = new(source);
    private readonly Dictionary<(string Place, DateOnly Day), Settings> _settings = [];
    private (string Place, DateOnly Day, Settings Settings)? _last;
    private readonly UnitDecisionChecks _decisions = new(law.Frame);
    private readonly SignatureChecks _signatures = new(law.Frame);
    private readonly AddedLaw _added = new(law);
    private readonly FilingChecks _filing = new(law.Frame);

    private readonly ModelWork _models = new(law, question);

    /// <summary>Everything about the unit in a folder.</summary>
    public UnitOutcome Take(UnitFolder folder)
    {
        if (!question.Units.Asks(folder.Path)) return TakeForOthers(folder);
        _findings.All.Clear();
        var file = _reader.Read(folder);
        _findings.All.AddRange(file.Found);
        if (file.Unit is not { } unit) return new UnitOutcome(file, [], [], [], [], [], [], [.. _findings.All]);

        UnitChecks.Check(unit, law, names, _findings);
        _signatures.Check(unit, _findings);
        var results = ImmutableArray.CreateBuilder<JudgedYear>();
        var models = ImmutableArray<JudgedYear>.Empty;
        var communeYears = ImmutableArray.CreateBuilder<UnitYear>();
        var children = ImmutableArray.CreateBuilder<ManagedChild>();
        var withoutLaw = ImmutableArray.CreateBuilder<int>();
        UnitYear? before = null;
        foreach (var year in unit.Predecessors.IsEmpty ? file.Years : _forebears.With(unit, file.Years))
        {
            if (law.Of(unit.Type, year.Year) is not { } rulebook)
            {
                WithoutRulebook(year, withoutLaw);
                AddChild(year, null, children);
                if (law.IsUndecidable(year) && question.Asks(year))
                    results.Add(new JudgedYear(year, Assess.UnitYear(year, null, SettingsOf(unit, new DateOnly(year.Year, 12, 31)), question.AsOf, null, explained: true)));
            }
            else
            {
                AddChild(year, rulebook.Rulebook, children);
                if (IsJudged(year, rulebook, before))
                {
                    if (unit.Type == Unit.Commune) communeYears.Add(year);
                    else if (Judge(year, null) is { } result) results.Add(new JudgedYear(year, result));
                }
            }
            if (_models.Concerns(year) && _models.Take(year, SettingsOf, _findings) is { } model) models = models.Add(model);
            before = year;
        }
        return new UnitOutcome(
            file, results.DrainToImmutable(), models, communeYears.DrainToImmutable(), children.DrainToImmutable(), Events(file),
            withoutLaw.DrainToImmutable(), [.. _findings.All]);
    }

    /// <summary>A commune's year, once the units it manages are known.</summary>
    public CommuneOutcome Take(UnitYear year, CommuneLedger ledger)
    {
        _findings.All.Clear();
        var rulebook = law.Of(year.Unit.Type, year.Year)!.Rulebook;
        var place = year.Unit.On(rulebook.Period.End.In(year.Year)).Commune;
        CommuneEventChecks.Check(year, rulebook.Period.Of(year.Year), ledger, _findings);
        var units = ledger.RollUpOf(place, year.Year);
        OrderChecks.Check(year, units, law.Frame.Decisions, _findings);
        var result = Judge(year, units);
        return new CommuneOutcome(result is null ? null : new JudgedYear(year, result), [.. _findings.All]);
    }

    /// <summary>What others need to know of a unit that nobody asks about: how it counts and what happened in it.</summary>
    private UnitOutcome TakeForOthers(UnitFolder folder)
    {
        var file = _reader.ReadForOthers(folder);
        if (file.Unit is not { } unit) return new UnitOutcome(file, [], [], [], [], [], [], []);
        var children = ImmutableArray.CreateBuilder<ManagedChild>();
        var withoutLaw = ImmutableArray.CreateBuilder<int>();
        _findings.All.Clear();
        foreach (var year in unit.Predecessors.IsEmpty ? file.Years : _forebears.With(unit, file.Years))
        {
            var rulebook = law.Of(unit.Type, year.Year)?.Rulebook;
            if (rulebook is null) WithoutRulebook(year, withoutLaw);
            AddChild(year, rulebook, children);
        }
        return new UnitOutcome(file, [], [], [], children.DrainToImmutable(), Events(file), withoutLaw.DrainToImmutable(), []);
    }

    private bool IsJudged(UnitYear year, RulebookNames rulebook, UnitYear? before)
    {
        var end = rulebook.Rulebook.Period.End.In(year.Year);
        if (!year.Unit.InForce.Contains(end))
        {
            if (HasPapers(year) && !year.Unit.InForce.IsReversed && year.Unit.Successors.IsEmpty) YearChecks.ReportOutside(year, end, _findings);
            return false;
        }
        var whole = _added.Of(year, rulebook);
        YearChecks.Check(year, whole, law.ModelsOf(year.Unit.Type, year.Year), names, misprints, _findings);
        _filing.Check(year, whole.Rulebook, _findings);
        _decisions.Check(year, rulebook.Rulebook, SettingsOf(year.Unit, end), _findings);
        DecisionChecks.CheckFailing(law.Frame.Decisions.Of(year.Unit.Id, year.Year), whole, _findings);
        if (ClassChecks.Concern(year, law.Frame.Decisions)) ClassChecks.Check(year, law.Frame, SettingsOf(year.Unit, end), names, _findings);
        if (year.Evaluation is { } facts && before?.Evaluation is { } earlier && before.Year == year.Year - 1)
            FactChecks.CheckPrevious(facts, earlier, year.Year, _findings);
        if (!year.Forebears.IsEmpty && year.Evaluation is { } told) FactChecks.CheckForebears(told, year, _findings);
        CheckProcedure(year, rulebook.Rulebook, end);
        if (ReviewChecks.Concern(year, law.Frame))
            ReviewChecks.Check(new Procedure(year, whole.Rulebook, SettingsOf(year.Unit, end), law.Frame, question.AsOf), whole, law.ModelsOf(year.Unit.Type, year.Year), _findings);
        return true;
    }

    private void CheckProcedure(UnitYear year, Rulebook rulebook, DateOnly periodEnd)
    {
        var procedure = new Procedure(year, rulebook, SettingsOf(year.Unit, periodEnd), law.Frame, question.AsOf);
        if (year.Evaluation is { } facts) MeetingChecks.Check(facts, procedure, _findings);
        if (year.Dossiers.IsEmpty) return;
        DossierChecks.Check(procedure, _findings);
        DossierDecisionChecks.Check(procedure, _findings);
    }

    private UnitResult? Judge(UnitYear year, RollUp? rollUp)
    {
        if (!question.Asks(year)) return null;
        var rulebook = _added.Of(year, law.Of(year.Unit.Type, year.Year)!).Rulebook;
        var result = Assess.UnitYear(year, rulebook, SettingsOf(year.Unit, rulebook.Period.End.In(year.Year)), question.AsOf, rollUp, question.IsExplained);
        ResultChecks.Check(result, year, law.Frame.Decisions, _findings);
        return rulebook.HasAssumedAuthority && Deciding.CompetentFor(result, law.Frame) is { Question: not null } assumed
            ? result with { AssumedAuthority = assumed } : result;
    }

    private void AddChild(UnitYear year, Rulebook? rulebook, ImmutableArray<ManagedChild>.Builder children)
    {
        if (law.Of(Unit.Commune, year.Year) is not { } communes) return;
        var end = communes.Rulebook.Period.End.In(year.Year);
        if (rulebook is null)
        {
            if (Population.ManagedBy(year.Unit, end) is { } manager) children.Add(new ManagedChild(manager, year.Year, null));
            return;
        }
        var settings = SettingsOf(year.Unit, end);
        if (Population.CommuneOf(year.Unit, rulebook, settings, end) is { } commune)
            children.Add(new ManagedChild(commune, year.Year, Population.Count(year, rulebook, settings, law.Frame.Decisions, question.AsOf)));
    }

    private void WithoutRulebook(UnitYear year, ImmutableArray<int>.Builder withoutLaw)
    {
        if (!law.Years.Contains(year.Year))
        {
            _findings.Add(LinkDiagnostics.YearNotDeclared, PaperOf(year), "year", Findings.Number(year.Year), RegisterChecks.Years(law.Frame.Info));
        }
        else if (law.UnitTypes.Contains(year.Unit.Type) && year.Unit.InForce.Contains(new DateOnly(year.Year, 12, 31))
            && !law.IsExplained(year.Unit.Type, year.Year))
        {
            withoutLaw.Add(year.Year);
        }
    }

    private static ImmutableArray<ResidentialEvent> Events(UnitFile file)
    {
        if (file.Unit is not { Type: Unit.ResidentialArea } unit) return [];
        ImmutableArray<ResidentialEvent>.Builder? events = null;
        foreach (var year in file.Years)
        {
            if (year.Evaluation is null || year.Evaluation.Items("events") is not { IsDefaultOrEmpty: false } items) continue;
            foreach (var item in items)
            {
                if (item.Date("date") is not { } day || item.Text("id") is not { } id) continue;
                (events ??= ImmutableArray.CreateBuilder<ResidentialEvent>()).Add(new ResidentialEvent(unit.On(day).Commune, day, id, unit.Id));
            }
        }
        return events?.DrainToImmutable() ?? [];
    }

    /// <summary>The readings where a unit lies on a day; asked again and again for the same place and day.</summary>
    private Settings SettingsOf(Unit unit, DateOnly day)
    {
        var place = unit.On(day).Commune;
        if (_last is { } last && last.Day == day && last.Place == place) return last.Settings;
        if (!_settings.TryGetValue((place, day), out var settings)) _settings[(place, day)] = settings = law.Frame.SettingsFor(place, day);
        _last = (place, day, settings);
        return settings;
    }

    private string PaperOf(UnitYear year) => files.Entries.AsSpan(FirstOf(year)..)[0].Path;

    private int FirstOf(UnitYear year)
    {
        var at = files.Entries.BinarySearch(new SourceEntry(year.Folder + "/"), SourceEntry.ByPath);
        return at < 0 ? ~at : at;
    }

    private static bool HasPapers(UnitYear year) => year.Registration is not null || !year.Evidence.IsDefault || year.Evaluation is not null || year.Nomination is not null;
}

/// <summary>What a run is asked.</summary>
/// <param name="AsOf">The day asked about.</param>
/// <param name="Units">The units asked about.</param>
/// <param name="Year">The only year asked about; null for all.</param>
/// <param name="IsExplained">Whether somebody will read the results, and not only how many there are of which kind.</param>
internal sealed record Question(DateOnly AsOf, UnitChoice Units, int? Year, bool IsExplained)
{
    public bool Asks(UnitYear year) => (Year is null || Year == year.Year) && (Units.IsWhole || Units.Asks(year.Folder.AsSpan(0, year.Folder.LastIndexOf('/'))));
}

/// <summary>A commune's year, assessed.</summary>
/// <param name="Result">Its result; null when nobody asked for it.</param>
/// <param name="Found">What was found.</param>
internal readonly record struct CommuneOutcome(JudgedYear? Result, ImmutableArray<Model.Diagnostics.Diagnostic> Found);
