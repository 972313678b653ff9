using System.Globalization;
using Antt.Model;
using Antt.Model.Calendar;
using Antt.Model.Localities;
using Antt.Model.Profiles;

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
            for (var i = 0; i < locality.Works.Length; i++) CheckWork(locality, i, frame, names, misprints, findings);
            for (var i = 0; i < locality.Handling.Length; i++)
                CheckUnit(locality.Handling[i].Unit, file, Pointer("handling", i) + "/unit", names, findings);
        }
    }

    private static void CheckWork(
        LocalityYear locality, int position, RegisterFrame frame, KnownNames names, Misprints misprints, Findings findings)
    {
        var (work, pointer, file) = (locality.Works[position], Pointer("works", position), locality.Input.File);
        if (work.By?.Place is { } place) CheckPlace(place, file, pointer + "/by/place", names, findings);
        if (work.By?.Unit is { } unit) CheckUnit(unit, file, pointer + "/by/unit", names, findings);
        if (misprints.AreIn(work.Number)) misprints.Check(work.Number, file, pointer + "/document/number", findings);
        if (frame.Places.ContainsKey(locality.Place)) CheckDuty(work, locality, pointer, frame.ProfileFor(locality.Place, work.Date), findings);
    }

    private static void CheckDuty(LocalityWork work, LocalityYear locality, string pointer, ProfileInForce profile, Findings findings)
    {
        var file = locality.Input.File;
        var deadlines = profile.Deadlines.ToList();
        var at = deadlines.FindIndex(deadline => deadline.Value.Id == work.Duty);
        if (at < 0)
        {
            findings.Add(LocalityDiagnostics.UnknownDuty, file, pointer + "/duty", work.Duty, locality.Place, Findings.Day(work.Date),
                Nearest.Of(work.Duty, deadlines.Select(static deadline => deadline.Value.Id)));
            return;
        }
        if (work.Date.Year < locality.Year - 1 || work.Date.Year > locality.Year + 1)
        {
            findings.Add(LocalityDiagnostics.WorkOfAnotherYear, file, pointer + "/date", work.Duty, Findings.Day(work.Date),
                Findings.Number(locality.Year), Findings.Number(locality.Year - 1), Findings.Number(locality.Year + 1));
        }
        else if (LastDay.Of(deadlines[at].Value, locality.Year, profile.Settings) is { } last && work.Date > last)
        {
            findings.Add(LocalityDiagnostics.WorkLate, file, pointer + "/date", work.Duty, Findings.Day(work.Date), Findings.Day(last),
                deadlines[at].Source ?? deadlines[at].Profile.Id);
        }
    }

    private static void CheckPlace(string place, string file, string pointer, KnownNames names, Findings findings)
    {
        if (!names.Places.Contains(place)) findings.Add(LinkDiagnostics.DanglingPlace, file, pointer, place, Nearest.Of(place, names.Places));
    }

    private static void CheckUnit(string unit, string file, string pointer, KnownNames names, Findings findings)
    {
        if (!names.Units.Holds(unit)) findings.Add(LinkDiagnostics.DanglingUnit, file, pointer, unit, Nearest.Of(unit, names.Units.Ids));
    }

    private static string Pointer(string list, int position) => string.Create(CultureInfo.InvariantCulture, $"{list}/{position}");
}
