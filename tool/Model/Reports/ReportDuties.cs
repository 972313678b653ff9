using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Model.Calendar;
using Antt.Model.Localities;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Model.Reports;

/// <summary>When a report is due, who sends it and to whom, as the local profile lays down ("chế độ thông tin, báo cáo").</summary>
internal static class ReportDuties
{
    private const string PlanStep = "ke-hoach";

    private static readonly FrozenSet<string> Steps = FrozenSet.Create(
        StringComparer.Ordinal, PlanStep, "bao-cao", "bao-cao-nam", "bao-cao-6-thang", "tong-hop-bao-cao", "tong-hop-dang-ky", "tong-hop-ket-qua",
        "du-toan", "kiem-tra", "so-ket");

    /// <summary>The duty a report answers, or null when the profile asks for no such report.</summary>
    public static ReportDuty? Of(ReportKind kind, ProfileInForce profile, LocalityYear? remarks, int year)
    {
        foreach (var deadline in profile.Deadlines)
        {
            if (!Answers(kind, deadline.Value)) continue;
            var due = LastDay.Of(deadline.Value, kind == ReportKind.NextYear ? year + 1 : year, profile.Settings);
            return new ReportDuty(
                deadline, due, Name(profile, deadline.Value.Role), [.. deadline.Value.Recipients.Select(role => Name(profile, role)!)],
                Name(profile, deadline.Value.Via), SentOn(remarks, deadline.Value.Id));
        }
        return null;
    }

    /// <summary>The duties that a locality itself has to see to, in the order of the profile, and how they stand.</summary>
    public static ImmutableArray<DutyFigures> All(RegisterFrame frame, ProfileInForce profile, Place place, int year, DateOnly asOf)
    {
        var duties = ImmutableArray.CreateBuilder<DutyFigures>();
        var own = frame.Localities.GetValueOrDefault((place.Id, year));
        foreach (var deadline in profile.Deadlines)
        {
            if (!Steps.Contains(deadline.Value.Step)) continue;
            var last = LastDay.Of(deadline.Value, year, profile.Settings);
            if (deadline.Value.Once is not null && last is null) continue;
            var done = SentOn(own, deadline.Value.Id) is { } day && day <= asOf ? day : (DateOnly?)null;
            duties.Add(new DutyFigures(
                deadline, last, done, StateOf(last, done, asOf),
                deadline.Value.Step == PlanStep ? Missing(frame, place, deadline.Value.Id, year, last ?? asOf, asOf) : []));
        }
        return duties.DrainToImmutable();
    }

    private static DutyState StateOf(DateOnly? last, DateOnly? done, DateOnly asOf) => (last, done) switch
    {
        (null, null) => DutyState.Undated,
        (null, _) => DutyState.Done,
        ({ } day, { } finished) => finished > day ? DutyState.DoneLate : DutyState.Done,
        ({ } day, null) => asOf > day ? DutyState.Overdue : DutyState.Open,
    };

    /// <summary>The communes of an area that have not sent the plan each of them owes.</summary>
    private static ImmutableArray<Place> Missing(RegisterFrame frame, Place area, string duty, int year, DateOnly day, DateOnly asOf)
    {
        if (area.Level == AdministrativeLevel.Commune) return [];
        var received = frame.Localities.GetValueOrDefault((area.Id, year))?.Works ?? [];
        return
        [
            .. frame.Places.Values
                .Where(place => place.Level == AdministrativeLevel.Commune && place.InForce.Contains(day) && frame.LiesIn(place.Id, area.Id)
                    && !received.Any(work => work.Duty == duty && work.Date <= asOf && work.By?.Place == place.Id)
                    && !(SentOn(frame.Localities.GetValueOrDefault((place.Id, year)), duty) <= asOf))
                .OrderBy(static place => place.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Next year's registrations have a report of their own only where they go with this year's papers.</summary>
    private static bool Answers(ReportKind kind, Deadline deadline) => kind switch
    {
        ReportKind.HalfYear => deadline.Step == "bao-cao-6-thang",
        ReportKind.Year => deadline.Step == "bao-cao-nam",
        _ => deadline is { Step: "dang-ky", YearOffset: -1 },
    };

    private static RoleName? Name(ProfileInForce profile, string? role) =>
        role is null ? null : profile.Role(role) is { Value: var body } ? new RoleName(role, body.Body, body.Question) : new RoleName(role, null, null);

    private static DateOnly? SentOn(LocalityYear? remarks, string duty)
    {
        if (remarks is null) return null;
        foreach (var work in remarks.Works)
            if (work.Duty == duty && work.By is null) return work.Date;
        return null;
    }
}
