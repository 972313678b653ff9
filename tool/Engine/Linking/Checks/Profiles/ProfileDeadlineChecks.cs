using System.Globalization;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Profiles;

namespace Antt.Engine.Linking.Checks.Profiles;

/// <summary>Deadlines: each has the day its kind needs, none is later than the nation's, and one that lay before its plan is pointed out.</summary>
internal static class ProfileDeadlineChecks
{
    private const int AnyYear = 2023;

    public static void Check(Profile profile, RegisterFrame frame, Findings findings)
    {
        for (var i = 0; i < profile.Deadlines.Length; i++)
        {
            var deadline = profile.Deadlines[i];
            var pointer = string.Create(CultureInfo.InvariantCulture, $"deadlines/{i}");
            CheckDay(profile, deadline, pointer, findings);
            if (profile.Id == RegisterFrame.NationalProfile || deadline.Kind != DeadlineKind.Before || deadline.Day is not { } day) continue;
            if (Limit(profile, deadline, frame) is var (limit, clause))
                findings.Add(ProfileDiagnostics.DeadlineLoosened, profile.Input.File, $"{pointer}/day", deadline.Id, Shown(day), limit, clause);
        }
    }

    /// <summary>Points out the deadlines that lay before the day on which the plan they stand in was issued, where the plan holds for somebody.</summary>
    public static void CheckPlan(Profile profile, Findings findings)
    {
        if (profile.LocalText?.IssuedOn is not { } issued) return;
        for (var i = 0; i < profile.Deadlines.Length; i++)
        {
            var deadline = profile.Deadlines[i];
            if (deadline.Kind != DeadlineKind.Before || deadline.NamedIn(issued.Year) is not { } named || named > issued) continue;
            findings.Add(ProfileDiagnostics.DeadlineBeforePlan, profile.Input.File, string.Create(CultureInfo.InvariantCulture, $"deadlines/{i}/day"),
                deadline.Id, Findings.Number(issued.Year), Findings.Day(named), Findings.Day(issued));
        }
    }

    private static void CheckDay(Profile profile, Deadline deadline, string pointer, Findings findings)
    {
        var (kind, missing) = deadline.Kind switch
        {
            DeadlineKind.Before when deadline.Day is null && deadline.Once is null => ("before", "day"),
            DeadlineKind.On when deadline.Day is null && deadline.Once is null => ("on", "day"),
            DeadlineKind.Period when deadline.Period is null => ("period", "from, until"),
            DeadlineKind.Month when deadline.Month is null => ("month", "month"),
            DeadlineKind.InForce when deadline.Once is null => ("in-force", "once"),
            _ => ("", ""),
        };
        if (missing.Length > 0)
            findings.Add(ProfileDiagnostics.DeadlineWithoutDay, profile.Input.File, $"{pointer}/kind", deadline.Id, kind, missing);
    }

    /// <summary>The national limit a deadline exceeds and where it is laid down; null when it keeps within.</summary>
    private static (string Limit, string Clause)? Limit(Profile profile, Deadline deadline, RegisterFrame frame)
    {
        var named = deadline.NamedIn(AnyYear)!.Value;
        foreach (var rulebook in frame.Rulebooks.Values.OrderBy(static rulebook => rulebook.Id, StringComparer.Ordinal))
        {
            if (rulebook.Scheme != Scheme.Safety || !rulebook.InForce.Overlaps(profile.InForce) || !rulebook.UnitTypes.Any(type => deadline.Binds(type.Code))) continue;
            if (deadline.Scheme == ProfileInForce.SafetyScheme && LimitOf(deadline.Step, rulebook) is var (limit, last, clause) && named > last)
                return (limit, clause ?? rulebook.Instrument);
        }
        var nation = frame.Profiles.GetValueOrDefault(RegisterFrame.NationalProfile);
        foreach (var other in nation?.Deadlines ?? [])
        {
            if (other.Step != deadline.Step || other.Scheme != deadline.Scheme || other.Kind != DeadlineKind.Before) continue;
            if (!other.UnitTypes.IsEmpty && !deadline.UnitTypes.IsEmpty && !other.UnitTypes.Any(deadline.Binds)) continue;
            if (other.NamedIn(AnyYear) < named) return (Shown(other.Day!.Value), other.Source);
        }
        return null;
    }

    /// <summary>What the text lays down for a step: as people read it, the last day that may be named, and the clause.</summary>
    private static (string Limit, DateOnly Last, string? Clause)? LimitOf(string step, Rulebook rulebook) => step switch
    {
        "dang-ky" or "tong-hop-dang-ky" =>
            (Shown(rulebook.RegistrationUntil), rulebook.RegistrationUntil.In(AnyYear).AddDays(1), rulebook.Clauses.Registration),
        "cong-nhan" or "nop-ket-qua" or "tong-hop-ket-qua" =>
            (Shown(rulebook.DecisionBefore), rulebook.DecisionBefore.In(AnyYear), rulebook.Clauses.Decision),
        _ => null,
    };

    private static string Shown(YearDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}");
}
