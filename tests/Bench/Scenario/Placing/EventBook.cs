using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Placing;

/// <summary>Each event once, in the unit-year whose evaluation period contains its date, whichever year's record told of it.</summary>
internal sealed class EventBook(Findings findings)
{
    private readonly Dictionary<(string Unit, int Year), List<Incident>> _byUnitYear = [];
    private readonly Dictionary<(string Unit, string Id), Incident> _known = [];

    public void Add(string unit, string type, Incident incident)
    {
        if (!_known.TryAdd((unit, incident.Id), incident))
        {
            if (_known[(unit, incident.Id)] != incident)
            {
                findings.Add("the same event told in two ways: the first is kept", incident.Id);
            }

            return;
        }

        var year = ScenarioDays.YearOf(type, incident.Date);
        if (!_byUnitYear.TryGetValue((unit, year), out var list))
        {
            _byUnitYear[(unit, year)] = list = [];
        }

        list.Add(incident);
    }

    public IReadOnlyList<Incident> Of(string unit, int year) =>
        _byUnitYear.TryGetValue((unit, year), out var list) ? [.. list.OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal)] : [];

    /// <summary>How many events fall in a unit-year that has no record; they are left out.</summary>
    public int CountWithoutRecord(Func<string, int, bool> hasRecord) => _byUnitYear.Where(e => !hasRecord(e.Key.Unit, e.Key.Year)).Sum(e => e.Value.Count);
}
