using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Engine.Linking.Checks;

/// <summary>Kinds of places against the days on which the nation has any: no townships from July 2025, no special zones before.</summary>
internal static class PlaceKindChecks
{
    public static void Check(IEnumerable<Place> places, Profile? nation, Findings findings)
    {
        if (nation is null || nation.PlaceKinds.IsEmpty) return;
        var kinds = nation.PlaceKinds.ToDictionary(static span => span.Kind, StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (!kinds.TryGetValue(place.Kind, out var span) || IsWithin(place.InForce, span)) continue;
            findings.Add(PlaceKindDiagnostics.PlaceKindOutOfTime, place.Input.File, "kind", place.Kind,
                Findings.Day(place.InForce.From), Findings.Day(place.InForce.To), Findings.Day(span.From), Findings.Day(span.To), span.Source);
        }
    }

    private static bool IsWithin(DateRange life, PlaceKindSpan span) =>
        (span.From is not { } from || life.From >= from) && (span.To is not { } to || life.To <= to);
}
