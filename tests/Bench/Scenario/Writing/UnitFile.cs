using System.Text.Json;
using Antt.Bench.Scenario.Placing;

namespace Antt.Bench.Scenario.Writing;

/// <summary>unit.json and the folder it stands in, which is the unit's first commune.</summary>
internal sealed class UnitFile(ScenarioPlan plan, PlaceFiles places, CopyShift shift)
{
    public string Folder(UnitLife unit) => $"units/{places.Id(unit.Home.Province)}/{places.Id(unit.Home)}/{shift.Unit(unit.Id)}";

    public void Write(RegisterFolder folder, UnitLife unit) => folder.Write($"{Folder(unit)}/unit.json", json =>
    {
        json.Text("id", shift.Unit(unit.Id));
        json.Text("type", unit.Type);
        json.Day("from", unit.From(plan.Years.First()));
        json.Day("to", unit.To(plan.Years.Last()));
        if (unit.Type == "XA")
        {
            Communes(json, "predecessors", plan.Predecessors(unit.Home).Select(s => s.From));
            Communes(json, "successors", plan.Successors(unit.Home).Select(s => s.To));
        }

        json.Objects("states", unit.States(plan.Years.First()), state => Properties(json, state));
    });

    private void Communes(Utf8JsonWriter json, string name, IEnumerable<PlaceEntry> communes)
    {
        var ids = communes.SelectMany(plan.CommuneUnits).Select(u => shift.Unit(u.Id)).Order(StringComparer.Ordinal).ToList();
        json.Texts(name, ids.Count == 0 ? null : ids);
    }

    private void Properties(Utf8JsonWriter json, DatedState state)
    {
        var facts = state.Facts;
        json.Day("from", state.From);
        json.Text("name", facts.Name);
        json.Text("localKind", facts.LocalKind);
        json.Text("commune", places.Id(facts.Commune));
        json.Text("managingLevel", facts.ManagingLevel);
        json.Text("delegatedTo", facts.DelegatedTo);
        json.Truth("partyOrganisation", facts.PartyOrganisation);
        json.Truth("armedForces", facts.ArmedForces);
        json.Text("size", facts.Size);
        json.Texts("levels", facts.Levels?.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
