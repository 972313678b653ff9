using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Placing;

/// <summary>What the first pass over the records learns and the second needs: places, lives of units, events, decisions.</summary>
internal sealed class ScenarioPlan
{
    private readonly Dictionary<string, UnitLife> _units = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _years = [];
    private readonly ChildrenBook _children = new();
    private ILookup<PlaceEntry, Succession> _byHeir = Array.Empty<Succession>().ToLookup(s => s.To);
    private ILookup<PlaceEntry, Succession> _byOld = Array.Empty<Succession>().ToLookup(s => s.From);
    private ILookup<PlaceEntry, UnitLife> _communeUnits = Array.Empty<UnitLife>().ToLookup(u => u.Home);

    private ScenarioPlan()
    {
        Places = new PlaceBook(Findings);
        Events = new EventBook(Findings);
        Decisions = new DecisionBook(Places, Findings);
    }

    public Findings Findings { get; } = new();

    public PlaceBook Places { get; }

    public EventBook Events { get; }

    public DecisionBook Decisions { get; }

    public IReadOnlyCollection<int> Years => _years;

    public IReadOnlyCollection<UnitLife> Units => _units.Values;

    public DateOnly FirstDay => ScenarioDays.FirstDay(_years.Min);

    public int EventsLeftOut => Events.CountWithoutRecord((unit, year) => _units[unit].Has(year));

    public static ScenarioPlan Read(RecordFile records)
    {
        var plan = new ScenarioPlan();
        foreach (var record in records.Read((line, fault) => plan.Findings.Add("line that is no record: left out", $"line {line}: {fault}")))
        {
            plan.Add(record);
        }

        plan.Complete();
        return plan;
    }

    public UnitLife? Unit(string id) => _units.GetValueOrDefault(id);

    public IEnumerable<Succession> Predecessors(PlaceEntry heir) => _byHeir[heir];

    public IEnumerable<Succession> Successors(PlaceEntry old) => _byOld[old];

    /// <summary>The commune itself as a recognised unit.</summary>
    public IEnumerable<UnitLife> CommuneUnits(PlaceEntry commune) => _communeUnits[commune];

    private void Add(ScenarioRecord record)
    {
        var (unit, year) = (record.Unit, record.Year);
        if (Vocabulary.UnitType(unit.Kind) is not { } type)
        {
            Findings.Add("unit of an unknown kind: left out", $"{unit.Id}/{year}");
            return;
        }

        if (!_units.TryGetValue(unit.Id, out var life))
        {
            _units[unit.Id] = life = new UnitLife(unit.Id, type);
        }

        if (!life.Add(year, StateFacts.From(unit, type, Places.Commune(unit))))
        {
            Findings.Add("second record of a unit and year: left out", $"{unit.Id}/{year}");
            return;
        }

        _years.Add(year);
        _children.Add(record, type);
        AddEvents(record, type);
        Places.Inherit(unit, record.Registration?.InheritedFrom ?? []);
        if (record.Decision is { } decision)
        {
            Decisions.Add(unit, year, decision);
        }
    }

    private void AddEvents(ScenarioRecord record, string type)
    {
        foreach (var incident in record.Incidents ?? [])
        {
            var category = Vocabulary.Kebab(incident.Category);
            if (Vocabulary.IsEventCategory(category) || Vocabulary.IsZeroCategory(category))
            {
                Events.Add(record.Unit.Id, type, incident with { Category = category });
            }
            else
            {
                Findings.Add("event of an unknown category: left out", incident.Id);
            }
        }
    }

    private void Complete()
    {
        var successions = Places.Successions();
        _byHeir = successions.ToLookup(s => s.To);
        _byOld = successions.ToLookup(s => s.From);
        _communeUnits = _units.Values.Where(u => u.Type == "XA").ToLookup(u => u.Home);
        _children.Compare(Findings);
        foreach (var life in _units.Values)
        {
            var first = life.Years.First();
            if (life.Years.Last() - first + 1 != life.Years.Count)
            {
                Findings.Add("unit with a year missing between its records: in force all the same", life.Id);
            }

            if (life.Years.Any(y => y >= 2025 == (life.In(y).Commune.Tier == 3)))
            {
                Findings.Add("record whose commune's tier does not fit its year", life.Id);
            }
        }
    }
}
