using System.Collections.Immutable;
using System.Text.Json;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>SARIF 2.1.0, the form in which analysis tools hand findings to forges and editors.</summary>
internal static class SarifReport
{
    private const string SchemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string SourceRoot = "SRCROOT";

    public static ReportFormat Format { get; } = new("sarif", new Words("SARIF 2.1.0 cho kho mã và trình soạn thảo", "SARIF 2.1.0 for forges and editors"), Write) { IsForForges = true };

    private static void Write(RunSummary summary, Language language, Stream output)
    {
        ImmutableArray<DiagnosticDescriptor> rules =
            [.. summary.Diagnostics.Select(static finding => finding.Descriptor).DistinctBy(static rule => rule.Code).OrderBy(static rule => rule.Code, StringComparer.Ordinal)];
        using var writer = new Utf8JsonWriter(output, JsonText.Indented);
        writer.WriteStartObject();
        writer.WriteString("$schema"u8, SchemaAddress);
        writer.WriteString("version"u8, "2.1.0"u8);
        writer.WriteStartArray("runs"u8);
        writer.WriteStartObject();
        writer.WriteStartObject("tool"u8);
        WriteDriver(writer, rules, summary, language);
        writer.WriteEndObject();
        writer.WriteString("language"u8, Code(language));
        writer.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        writer.WriteStartObject("originalUriBaseIds"u8);
        writer.WriteStartObject(SourceRoot);
        Message(writer, "description", new Words("Thư mục của sổ đăng ký.", "The folder of the register.").In(language));
        writer.WriteEndObject();
        writer.WriteEndObject();
        WriteResults(writer, rules, summary, language);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteDriver(Utf8JsonWriter writer, ImmutableArray<DiagnosticDescriptor> rules, RunSummary summary, Language language)
    {
        writer.WriteStartObject("driver"u8);
        writer.WriteString("name"u8, "antt"u8);
        writer.WriteString("semanticVersion"u8, typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
        writer.WriteString("language"u8, Code(language));
        writer.WriteStartArray("rules"u8);
        foreach (var rule in rules) WriteRule(writer, rule, CodePages.AddressOf(rule.Code, summary, language), language);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, DiagnosticDescriptor rule, string? page, Language language)
    {
        var (found, expected, mend) = (rule.Found.In(language), rule.Expected.In(language), rule.Mend.In(language));
        writer.WriteStartObject();
        writer.WriteString("id"u8, rule.Code);
        writer.WriteString("name"u8, rule.Slug);
        Message(writer, "shortDescription", rule.Title.In(language));
        Message(writer, "fullDescription", DiagnosticDescriptor.InGeneral($"{found} {expected}"));
        writer.WriteStartObject("help"u8);
        var more = new Words($"Xem thêm: antt explain {rule.Code}", $"More: antt explain {rule.Code}").In(language);
        writer.WriteString("text"u8, DiagnosticDescriptor.InGeneral($"{found} {expected} {mend}") + $" {more}");
        writer.WriteString("markdown"u8, $"{MarkdownText.Of(DiagnosticDescriptor.InGeneral($"{found} {expected}"))}\n\n**{MarkdownText.Of(DiagnosticDescriptor.InGeneral(mend))}**\n\n`antt explain {rule.Code}`");
        writer.WriteEndObject();
        if (page is not null) writer.WriteString("helpUri"u8, page);
        writer.WriteStartObject("defaultConfiguration"u8);
        writer.WriteString("level"u8, Level(rule.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter writer, ImmutableArray<DiagnosticDescriptor> rules, RunSummary summary, Language language)
    {
        var places = rules.Select((rule, place) => (rule.Code, place)).ToDictionary(static pair => pair.Code, static pair => pair.place, StringComparer.Ordinal);
        var fingerprints = Fingerprints.Of(summary.Diagnostics);
        writer.WriteStartArray("results"u8);
        for (var i = 0; i < fingerprints.Length; i++)
        {
            var finding = summary.Diagnostics[i];
            writer.WriteStartObject();
            writer.WriteString("ruleId"u8, finding.Descriptor.Code);
            writer.WriteNumber("ruleIndex"u8, places[finding.Descriptor.Code]);
            writer.WriteString("level"u8, Level(finding.Severity));
            Message(writer, "message", finding.Message(language));
            WriteLocation(writer, finding.Location);
            writer.WriteStartObject("partialFingerprints"u8);
            writer.WriteString("antt/v1"u8, fingerprints[i]);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter writer, Location place)
    {
        writer.WriteStartArray("locations"u8);
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation"u8);
        writer.WriteStartObject("artifactLocation"u8);
        writer.WriteString("uri"u8, string.Join('/', place.Path.Split('/').Select(Uri.EscapeDataString)));
        writer.WriteString("uriBaseId"u8, SourceRoot);
        writer.WriteEndObject();
        writer.WriteStartObject("region"u8);
        writer.WriteNumber("startLine"u8, place.Line);
        writer.WriteNumber("startColumn"u8, place.Column);
        writer.WriteNumber("endLine"u8, place.EndLine);
        writer.WriteNumber("endColumn"u8, place.EndColumn);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void Message(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string Code(Language language) => language == Language.Vietnamese ? "vi-VN" : "en-US";
}
