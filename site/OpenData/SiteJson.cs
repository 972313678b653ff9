using System.Text.Encodings.Web;
using System.Text.Json;
using Antt.Model;

namespace Antt.Site.OpenData;

/// <summary>JSON files of the site's own: one form, letters readable.</summary>
internal static class SiteJson
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A file of what is written.</summary>
    public static OutputFile File(string path, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Form)) write(writer);
        bytes.WriteByte((byte)'\n');
        return new OutputFile(path, bytes.ToArray());
    }

    /// <summary>A text in both languages.</summary>
    public static void Write(this Utf8JsonWriter writer, string name, Words words)
    {
        writer.WriteStartObject(name);
        writer.WriteString("vi"u8, words.Vi);
        writer.WriteString("en"u8, words.En);
        writer.WriteEndObject();
    }

    /// <summary>A text where there is one.</summary>
    public static void WriteKnown(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }
}
