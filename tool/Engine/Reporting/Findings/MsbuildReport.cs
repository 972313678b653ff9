using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>The lines a compiler writes. MSBuild knows errors and warnings only, so what is merely good to know is left out.</summary>
internal static class MsbuildReport
{
    public static ReportFormat Format { get; } = new("msbuild", new Words("Dòng lỗi như của trình biên dịch", "Lines as compilers write them"), Write);

    private static void Write(RunSummary summary, Language language, Stream output) =>
        TextReport.WriteLines(output, summary.Diagnostics.Where(static diagnostic => diagnostic.Severity != Severity.Info)
            .Select(diagnostic => TextReport.Line(diagnostic, language, SeverityWord.Of(diagnostic.Severity))));
}
