using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Placing;

/// <summary>One decision: an authority, a number and a date. The same number on another day is another decision.</summary>
internal sealed record DecisionKey(string Body, string Level, PlaceEntry? Place, string Province, int Year, string Number, DateOnly Date);

/// <summary>What a decision says of one unit.</summary>
internal sealed record DecidedUnit(string Unit, string Action, string? Certificate);

/// <summary>The decisions of the records, put together from the units that name them.</summary>
internal sealed class DecisionBook(PlaceBook places, Findings findings)
{
    private readonly Dictionary<DecisionKey, (string? Signer, List<DecidedUnit> Units)> _decisions = [];

    public IEnumerable<(DecisionKey Key, string? Signer, IReadOnlyList<DecidedUnit> Units)> All =>
        _decisions.Select(d => (d.Key, d.Value.Signer, (IReadOnlyList<DecidedUnit>)[.. d.Value.Units.OrderBy(u => u.Unit, StringComparer.Ordinal)]));

    public void Add(UnitFacts unit, int year, DecisionFacts decision)
    {
        var place = places.At(unit, decision.AuthorityLevel);
        if (place is null && decision.AuthorityLevel != "bo")
        {
            findings.Add("decision of a level that the unit does not have that year: written without a place", $"{unit.Id}/{year}");
        }
        else if (place is not null && decision.Authority != $"UBND {place.Name}")
        {
            findings.Add("authority's text differs from its place's name: the text is kept", $"{unit.Id}/{year}");
        }

        var key = new DecisionKey(decision.Authority, decision.AuthorityLevel, place, unit.ProvinceCode, year, decision.Number, decision.Date);
        if (!_decisions.TryGetValue(key, out var known))
        {
            _decisions[key] = known = (decision.SignerTitle, []);
        }
        else if (known.Signer != decision.SignerTitle)
        {
            findings.Add("one decision signed by two offices: the first is kept", decision.Number);
        }

        known.Units.Add(new DecidedUnit(unit.Id, Vocabulary.Kebab(decision.Result), decision.Certificate));
    }

    /// <summary>How many authorities decided anything.</summary>
    public int CountOfAuthorities() => _decisions.Keys.Select(static k => (k.Body, k.Place, k.Province)).Distinct().Count();

    /// <summary>Numbers that one authority used on several days of a year: each day's decision is written.</summary>
    public int CountOfNumbersWithSeveralDates() => _decisions.Keys.GroupBy(k => k with { Date = default }).Count(g => g.Count() > 1);
}
