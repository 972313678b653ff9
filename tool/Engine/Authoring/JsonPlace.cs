using System.Globalization;
using System.Text.Json.Nodes;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Authoring;

/// <summary>
/// Places in a document by path: names joined by dots; an entry of a list by its number from 1, or by its <c>id</c>:
/// <c>households.residing</c>, <c>confirmations.1.body</c>, <c>items.bien-ban.date</c>.
/// </summary>
public static class JsonPlace
{
    /// <summary>What stands there; null when nothing does.</summary>
    public static JsonNode? Get(JsonObject document, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        JsonNode? at = document;
        foreach (var step in path.Split('.'))
            at = at switch { JsonObject block => block[step], JsonArray list => Entry(list, step), _ => null };
        return at;
    }

    /// <summary>Puts a value there; blocks and lists on the way are made as needed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The place.</param>
    /// <param name="value">The value.</param>
    /// <param name="lists">Whether a path leads to a list, so that what follows is an entry of it.</param>
    public static void Set(JsonObject document, string path, JsonNode value, Func<string, bool> lists)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(lists);
        var steps = path.Split('.');
        JsonNode at = document;
        for (var i = 0; i < steps.Length - 1; i++)
        {
            var isList = lists(string.Join('.', steps[..(i + 1)]));
            at = at is JsonArray list ? Entry(list, steps[i]) ?? Added(list, steps[i]) : Below((JsonObject)at, steps[i], isList);
        }
        if (at is JsonObject block) block[steps[^1]] = value;
    }

    private static JsonNode Below(JsonObject block, string name, bool isList)
    {
        if (block[name] is { } there) return there;
        JsonNode made = isList ? new JsonArray() : new JsonObject();
        block[name] = made;
        return made;
    }

    private static JsonNode? Entry(JsonArray list, string step)
    {
        if (list.FirstOrDefault(entry => entry is JsonObject block && (string?)block["id"] == step) is { } named) return named;
        return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= list.Count ? list[place - 1] : null;
    }

    private static JsonObject Added(JsonArray list, string step)
    {
        var entry = new JsonObject();
        if (!step.All(char.IsAsciiDigit)) entry["id"] = step;
        list.Add((JsonNode)entry);
        return entry;
    }
}
