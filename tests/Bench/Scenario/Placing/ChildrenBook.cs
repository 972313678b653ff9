using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Placing;

/// <summary>The children a commune's record lists beside the units whose own records say that the commune manages them; compared, never written.</summary>
internal sealed class ChildrenBook
{
    private readonly Dictionary<(int Year, string Commune), (string Unit, HashSet<string> Ids)> _listed = [];
    private readonly Dictionary<(int Year, string Commune), HashSet<string>> _derived = [];

    public void Add(ScenarioRecord record, string type)
    {
        var key = (record.Year, record.Unit.CommuneCode);
        if (type == "XA")
        {
            _listed[key] = (record.Unit.Id, [.. record.Children ?? []]);
        }
        else if (record.Unit.ManagingLevel == "xa" || record.Unit.DelegatedTo == "xa")
        {
            if (!_derived.TryGetValue(key, out var ids))
            {
                _derived[key] = ids = new HashSet<string>(StringComparer.Ordinal);
            }

            ids.Add(record.Unit.Id);
        }
    }

    public void Compare(Findings findings)
    {
        foreach (var (key, (unit, ids)) in _listed)
        {
            if (!ids.SetEquals(_derived.GetValueOrDefault(key) ?? []))
            {
                findings.Add("commune whose list of children differs from what the units' own records say", $"{unit}/{key.Year}");
            }
        }
    }
}
