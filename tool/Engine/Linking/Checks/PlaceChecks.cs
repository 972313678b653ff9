using System.Collections.Immutable;
using System.Globalization;
using Antt.Model.Places;

namespace Antt.Engine.Linking.Checks;

/// <summary>Places against each other: ids, levels, spans, and who followed whom.</summary>
internal static class PlaceChecks
{
    public static void Check(IReadOnlyDictionary<string, Place> places, KnownNames names, Findings findings)
    {
        foreach (var place in places.Values)
        {
            CheckId(place, places, findings);
            SpanChecks.Check(place.InForce, place.Input.File, "to", findings);
            CheckParent(place, places, names, findings);
            CheckLinks(place, place.Predecessors, "predecessors", "successors", static other => other.Successors, places, names, findings);
            CheckLinks(place, place.Successors, "successors", "predecessors", static other => other.Predecessors, places, names, findings);
        }
        CheckCodes(places.Values, findings);
        Cycles.Find(places.Keys, id => Parent(places, id), id => ("parent", places[id].Input.File), findings);
        Cycles.Find(places.Keys, id => places[id].Successors.Select(static link => link.Place).Where(places.ContainsKey),
            id => ("successors", places[id].Input.File), findings);
    }

    private static IEnumerable<string> Parent(IReadOnlyDictionary<string, Place> places, string id) =>
        places[id].Parent is { } parent && places.ContainsKey(parent) ? [parent] : [];

    private static void CheckId(Place place, IReadOnlyDictionary<string, Place> places, Findings findings)
    {
        var right = string.Create(CultureInfo.InvariantCulture, $"{place.Code}-{place.InForce.From:yyyy-MM-dd}");
        if (place.Id != right) findings.Add(LinkDiagnostics.PlaceIdNotCodeAndDay, place.Input.File, "id", place.Id, right);
        var folder = Catalogue.FolderOf(place.Input.File);
        if (ProvinceOf(place, places) is not { } province || folder == province) return;
        var key = place.Id == province ? "id" : "parent";
        findings.Add(LinkDiagnostics.IdNotPath, place.Input.File, key, key, province, folder);
    }

    /// <summary>The province a place lies in, its own id for a province; null when its parents do not lead to one.</summary>
    private static string? ProvinceOf(Place place, IReadOnlyDictionary<string, Place> places)
    {
        for (var steps = 0; steps < 4; steps++)
        {
            if (place.Level == AdministrativeLevel.Province) return place.Id;
            if (place.Parent is null || !places.TryGetValue(place.Parent, out var parent)) return null;
            place = parent;
        }
        return null;
    }

    private static void CheckParent(Place place, IReadOnlyDictionary<string, Place> places, KnownNames names, Findings findings)
    {
        if (place.Parent is not { } id) return;
        if (!names.Places.Contains(id))
            findings.Add(LinkDiagnostics.DanglingPlace, place.Input.File, "parent", id, Nearest.Of(id, names.Places));
        else if (places.TryGetValue(id, out var parent) && parent.Level <= place.Level)
            findings.Add(LinkDiagnostics.ParentNotAbove, place.Input.File, "parent", id, Levels.Word(parent.Level));
    }

    private static void CheckLinks(
        Place place, ImmutableArray<PlaceSuccession> links, string key, string back, Func<Place, ImmutableArray<PlaceSuccession>> others,
        IReadOnlyDictionary<string, Place> places, KnownNames names, Findings findings)
    {
        for (var i = 0; i < links.Length; i++)
        {
            var id = links[i].Place;
            var pointer = string.Create(CultureInfo.InvariantCulture, $"{key}/{i}/place");
            if (!names.Places.Contains(id))
                findings.Add(LinkDiagnostics.DanglingPlace, place.Input.File, pointer, id, Nearest.Of(id, names.Places));
            else if (places.TryGetValue(id, out var other) && !others(other).Any(link => link.Place == place.Id))
                findings.Add(LinkDiagnostics.OneSidedSuccession, place.Input.File, pointer, place.Id, id, back);
        }
    }

    private static void CheckCodes(IEnumerable<Place> places, Findings findings)
    {
        foreach (var group in places.GroupBy(static place => (place.Code, place.Level)).Where(static group => group.Count() > 1))
        {
            Place? before = null;
            foreach (var place in group.OrderBy(static place => place.InForce.From).ThenBy(static place => place.Id, StringComparer.Ordinal))
            {
                if (before is not null && before.InForce.Overlaps(place.InForce))
                    findings.Add(LinkDiagnostics.PlaceOverlap, place.Input.File, "from", place.Code, before.Id);
                before = place;
            }
        }
    }
}
