using System.Globalization;
using System.Text.Json;
using Antt.Model.Profiles;

namespace Antt.Engine.Reporting.Profiles;

/// <summary>What is laid down on a day, as one JSON document.</summary>
public static class ProfileJson
{
    /// <summary>Writes it.</summary>
    /// <param name="profile">What is laid down.</param>
    /// <param name="subject">The profile or place asked about.</param>
    /// <param name="output">Takes the bytes.</param>
    public static void Write(ProfileInForce profile, string subject, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, JsonText.Indented);
        writer.WriteStartObject();
        writer.WriteString("subject"u8, subject);
        writer.WriteString("asOf"u8, profile.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteStartArray("layers"u8);
        foreach (var layer in profile.Layers) writer.WriteStringValue(layer.Id);
        writer.WriteEndArray();
        writer.WriteStartObject("values"u8);
        foreach (var section in ProfileListing.Of(profile))
        {
            writer.WriteStartArray(section.Id);
            foreach (var entry in section.Entries) Write(writer, entry);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, ListedEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("key"u8, entry.Key);
        JsonText.Words(writer, "value", entry.Value.In);
        if (entry.Question is not null) writer.WriteString("question"u8, entry.Question);
        writer.WriteString("profile"u8, entry.Profile);
        if (entry.Source is not null) writer.WriteString("source"u8, entry.Source);
        writer.WriteEndObject();
    }
}
