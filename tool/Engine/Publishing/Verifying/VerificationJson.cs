using System.Text.Json;
using Antt.Engine.Reporting;
using Antt.Model;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>What a verification found, for machines.</summary>
public static class VerificationJson
{
    /// <summary>Writes the report as one object.</summary>
    public static void Write(VerificationReport report, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, JsonText.Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("subject"u8, report.Subject);
            writer.WriteBoolean("holds"u8, report.Holds);
            writer.WriteStartArray("facts"u8);
            foreach (var (name, value) in report.Facts)
            {
                writer.WriteStartObject();
                Write(writer, "name", name);
                Write(writer, "value", value);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteStartArray("checks"u8);
            foreach (var check in report.Checks) Write(writer, check);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, VerificationCheck check)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, check.Name);
        writer.WriteString("state"u8, check.State switch { CheckState.Holds => "holds", CheckState.Broken => "broken", _ => "unknown" });
        Write(writer, "title", check.Title);
        writer.WriteStartArray("faults"u8);
        foreach (var fault in check.Faults)
        {
            writer.WriteStartObject();
            writer.WriteString("path"u8, fault.Path);
            if (fault.Field is { } field) writer.WriteString("field"u8, field);
            Write(writer, "problem", fault.Problem);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Words words)
    {
        writer.WriteStartObject(name);
        writer.WriteString("vi"u8, words.Vi);
        writer.WriteString("en"u8, words.En);
        writer.WriteEndObject();
    }
}
