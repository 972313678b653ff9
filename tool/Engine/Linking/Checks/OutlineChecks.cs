using Antt.Model.Places;

namespace Antt.Engine.Linking.Checks;

/// <summary>The outlines of places: each of a place that exists, and no place twice.</summary>
internal static class OutlineChecks
{
    public static void Check(PlaceOutlines? outlines, KnownNames names, Findings findings)
    {
        if (outlines is null) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < outlines.All.Length; i++)
        {
            var place = outlines.All[i].Place;
            var pointer = $"outlines/{Findings.Number(i)}/place";
            if (!names.Places.Contains(place)) findings.Add(LinkDiagnostics.DanglingPlace, outlines.Input.File, pointer, place, Nearest.Of(place, names.Places));
            if (!seen.Add(place)) findings.Add(LinkDiagnostics.DuplicateItem, outlines.Input.File, pointer, place);
        }
    }
}
