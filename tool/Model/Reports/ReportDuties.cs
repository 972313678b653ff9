using Antt.Model.Localities;
using Antt.Model.Profiles;

namespace Antt.Model.Reports;

/// <summary>When a report is due, who sends it and to whom, as the local profile lays down ("chế độ thông tin, báo cáo").</summary>
internal static class ReportDuties
{
    /// <summary>The duty a report answers, or null when the profile asks for no such report.</summary>
    public static ReportDuty? Of(ReportKind kind, ProfileInForce profile, LocalityYear? remarks, int year)
    {
        foreach (var deadline in profile.Deadlines)
        {
            if (!Answers(kind, deadline.Value)) continue;
            var due = DutyDays.Last(deadline.Value, kind == ReportKind.NextYear ? year + 1 : year, profile.Settings);
            return new ReportDuty(
                deadline, due, Name(profile, deadline.Value.Role), [.. deadline.Value.Recipients.Select(role => Name(profile, role)!)],
                Name(profile, deadline.Value.Via), SentOn(remarks, deadline.Value.Id));
        }
        return null;
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
