using System.Text.Encodings.Web;
using System.Text.Json;
using Antt.Model;

namespace Antt.Engine.Reporting;

/// <summary>How JSON is written: Vietnamese letters stay readable, nothing is escaped beyond what JSON needs.</summary>
internal static class JsonText
{
    /// <summary>One value on one line.</summary>
    public static JsonWriterOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented, for people.</summary>
    public static JsonWriterOptions Indented { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes a text in both languages.</summary>
    public static void Words(Utf8JsonWriter writer, string name, string vi, string en)
    {
        writer.WriteStartObject(name);
        writer.WriteString("vi"u8, vi);
        writer.WriteString("en"u8, en);
        writer.WriteEndObject();
    }

    /// <summary>Writes a text in both languages.</summary>
    public static void Words(Utf8JsonWriter writer, string name, Func<Language, string> text) =>
        Words(writer, name, text(Language.Vietnamese), text(Language.English));
}
