using System.Text.Json;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>A finding as JSON; the same members in every format.</summary>
internal static class DiagnosticJson
{
    public static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, diagnostic.Descriptor.Code);
        writer.WriteString("severity"u8, SeverityWord.Of(diagnostic.Severity));
        writer.WriteString("file"u8, diagnostic.Location.Path);
        writer.WriteNumber("line"u8, diagnostic.Location.Line);
        writer.WriteNumber("column"u8, diagnostic.Location.Column);
        writer.WriteNumber("endLine"u8, diagnostic.Location.EndLine);
        writer.WriteNumber("endColumn"u8, diagnostic.Location.EndColumn);
        JsonText.Words(writer, "message", diagnostic.Message);
        JsonText.Words(writer, "found", diagnostic.Found);
        JsonText.Words(writer, "expected", diagnostic.Expected);
        JsonText.Words(writer, "mend", diagnostic.Mend);
        writer.WriteEndObject();
    }
}
