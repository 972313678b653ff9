using System.Text.Json;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>The list GitLab takes as a code quality report and shows in merge requests.</summary>
internal static class GitlabReport
{
    public static ReportFormat Format { get; } = new("gitlab", new Words("Báo cáo chất lượng của GitLab", "Code quality report of GitLab"), Write) { IsForForges = true };

    private static void Write(RunSummary summary, Language language, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, JsonText.Indented);
        var fingerprints = Fingerprints.Of(summary.Diagnostics);
        writer.WriteStartArray();
        for (var i = 0; i < fingerprints.Length; i++) Write(writer, summary.Diagnostics[i], fingerprints[i], language);
        writer.WriteEndArray();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic finding, string fingerprint, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("description"u8, finding.Message(language));
        writer.WriteString("check_name"u8, finding.Descriptor.Code);
        writer.WriteString("fingerprint"u8, fingerprint);
        writer.WriteString("severity"u8, Weight(finding.Severity));
        writer.WriteStartObject("location"u8);
        writer.WriteString("path"u8, finding.Location.Path);
        writer.WriteStartObject("lines"u8);
        writer.WriteNumber("begin"u8, finding.Location.Line);
        writer.WriteNumber("end"u8, finding.Location.EndLine);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string Weight(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "minor",
        _ => "info",
    };
}
