using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Model.Places;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Importing;

/// <summary>The file of a place: as the tables give it, and put together with one that is there already.</summary>
internal static class PlaceDocument
{
    private static readonly string[] Lists = ["predecessors", "successors"];

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
    public static byte[] Bytes(JsonObject document) => CanonicalJson.Write(document, DocumentKinds.Place);

    /// <summary>The document in a file; null when it is none.</summary>
    public static JsonObject? Parse(ReadOnlyMemory<byte> bytes) => CanonicalJson.Read(bytes);

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
