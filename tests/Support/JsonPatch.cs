using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Antt.Tests.Support;

/// <summary>
/// JSON merge patch (RFC 7386) with one addition: where the target is a list and the patch an object, its keys are ids of items, or
/// positions from 0; null takes an item away, an id that is not there adds one.
/// </summary>
public static class JsonPatch
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The target with the patch applied.</summary>
    public static string Apply(string target, string patch) =>
        Merge(JsonNode.Parse(target), JsonNode.Parse(patch))!.ToJsonString(Written) + "\n";

    private static JsonNode? Merge(JsonNode? target, JsonNode? patch)
    {
        if (patch is not JsonObject changes) return patch?.DeepClone();
        if (target is JsonArray list) return MergeList(list, changes);
        var merged = target is JsonObject ? target.DeepClone().AsObject() : [];
        foreach (var (key, value) in changes)
        {
            if (value is null) merged.Remove(key);
            else merged[key] = Merge(merged[key], value);
        }
        return merged;
    }

    private static JsonArray MergeList(JsonArray list, JsonObject changes)
    {
        var items = list.Select(item => item?.DeepClone()).ToList();
        var gone = new List<JsonNode?>();
        foreach (var (key, value) in changes)
        {
            var at = items.FindIndex(item => item is JsonObject candidate && (string?)candidate["id"] == key);
            if (at < 0 && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var position)) at = position;
            if (at < 0 && value is not null) items.Add(value.DeepClone());
            else if (at < 0 || at >= items.Count) throw new FormatException($"the list has no item '{key}'");
            else if (value is null) gone.Add(items[at]);
            else items[at] = Merge(items[at], value);
        }
        return [.. items.Where(item => !gone.Contains(item)).Select(item => item?.DeepClone())];
    }
}
