using Antt.Model.Calendar;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Profiles;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>The day of a decision against the evaluation period and the day it was due before (C124 Điều 8 khoản 2, Điều 9 khoản 1).</summary>
internal static class DateChecks
{
    private const string ClassificationStep = "phan-loai";

    public static void Check(DecidedEntry decided, Rulebook rulebook, Settings settings, Findings findings)
    {
        var (decision, entry) = decided;
        var end = rulebook.Period.End.In(decision.Year);
        if (entry.Gives && decision.Date <= end)
        {
            var kind = settings.IsOn("strict-period") ? DecidedDiagnostics.PeriodNotOverStrict : DecidedDiagnostics.PeriodNotOver;
            findings.Add(kind, decision.Input.File, Pointer(entry), entry.Unit, Findings.Day(decision.Date), Findings.Day(end));
        }
        if (entry.Action is not (DecisionAction.Recognise or DecisionAction.Refuse)) return;
        var named = rulebook.DecisionBefore.In(decision.Year);
        var last = LastDay.Before(named, settings);
        if (decision.Date <= last) return;
        if (decision.Date == named)
        {
            findings.Add(DecidedDiagnostics.DecidedOnTheNamedDay, decision.Input.File, Pointer(entry), entry.Unit, Findings.Day(named));
        }
        else
        {
            findings.Add(DecidedDiagnostics.DecidedLate, decision.Input.File, Pointer(entry), entry.Unit, Findings.Day(decision.Date), Findings.Day(named),
                Findings.Number(decision.Date.DayNumber - last.DayNumber));
        }
    }

    /// <summary>A classification against the day the locality or the nation names for its unit type (QĐ 510).</summary>
    public static void CheckClassification(DecidedEntry decided, string unitType, ProfileInForce profile, Findings findings)
    {
        var (decision, entry) = decided;
        foreach (var deadline in profile.Deadlines)
        {
            if (deadline.Value.Step != ClassificationStep || deadline.Value.UnitTypes.IsEmpty || !deadline.Value.Binds(unitType)) continue;
            if (deadline.Value.Kind != DeadlineKind.Before || deadline.Value.NamedIn(decision.Year) is not { } named) continue;
            if (decision.Date <= LastDay.Before(named, profile.Settings)) continue;
            findings.Add(DecidedDiagnostics.ClassifiedLate, decision.Input.File, Pointer(entry), entry.Unit, Findings.Day(decision.Date),
                Findings.Day(named), deadline.Source ?? Nearest.None);
            return;
        }
    }

    private static string Pointer(DecisionEntry entry) => $"units/[unit={entry.Unit}]/unit";
}
