using System.Collections.Immutable;
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
            if (deadline.Value.Step != StepOf(kind)) continue;
            return new ReportDuty(
                deadline, profile.LastDayInTime(deadline.Value, year), Name(profile, deadline.Value.Role),
                [.. deadline.Value.Recipients.Select(role => Name(profile, role)!)], Name(profile, deadline.Value.Via), SentOn(remarks, deadline.Value.Id));
        }
        return null;
    }

    private static string StepOf(ReportKind kind) => kind switch
    {
        ReportKind.HalfYear => "bao-cao-6-thang",
        ReportKind.Year => "bao-cao-nam",
        _ => "dang-ky-nam-sau",
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
