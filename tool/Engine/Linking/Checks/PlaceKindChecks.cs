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
        var kinds = nation.PlaceKinds.ToLookup(static span => span.Kind, StringComparer.Ordinal);
        foreach (var place in places)
        {
            // A kind may have been there more than once.
            if (kinds[place.Kind].FirstOrDefault() is not { } span || kinds[place.Kind].Any(known => IsWithin(place.InForce, known))) continue;
            findings.Add(PlaceKindDiagnostics.PlaceKindOutOfTime, place.Input.File, "kind", place.Kind,
                Findings.Day(place.InForce.From), Findings.Day(place.InForce.To), Findings.Day(span.From), Findings.Day(span.To), span.Source);
        }
    }

    private static bool IsWithin(DateRange life, PlaceKindSpan span) =>
        (span.From is not { } from || life.From >= from) && (span.To is not { } to || life.To <= to);
}
