using System.Globalization;
using System.Text.Json;
using Antt.Engine.Validating;
using Antt.Model;

namespace Antt.Engine.Comparing;

/// <summary>What a field is called when people read of it: its word, its title in the schema, or else the first sentence of its description.</summary>
internal static class FieldNames
{
    private const int MostLetters = 90;

    /// <summary>The name of a field of a document; in English its path, where the schema has no English name.</summary>
    public static Words Of(string document, string path)
    {
        if (Vocabulary.Find(path) is { } known) return known;
        if (!Schemas.Names.Contains(document)) return new Words($"“{path}”", $"\"{path}\"");
        using var schema = JsonDocument.Parse(Schemas.Read(document));
        var root = schema.RootElement;
        var node = root;
        var (above, passed) = (default(Words?), "");
        foreach (var step in path.Split('.'))
        {
            above = Above(above, passed, IsListed(root, node) ? step : null);
            passed = passed.Length == 0 ? step : $"{passed}.{step}";
            if (Next(root, node, step) is not { } next) return new Words($"“{path}”", $"\"{path}\"");
            node = next;
        }
        var own = new Words(
            Papers.Text(node, "title") ?? FirstSentence(Papers.Text(node, "description")) ?? $"“{path}”", Papers.Text(node, "x-en") ?? $"\"{path}\"");
        return above is { } whole ? new Words($"{whole.Vi} – {own.Vi}", $"{whole.En} – {own.En}") : own;
    }

    /// <summary>What the fields above are called as far as they have a word, with the id of the item of a list.</summary>
    private static Words? Above(Words? above, string passed, string? item)
    {
        var words = Vocabulary.Find(passed) ?? above;
        return item is null || words is not { } known ? words : new Words($"{known.Vi} ({item})", $"{known.En} ({item})");
    }

    /// <summary>Whether what stands below a node is named by data and not by the schema.</summary>
    private static bool IsListed(JsonElement root, JsonElement node) => Resolved(root, node).TryGetProperty("items", out _);

    private static JsonElement? Next(JsonElement root, JsonElement node, string step)
    {
        node = Resolved(root, node);
        if (node.TryGetProperty("properties", out var properties) && properties.TryGetProperty(step, out var property)) return Named(root, property);
        if (node.TryGetProperty("patternProperties", out var patterns))
            foreach (var pattern in patterns.EnumerateObject()) return Named(root, pattern.Value);
        return node.TryGetProperty("items", out var items) ? Named(root, items) : null;
    }

    /// <summary>A node; one that only refers to another is that one.</summary>
    private static JsonElement Named(JsonElement root, JsonElement node) =>
        node.TryGetProperty("description", out _) || node.TryGetProperty("title", out _) ? node : Resolved(root, node);

    private static JsonElement Resolved(JsonElement root, JsonElement node)
    {
        const string local = "#/definitions/";
        return Papers.Text(node, "$ref") is { } target && target.StartsWith(local, StringComparison.Ordinal)
            && root.GetProperty("definitions").TryGetProperty(target[local.Length..], out var definition) ? definition : node;
    }

    private static string? FirstSentence(string? description)
    {
        if (description is null) return null;
        var end = description.IndexOf('.', StringComparison.Ordinal);
        var sentence = end < 0 ? description : description[..end];
        return sentence.Length <= MostLetters && sentence.Length > 0
            ? sentence[..1].ToLower(CultureInfo.InvariantCulture) + sentence[1..] : null;
    }
}
