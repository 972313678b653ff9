using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Validating;

/// <summary>
/// The part of JSON Schema draft-07 the register's schemas may use: what our validator, NJsonSchema, ajv and VS Code all read the
/// same way. A keyword outside it would be ignored by some of them, which is a silent pass.
/// </summary>
public static class SchemaDialect
{
    /// <summary>Keywords that decide.</summary>
    public static ImmutableArray<string> Keywords { get; } =
    [
        "type", "enum", "required", "properties", "patternProperties", "additionalProperties", "items", "minItems", "maxItems",
        "uniqueItems", "minLength", "maxLength", "pattern", "minimum", "maximum", "format", "$ref", "definitions",
    ];

    /// <summary>Keywords that only explain.</summary>
    public static ImmutableArray<string> Annotations { get; } = ["$schema", "$id", "$comment", "title", "description", "examples", "default"];

    private static readonly FrozenSet<string> Known = Keywords.Concat(Annotations).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a schema may have this keyword.</summary>
    public static bool Allows(string keyword) => Known.Contains(keyword);

    /// <summary>Every schema inside a schema document, itself first, each with its JSON Pointer.</summary>
    public static IEnumerable<(string Pointer, JsonNode Schema)> SchemasIn(JsonNode schema, string pointer = "")
    {
        yield return (pointer, schema);
        foreach (var keyword in schema.Properties)
        {
            var below = $"{pointer}/{keyword.Key}";
            var children = keyword.Key switch
            {
                "properties" or "patternProperties" or "definitions" => Members(keyword, below),
                "additionalProperties" => [(below, keyword)],
                "items" when keyword.Kind == JsonKind.Array => Entries(keyword, below),
                "items" => [(below, keyword)],
                _ => [],
            };
            foreach (var (place, child) in children)
            {
                foreach (var found in SchemasIn(child, place)) yield return found;
            }
        }
    }

    private static List<(string, JsonNode)> Members(JsonNode parent, string pointer)
    {
        var members = new List<(string, JsonNode)>();
        foreach (var member in parent.Properties) members.Add(($"{pointer}/{member.Key}", member));
        return members;
    }

    private static List<(string, JsonNode)> Entries(JsonNode parent, string pointer)
    {
        var entries = new List<(string, JsonNode)>();
        foreach (var entry in parent.Items) entries.Add(($"{pointer}/{entries.Count}", entry));
        return entries;
    }
}
