using System.Globalization;
using Antt.Model;
using Antt.Model.Localities;

namespace Antt.Engine.Linking.Checks.Localities;

/// <summary>What places say they did: about which place and unit, and in time.</summary>
internal static class LocalityChecks
{
    public static void Check(RegisterFrame frame, KnownNames names, Misprints misprints, Findings findings)
    {
        foreach (var locality in frame.Localities.Values.OrderBy(static locality => locality.Input.File, StringComparer.Ordinal))
        {
            var file = locality.Input.File;
            CheckPlace(locality.Place, file, "place", names, findings);
            for (var i = 0; i < locality.Works.Length; i++) CheckWork(locality.Works[i], Pointer("works", i), names, misprints, findings);
            for (var i = 0; i < locality.Handling.Length; i++)
                CheckUnit(locality.Handling[i].Unit, file, Pointer("handling", i) + "/unit", names, findings);
        }
    }

    private static void CheckWork(LocalityWork work, string pointer, KnownNames names, Misprints misprints, Findings findings)
    {
        var file = work.Input.File;
        if (work.By?.Place is { } place) CheckPlace(place, file, pointer + "/by/place", names, findings);
        if (work.By?.Unit is { } unit) CheckUnit(unit, file, pointer + "/by/unit", names, findings);
        if (misprints.AreIn(work.Number)) misprints.Check(work.Number, file, pointer + "/document/number", findings);
    }

    private static void CheckPlace(string place, string file, string pointer, KnownNames names, Findings findings)
    {
        if (!names.Places.Contains(place)) findings.Add(LinkDiagnostics.DanglingPlace, file, pointer, place, Nearest.Of(place, names.Places));
    }

    private static void CheckUnit(string unit, string file, string pointer, KnownNames names, Findings findings)
    {
        if (!names.Units.Contains(unit)) findings.Add(LinkDiagnostics.DanglingUnit, file, pointer, unit, Nearest.Of(unit, names.Units));
    }

    private static string Pointer(string list, int position) => string.Create(CultureInfo.InvariantCulture, $"{list}/{position}");
}
