using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antt.Engine.Validating;

namespace Antt.Tests.Engine.Validating.Guessing;

/// <summary>A key or a listed value of a schema, with a valid document that holds it and hardly anything else.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Word">The key or value.</param>
/// <param name="IsKey">Whether it is a key.</param>
/// <param name="Steps">The way to it.</param>
/// <param name="Template">The document, a mark in the place of the word.</param>
internal sealed record SchemaPlace(string Schema, string Word, bool IsKey, string Steps, string Template)
{
    public const string Mark = "⟦word⟧";

    /// <summary>The document with this word in the place.</summary>
    public string With(string word) => Template.Replace(Mark, word, StringComparison.Ordinal);
}

/// <summary>Finds every key and every listed value of a schema, and makes up documents that hold them.</summary>
internal sealed class SchemaPlaces
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["\\S"] = "Nội dung", ["^[a-z0-9]+(-[a-z0-9]+)*$"] = "vi-du-1", ["^[a-z]+(-[a-z]+)*$"] = "vi-du", ["^[A-Z0-9]{1,10}-[0-9]{4}-[0-9]{2}-[0-9]{2}$"] = "23701-2025-07-01",
        ["^[A-Z]{2,8}-[0-9]{1,3}(\\.[0-9a-zđ]{1,4})?(/[A-Z]{2,8}-[0-9]{1,3}(\\.[0-9a-zđ]{1,4})?)?$"] = "KDC-1.1", ["^[A-Z]{2,8}-[0-9]{1,3}/$"] = "XA-2/",
        ["^[A-Z]{2,4}$"] = "KDC", ["^[0-9a-f]{64}$"] = new string('0', 64), ["^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"] = "11-15", ["^Q-[0-9]{2,3}$"] = "Q-09",
        ["^[a-z][A-Za-z0-9]*$"] = "viDu", ["^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"] = "viDu", ["^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$"] = "viDu",
        ["^[A-Za-z0-9-]+/[0-9]{4}/[a-z0-9-]+$"] = "ubnd-xa/2025/qd-1", ["^[A-Z0-9]{1,10}$"] = "23701", ["^[0-9]{2}-[0-9]{2}$"] = "11-15", ["^[A-Za-z0-9+/]+={0,2}$"] = "U1NIU0lH",
    };

    private readonly string _name;
    private readonly JsonObject _root;

    private SchemaPlaces(string name) => (_name, _root) = (name, JsonNode.Parse(Schemas.Read(name))!.AsObject());

    /// <summary>The places of all schemas people write documents by.</summary>
    public static IEnumerable<SchemaPlace> All() => Schemas.Names
        .Where(name => !name.StartsWith("public/", StringComparison.Ordinal) && !name.EndsWith("-result", StringComparison.Ordinal) && !name.EndsWith("-report", StringComparison.Ordinal))
        .SelectMany(name => new SchemaPlaces(name).Places());

    private IEnumerable<SchemaPlace> Places() => Walk(_root, [], []).DistinctBy(target => (target.Steps, target.Word)).Select(target =>
        new SchemaPlace(_name, target.Word, target.IsKey, string.Join('/', target.Steps), Build(_root, target.Path, 0, target)!.ToJsonString(Readable)));

    private IEnumerable<Target> Walk(JsonObject written, ImmutableArray<string> path, ImmutableArray<string> around)
    {
        var schema = Resolve(written);
        if (around.Contains(schema.GetPath(), StringComparer.Ordinal)) yield break;
        around = around.Add(schema.GetPath());
        foreach (var value in schema["enum"] as JsonArray ?? [])
            if (value!.GetValueKind() == JsonValueKind.String) yield return new Target(path, value.GetValue<string>(), false);
        foreach (var (key, child) in schema["properties"] as JsonObject ?? [])
        {
            if (key != "$schema") yield return new Target(path, key, true);
            foreach (var below in Walk(child!.AsObject(), path.Add(key), around)) yield return below;
        }
        foreach (var (_, child) in schema["patternProperties"] as JsonObject ?? [])
            foreach (var below in Walk(child!.AsObject(), path.Add("{}"), around)) yield return below;
        if (schema["items"] is JsonObject items)
            foreach (var below in Walk(items, path.Add("[]"), around)) yield return below;
    }

    private JsonNode? Build(JsonObject written, ImmutableArray<string> path, int at, Target? target)
    {
        var schema = Resolve(written);
        var here = target is not null && at == path.Length;
        if (here && !target!.IsKey) return SchemaPlace.Mark;
        var step = target is null || here ? null : path[at];
        if (schema["enum"] is JsonArray values && step is null && !here) return values[0]!.DeepClone();
        var kind = schema["type"] is JsonArray kinds ? (step is not null || here ? "object" : (string)kinds[0]!) : (string?)schema["type"];
        return kind switch
        {
            "object" => Block(schema, path, at, target, here, step),
            null when schema["properties"] is not null => Block(schema, path, at, target, here, step),
            "array" => List(schema, path, at, target, step),
            "integer" or "number" => schema["minimum"]?.DeepClone() ?? 1,
            "boolean" => true,
            _ => Text(schema),
        };
    }

    private JsonObject Block(JsonObject schema, ImmutableArray<string> path, int at, Target? target, bool here, string? step)
    {
        var block = new JsonObject();
        var properties = schema["properties"] as JsonObject ?? [];
        var required = (schema["required"] as JsonArray ?? []).Select(name => (string)name!).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, child) in properties)
        {
            if (here && key == target!.Word) block[SchemaPlace.Mark] = Build(child!.AsObject(), path, 0, null);
            else if (key == step) block[key] = Build(child!.AsObject(), path, at + 1, target);
            else if (required.Contains(key)) block[key] = Build(child!.AsObject(), path, 0, null);
        }
        if (step == "{}" && schema["patternProperties"] is JsonObject patterns)
            block[Example(patterns.First().Key)] = Build(patterns.First().Value!.AsObject(), path, at + 1, target);
        return block;
    }

    private JsonArray List(JsonObject schema, ImmutableArray<string> path, int at, Target? target, string? step)
    {
        var list = new JsonArray();
        var items = schema["items"] as JsonObject ?? [];
        if (step == "[]") list.Add(Build(items, path, at + 1, target));
        while (list.Count < (int?)schema["minItems"]) list.Add(Resolve(items)["enum"] is JsonArray values ? values[list.Count]!.DeepClone() : Another(Build(items, path, 0, null)!, list.Count));
        return list;
    }

    /// <summary>A text that differs from those before it.</summary>
    private static JsonNode Another(JsonNode value, int place) => place > 0 && value.GetValueKind() == JsonValueKind.String ? (string)value! + place.ToString(CultureInfo.InvariantCulture) : value;

    private static JsonNode Text(JsonObject schema) => (string?)schema["format"] switch
    {
        "date" => "2024-03-05",
        "uri" => "https://vi-du.example/so",
        _ => Long(Example((string?)schema["pattern"] ?? "\\S"), (int?)schema["minLength"] ?? 0),
    };

    /// <summary>The example, said again until it is as long as it has to be.</summary>
    private static string Long(string example, int least) => example.Length >= least ? example : string.Concat(Enumerable.Repeat(example, least / example.Length + 1));

    /// <summary>A text of this form; of several words in brackets the first.</summary>
    private static string Example(string pattern) => Examples.TryGetValue(pattern, out var known) ? known : pattern[(pattern.IndexOf('(', StringComparison.Ordinal) + 1)..].Split('|')[0];

    private JsonObject Resolve(JsonObject schema)
    {
        while ((string?)schema["$ref"] is { } reference)
            schema = reference == "#" ? _root : reference.Split('/').Skip(1).Aggregate(_root, (block, step) => block[step]!.AsObject());
        return schema;
    }

    private sealed record Target(ImmutableArray<string> Path, string Word, bool IsKey)
    {
        public string Steps => string.Join('/', Path);
    }
}
