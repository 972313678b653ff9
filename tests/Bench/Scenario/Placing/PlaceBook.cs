using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Placing;

/// <summary>A place of one tier as the records name it.</summary>
internal sealed record PlaceEntry(string Code, int Tier, string Level, string Name, PlaceEntry? Parent)
{
    public PlaceEntry Province => Parent is null ? this : Parent.Province;
}

/// <summary>From a predecessor to a successor; whole unless the predecessor's territory went to several.</summary>
internal sealed record Succession(PlaceEntry From, PlaceEntry To, bool Whole);

/// <summary>Every place of the records, and which commune came from which.</summary>
internal sealed class PlaceBook(Findings findings)
{
    private readonly Dictionary<(int Tier, string Level, string Code), PlaceEntry> _places = [];
    private readonly Dictionary<string, SortedSet<string>> _heirs = new(StringComparer.Ordinal);

    public IEnumerable<PlaceEntry> All => _places.Values.OrderBy(p => p.Tier).ThenBy(p => p.Level, StringComparer.Ordinal).ThenBy(p => p.Code, StringComparer.Ordinal);

    public PlaceEntry Commune(UnitFacts unit)
    {
        var province = Entry(unit.Tier, "tinh", unit.ProvinceCode, unit.ProvinceName, null);
        var above = unit is { DistrictCode: { } code, DistrictName: { } name } ? Entry(unit.Tier, "huyen", code, name, province) : province;
        return Entry(unit.Tier, "xa", unit.CommuneCode, unit.CommuneName, above);
    }

    public PlaceEntry? OldCommune(string code) => _places.GetValueOrDefault((3, "xa", code));

    public PlaceEntry? NewCommune(string code) => _places.GetValueOrDefault((2, "xa", code));

    /// <summary>The place at a level above (or at) the unit's commune, where there is one in that year.</summary>
    public PlaceEntry? At(UnitFacts unit, string level)
    {
        var commune = Commune(unit);
        return level switch
        {
            "xa" => commune,
            "huyen" => commune.Parent is { Level: "huyen" } district ? district : null,
            "tinh" => commune.Province,
            _ => null,
        };
    }

    public void Inherit(UnitFacts heir, IEnumerable<string> oldCodes)
    {
        foreach (var code in oldCodes)
        {
            if (!_heirs.TryGetValue(code, out var known))
            {
                _heirs[code] = known = new SortedSet<string>(StringComparer.Ordinal);
            }

            known.Add(heir.CommuneCode);
        }
    }

    /// <summary>Communes first, then what follows from them for the provinces.</summary>
    public IReadOnlyList<Succession> Successions()
    {
        var communes = new List<Succession>();
        foreach (var (oldCode, newCodes) in _heirs.OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            if (OldCommune(oldCode) is not { } old)
            {
                findings.Add("predecessor commune without a record of its own: no succession written", oldCode);
                continue;
            }

            communes.AddRange(newCodes.Select(NewCommune).OfType<PlaceEntry>().Select(heir => new Succession(old, heir, newCodes.Count == 1)));
        }

        var pairs = communes.Select(s => (From: s.From.Province, To: s.To.Province)).Distinct().ToList();
        var provinces = pairs.Select(p => new Succession(p.From, p.To, pairs.Count(other => other.From == p.From) == 1));
        return [.. communes, .. provinces];
    }

    private PlaceEntry Entry(int tier, string level, string code, string name, PlaceEntry? parent)
    {
        if (!_places.TryGetValue((tier, level, code), out var known))
        {
            return _places[(tier, level, code)] = new PlaceEntry(code, tier, level, name, parent);
        }

        if (known.Name != name || known.Parent?.Code != parent?.Code)
        {
            findings.Add("place code with two names or parents: the first is kept", code);
        }

        return known;
    }
}
