using System.Globalization;
using Antt.Model.Activities;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Activities;

/// <summary>Activities of a unit's year: their days, their figures, and what each kind must say.</summary>
internal static class ActivityChecks
{
    public static void Check(UnitYear year, RulebookNames law, RulebookNames? models, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < year.Activities.Length; i++)
        {
            var activity = year.Activities[i];
            if (!seen.Add(activity.Id)) findings.Add(LinkDiagnostics.DuplicateItem, activity.Input.File, Pointer(i, "id"), activity.Id);
            CheckDay(activity, i, year.Year, findings);
            CheckShape(activity, i, findings);
            CheckConditions(activity, i, law, models, findings);
            if (activity.Of is { } whole && activity.Participants > whole) ReportAbove(activity, i, "participants", activity.Participants.Value, whole, findings);
        }
        CheckCoverage(year, findings);
    }

    private static void CheckDay(Activity activity, int position, int year, Findings findings)
    {
        var first = new DateOnly(year, 1, 1);
        var last = ActivityKinds.MayFollowYear(activity.Kind) ? new DateOnly(year + 1, 3, 31) : new DateOnly(year, 12, 31);
        if (activity.Date >= first && activity.Date <= last) return;
        findings.Add(ActivityDiagnostics.ActivityOutsideYear, activity.Input.File, Pointer(position, "date"), activity.Id, Findings.Day(activity.Date),
            Findings.Number(year), Findings.Day(first), Findings.Day(last));
    }

    private static void CheckShape(Activity activity, int position, Findings findings)
    {
        if (LackOf(activity) is { } lack)
            findings.Add(ActivityDiagnostics.ActivityIncomplete, activity.Input.File, Pointer(position, "kind"), activity.Id, activity.Kind, lack);
    }

    private static string? LackOf(Activity activity) => (activity.Kind, activity.Award) switch
    {
        (ActivityKinds.YearlyEvent, _) => activity.Event is null ? "event" : null,
        (ActivityKinds.Inspection, _) => activity.Count is null ? "count" : activity.Of is null ? "of" : null,
        (ActivityKinds.Commendation, { Form: not null } award) => award.Collectives + award.Individuals == 0 && !award.IsForUnit ? "recipients" : null,
        (ActivityKinds.AwardProposal, { Form: not null } award) => award.Issuer is null ? "issuer" : award.Basis is null ? "basis" : null,
        (ActivityKinds.Commendation or ActivityKinds.AwardProposal, _) => "form",
        _ => null,
    };

    private static void CheckConditions(Activity activity, int position, RulebookNames law, RulebookNames? models, Findings findings)
    {
        for (var i = 0; i < activity.Conditions.Length; i++)
        {
            var name = activity.Conditions[i];
            if ((law.KindsFor(name) ?? models?.KindsFor(name)) is not null) continue;
            findings.Add(LinkDiagnostics.UnknownCondition, activity.Input.File, Pointer(position, $"conditions/{Findings.Number(i)}"),
                name, Nearest.Of(name, law.All), law.Rulebook.Id);
        }
    }

    /// <summary>What each kind and body reached, added up over the year, against the whole.</summary>
    private static void CheckCoverage(UnitYear year, Findings findings)
    {
        var reached = new Dictionary<(string Kind, string? By), long>();
        for (var i = 0; i < year.Activities.Length; i++)
        {
            if (year.Activities[i] is not { Count: { } count, Of: { } whole } activity) continue;
            var sum = reached.GetValueOrDefault((activity.Kind, activity.By)) + count;
            if (sum > whole) ReportAbove(activity, i, "count", sum, whole, findings);
            else reached[(activity.Kind, activity.By)] = sum;
        }
    }

    private static void ReportAbove(Activity activity, int position, string key, long part, long whole, Findings findings) =>
        findings.Add(ActivityDiagnostics.CoverageAboveWhole, activity.Input.File, Pointer(position, key),
            key, activity.Kind, Findings.Number(part), Findings.Number(whole));

    private static string Pointer(int position, string key) => string.Create(CultureInfo.InvariantCulture, $"activities/{position}/{key}");
}
