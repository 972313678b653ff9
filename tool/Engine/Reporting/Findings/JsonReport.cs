using System.Globalization;
using System.Text.Json;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>The whole run as one JSON document, in both languages.</summary>
internal static class JsonReport
{
    private const int FormatVersion = 1;

    public static ReportFormat Format { get; } = new("json", new Words("Một tài liệu JSON", "One JSON document"), Write);

    private static void Write(RunSummary summary, Language language, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, JsonText.Indented);
        writer.WriteStartObject();
        writer.WriteNumber("formatVersion"u8, FormatVersion);
        writer.WriteString("asOf"u8, summary.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
            writer.WriteNumber(SeverityWord.Of(severity) + "s", summary.Diagnostics.Count(diagnostic => diagnostic.Severity == severity));
        WriteCounts(writer, summary.Counts);
        writer.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in summary.Diagnostics) DiagnosticJson.Write(writer, diagnostic);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteCounts(Utf8JsonWriter writer, RunCounts counts)
    {
        writer.WriteNumber("files"u8, counts.Files);
        writer.WriteNumber("units"u8, counts.Units);
        writer.WriteNumber("unitYears"u8, counts.UnitYears);
        writer.WriteNumber("conditions"u8, counts.Conditions);
        writer.WriteStartObject("filesByKind"u8);
        foreach (var (kind, count) in counts.FilesByKind) writer.WriteNumber(kind, count);
        writer.WriteEndObject();
    }
}
