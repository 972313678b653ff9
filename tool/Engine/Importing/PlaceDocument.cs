using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antt.Model.Places;

namespace Antt.Engine.Importing;

/// <summary>The file of a place: as the tables give it, and put together with one that is there already.</summary>
internal static class PlaceDocument
{
    private static readonly string[] Order = ["$schema", "id", "code", "level", "kind", "name", "parent", "from", "to", "predecessors", "successors", "source"];
    private static readonly string[] Lists = ["predecessors", "successors"];

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n",
    };

    /// <summary>The document of a version.</summary>
    public static JsonObject Of(
        PlaceVersion version, string? parent, ImmutableArray<PlaceSuccession> predecessors, ImmutableArray<PlaceSuccession> successors)
    {
        var document = new JsonObject
        {
            ["id"] = version.Id, ["code"] = version.Code,
            ["level"] = version.Level switch { AdministrativeLevel.Province => "tinh", AdministrativeLevel.District => "huyen", _ => "xa" },
            ["kind"] = version.Kind, ["name"] = version.Name,
        };
        if (parent is not null) document["parent"] = parent;
        document["from"] = Day(version.InForce.From);
        if (version.InForce.To is { } to) document["to"] = Day(to);
        if (!predecessors.IsEmpty) document["predecessors"] = Links(predecessors);
        if (!successors.IsEmpty) document["successors"] = Links(successors);
        document["source"] = version.Source;
        return document;
    }

    /// <summary>
    /// What is there, with all that the tables add: keys it lacks, and links it lacks. Where it says something else than the tables it is
    /// kept, and the key is reported. Its source is its own affair.
    /// </summary>
    public static JsonObject Merge(JsonObject there, JsonObject told, Action<string> differs)
    {
        var merged = (JsonObject)there.DeepClone();
        foreach (var (key, value) in told)
        {
            if (merged[key] is not { } entered) merged[key] = value!.DeepClone();
            else if (Lists.Contains(key) && entered is JsonArray links) AddLinks(links, (JsonArray)value!, key, differs);
            else if (key != "source" && !JsonNode.DeepEquals(entered, value)) differs(key);
        }
        return merged;
    }

    /// <summary>The bytes of a document, its keys in the order of the schema.</summary>
    public static byte[] Bytes(JsonObject document)
    {
        var ordered = new JsonObject(document.OrderBy(static pair => Array.IndexOf(Order, pair.Key) is >= 0 and var at ? at : Order.Length)
            .Select(static pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));
        return [.. JsonSerializer.SerializeToUtf8Bytes(ordered, Indented), (byte)'\n'];
    }

    /// <summary>The document in a file; null when it is none.</summary>
    public static JsonObject? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonNode.Parse(bytes.Span) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void AddLinks(JsonArray there, JsonArray told, string key, Action<string> differs)
    {
        foreach (var link in told)
        {
            var same = there.FirstOrDefault(entered => entered is JsonObject && JsonNode.DeepEquals(entered["place"], link!["place"]));
            if (same is null) there.Add(link!.DeepClone());
            else if (!JsonNode.DeepEquals(same, link)) differs($"{key}/{link!["place"]}");
        }
    }

    private static JsonArray Links(ImmutableArray<PlaceSuccession> links) =>
        [.. links.Select(static link => new JsonObject { ["place"] = link.Place, ["part"] = link.Whole ? "whole" : "part" })];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
