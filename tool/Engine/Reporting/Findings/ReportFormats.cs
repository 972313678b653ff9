using System.Collections.Immutable;

namespace Antt.Engine.Reporting;

/// <summary>Every form of a report; one file each.</summary>
public static class ReportFormats
{
    /// <summary>All of them, the default first.</summary>
    public static ImmutableArray<ReportFormat> All { get; } =
    [
        TextReport.Format, JsonReport.Format, NdjsonReport.Format, MsbuildReport.Format, GithubReport.Format, GitlabReport.Format,
        SarifReport.Format, JunitReport.Format, MarkdownReport.Format,
    ];
}
