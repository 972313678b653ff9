using System.Text.Json;
using Antt.Model;

namespace Antt.Engine.Reporting;

/// <summary>One JSON object a line and a finding, in both languages, and nothing else.</summary>
internal static class NdjsonReport
{
    public static ReportFormat Format { get; } = new("ndjson", new Words("Mỗi dòng một đối tượng JSON", "One JSON object a line"), Write);

    private static void Write(RunSummary summary, Language language, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, JsonText.Line);
        foreach (var diagnostic in summary.Diagnostics)
        {
            DiagnosticJson.Write(writer, diagnostic);
            writer.Flush();
            writer.Reset();
            output.WriteByte((byte)'\n');
        }
    }
}
