using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Antt.Tests.Editor;

/// <summary>An example for each field: what the schema gives, what a sample says there, else the plainest value that fits.</summary>
/// <param name="sample">A valid document; null when there is none.</param>
internal sealed class EditorExamples(JsonNode? sample)
{
    private const int Longest = 160;
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FrozenDictionary<string, string> ByPattern = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["^[a-z0-9]+(-[a-z0-9]+)*$"] = "thon-vi-du", ["^[a-z]+(-[a-z]+)*$"] = "vi-du", ["^[A-Z0-9]{1,10}-[0-9]{4}-[0-9]{2}-[0-9]{2}$"] = "23701-2025-07-01",
        ["^[A-Z]{2,8}-[0-9]{1,3}(\\.[0-9a-zđ]{1,4})?(/[A-Z]{2,8}-[0-9]{1,3}(\\.[0-9a-zđ]{1,4})?)?$"] = "KDC-3.đ", ["^[A-Z]{2,8}-[0-9]{1,3}/$"] = "XA-2/",
        ["^[A-Z]{2,4}$"] = "KDC", ["^[0-9a-f]{64}$"] = new string('0', 64), ["^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"] = "11-15", ["^Q-[0-9]{2,3}$"] = "Q-09",
        ["^[a-z][A-Za-z0-9]*$"] = "guardForce", ["^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"] = "guardForce", ["^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$"] = "guardForce.exists",
        ["^[A-Za-z0-9-]+/[0-9]{4}/[a-z0-9-]+$"] = "ubnd-xa-vi-du/2025/qd-1", ["^[A-Z0-9]{1,10}$"] = "23701", ["^[0-9]{2}-[0-9]{2}$"] = "11-15", ["^[A-Za-z0-9+/]+={0,2}$"] = "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The example of a field, as it would stand in the file, on one line.</summary>
    public string Of(JsonObject schema, string path, Func<JsonObject, JsonObject> resolve)
    {
        var steps = path.Split('.').Skip(1).ToArray();
        var found = (schema["examples"] as JsonArray)?[0] ?? In(sample, steps);
        var text = found is null ? null : Line(found);
        return (text is null || text.Length > Longest ? Line(Plainest(schema, resolve)) : text).Replace('`', '\'');
    }

    private static JsonNode? In(JsonNode? node, ReadOnlySpan<string> steps)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                if (In(item, steps) is { } found) return found;
            return null;
        }
        if (steps.IsEmpty) return node;
        if (node is not JsonObject block) return null;
        return steps[0] == "*" ? block.Select(static member => member.Value).FirstOrDefault() : In(block[steps[0]], steps[1..]);
    }

    private static JsonNode Plainest(JsonObject schema, Func<JsonObject, JsonObject> resolve)
    {
        if (schema["enum"] is JsonArray values) return values[0]!.DeepClone();
        var kind = schema["type"] is JsonArray kinds ? (string)kinds[0]! : (string?)schema["type"];
        return kind switch
        {
            "object" => Block(schema, resolve),
            "array" => schema["items"] is JsonObject items ? new JsonArray(Plainest(resolve(items), resolve)) : [],
            "integer" or "number" => schema["minimum"] is { } least && (decimal)least! > 12 ? least.DeepClone() : 12,
            "boolean" => true,
            _ => (string?)schema["format"] switch
            {
                "date" => "2026-03-05",
                "uri" => "https://vi-du.gov.vn/so",
                _ => ByPattern.GetValueOrDefault((string?)schema["pattern"] ?? "", "nội dung ngắn gọn"),
            },
        };
    }

    /// <summary>What has to be there; where nothing has to, the first entry.</summary>
    private static JsonObject Block(JsonObject schema, Func<JsonObject, JsonObject> resolve)
    {
        var block = new JsonObject();
        var properties = schema["properties"] as JsonObject ?? [];
        var required = (schema["required"] as JsonArray ?? []).Select(static name => (string)name!).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, member) in properties)
            if (required.Contains(name) || (required.Count == 0 && block.Count == 0)) block[name] = Plainest(resolve(member!.AsObject()), resolve);
        return block;
    }

    private static string Line(JsonNode node) => node switch
    {
        JsonObject block => "{" + string.Join(", ", block.Select(static member => $"\"{member.Key}\": {Line(member.Value!)}")) + "}",
        JsonArray list => "[" + string.Join(", ", list.Select(static item => Line(item!))) + "]",
        _ => node.ToJsonString(OneLine),
    };
}
