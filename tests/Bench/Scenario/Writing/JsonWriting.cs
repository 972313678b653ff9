using System.Globalization;
using System.Text.Json;
using Antt.Bench.Scenario.Placing;

namespace Antt.Bench.Scenario.Writing;

/// <summary>Properties as the register writes them: an absent value is an absent key, days are ISO.</summary>
internal static class JsonWriting
{
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void Day(this Utf8JsonWriter json, string name, DateOnly? value)
    {
        if (value is { } day)
        {
            json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    public static void Number(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Truth(this Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } truth)
        {
            json.WriteBoolean(name, truth);
        }
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string>? values)
    {
        if (values is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter json, string name, Action properties)
    {
        json.WriteStartObject(name);
        properties();
        json.WriteEndObject();
    }

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T>? items, Action<T> properties)
    {
        if (items is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            properties(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Counts by form of discipline.</summary>
    public static void Forms(this Utf8JsonWriter json, string name, IReadOnlyDictionary<string, int>? forms)
    {
        if (forms is null)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (form, count) in forms)
        {
            json.WriteNumber(Vocabulary.Kebab(form), count);
        }

        json.WriteEndObject();
    }
}
