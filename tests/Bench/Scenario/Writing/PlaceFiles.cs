using System.Globalization;
using System.Text.Json;
using Antt.Bench.Scenario.Placing;

namespace Antt.Bench.Scenario.Writing;

/// <summary>Ids and files of places; the old tier ends on 30/6/2025, the new one begins the day after.</summary>
internal sealed class PlaceFiles(ScenarioPlan plan, CopyShift shift)
{
    public string Id(PlaceEntry place) =>
        $"{shift.Code(place.Code)}-{From(place).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    public void Write(RegisterFolder folder)
    {
        foreach (var place in plan.Places.All)
        {
            folder.Write($"places/{Id(place.Province)}/{Id(place)}.json", json => Properties(json, place));
        }
    }

    private DateOnly From(PlaceEntry place) => place.Tier == 3 ? plan.FirstDay : ScenarioDays.FirstDayOfTwoTiers;

    private void Properties(Utf8JsonWriter json, PlaceEntry place)
    {
        json.Text("id", Id(place));
        json.Text("code", shift.Code(place.Code));
        json.Text("level", place.Level);
        json.Text("kind", Vocabulary.PlaceKind(place.Name, place.Level));
        json.Text("name", place.Name);
        json.Text("parent", place.Parent is { } parent ? Id(parent) : null);
        json.Day("from", From(place));
        json.Day("to", place.Tier == 3 ? ScenarioDays.LastDayOfThreeTiers : null);
        Links(json, "predecessors", plan.Predecessors(place).Select(s => (s.From, s.Whole)));
        Links(json, "successors", plan.Successors(place).Select(s => (s.To, s.Whole)));
    }

    private void Links(Utf8JsonWriter json, string name, IEnumerable<(PlaceEntry Place, bool Whole)> links)
    {
        var list = links.Select(l => (Id: Id(l.Place), l.Whole)).OrderBy(l => l.Id, StringComparer.Ordinal).ToList();
        json.Objects(name, list.Count == 0 ? null : list, link =>
        {
            json.Text("place", link.Id);
            json.Text("part", link.Whole ? "whole" : "part");
        });
    }
}
