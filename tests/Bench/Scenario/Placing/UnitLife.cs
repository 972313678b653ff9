using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Placing;

/// <summary>The attributes of a unit that hold over a stretch of time; two years with the same ones are one state.</summary>
internal sealed record StateFacts(
    string Name,
    string? LocalKind,
    PlaceEntry Commune,
    string ManagingLevel,
    string? DelegatedTo,
    bool? PartyOrganisation,
    bool? ArmedForces,
    string? Size,
    string? Levels)
{
    public static StateFacts From(UnitFacts unit, string type, PlaceEntry commune) => new(
        unit.Name,
        type == "KDC" ? unit.Subtype : null,
        commune,
        unit.ManagingLevel,
        unit.DelegatedTo,
        unit.HasPartyOrg,
        type == "CQ" ? unit.Sector == "luc_luong_vu_trang" : null,
        type == "DN" && unit.Size is { } size ? Vocabulary.Kebab(size) : null,
        type == "GD" && unit.Levels is { Count: > 0 } levels ? string.Join(' ', levels.Select(Vocabulary.Kebab)) : null);
}

/// <summary>A state and the first day it holds.</summary>
internal sealed record DatedState(DateOnly From, StateFacts Facts);

/// <summary>One unit over the years of its records.</summary>
internal sealed class UnitLife(string id, string type)
{
    private readonly SortedDictionary<int, StateFacts> _years = [];

    public string Id { get; } = id;

    public string Type { get; } = type;

    public IReadOnlyCollection<int> Years => _years.Keys;

    /// <summary>The commune where the unit's folder stands: the first it lay in.</summary>
    public PlaceEntry Home => _years.First().Value.Commune;

    public bool Add(int year, StateFacts facts) => _years.TryAdd(year, facts);

    public bool Has(int year) => _years.ContainsKey(year);

    public StateFacts In(int year) => _years[year];

    /// <summary>The first day in force: before the first record's period has ended, after the period before it.</summary>
    public DateOnly From(int firstYear)
    {
        var (year, facts) = _years.First();
        var placeFrom = facts.Commune.Tier == 3 ? ScenarioDays.FirstDay(firstYear) : ScenarioDays.FirstDayOfTwoTiers;
        var periodFrom = ScenarioDays.PeriodStart(Type, year);
        return year == firstYear && facts.Commune.Tier == 3 || placeFrom > periodFrom ? placeFrom : periodFrom;
    }

    /// <summary>The last day in force; nothing while the unit still has a record for the last year.</summary>
    public DateOnly? To(int lastYear)
    {
        var (year, facts) = _years.Last();
        var endsWithOldTier = facts.Commune.Tier == 3 && year <= 2024 && (year == 2024 || year == lastYear);
        return endsWithOldTier ? ScenarioDays.LastDayOfThreeTiers
            : year < lastYear ? new DateOnly(year, 12, 31)
            : null;
    }

    public IReadOnlyList<DatedState> States(int firstYear)
    {
        var states = new List<DatedState>();
        foreach (var (year, facts) in _years)
        {
            if (states.Count == 0)
            {
                states.Add(new DatedState(From(firstYear), facts));
            }
            else if (states[^1].Facts != facts)
            {
                var newTier = facts.Commune.Tier == 2 && states[^1].Facts.Commune.Tier == 3;
                states.Add(new DatedState(newTier ? ScenarioDays.FirstDayOfTwoTiers : ScenarioDays.PeriodStart(Type, year), facts));
            }
        }

        return states;
    }
}
