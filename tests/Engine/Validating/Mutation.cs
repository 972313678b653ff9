using System.Text.Json.Nodes;

namespace Antt.Tests.Engine.Validating;

/// <summary>Changes a document at one place, the way a hand slips; the seed decides where and how.</summary>
internal sealed class Mutation(int seed)
{
    private readonly Random _random = new(seed);

    public string Of(string text)
    {
        var root = JsonNode.Parse(text)!;
        var places = new List<JsonNode>();
        Collect(root, places);
        var place = places[_random.Next(places.Count)];
        switch (place)
        {
            case JsonObject block: Change(block); break;
            case JsonArray list: Change(list); break;
            default: place.ReplaceWith(Changed(place.AsValue())); break;
        }
        return root.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static void Collect(JsonNode node, List<JsonNode> places)
    {
        places.Add(node);
        if (node is JsonObject block) foreach (var (_, member) in block) Collect(member!, places);
        if (node is JsonArray list) foreach (var item in list) Collect(item!, places);
    }

    private void Change(JsonObject block)
    {
        var key = block.Count > 0 ? block.ElementAt(_random.Next(block.Count)).Key : "x";
        switch (_random.Next(4))
        {
            case 0: block.Remove(key); break;
            case 1: block["mục lạ"] = 1; break;
            case 2:
                var value = block[key]?.DeepClone();
                block.Remove(key);
                block[key + "s"] = value;
                break;
            default: block[key] = Anything(); break;
        }
    }

    private void Change(JsonArray list)
    {
        switch (_random.Next(4))
        {
            case 0: list.Clear(); break;
            case 1: list.Add(list.Count > 0 ? list[0]!.DeepClone() : null); break;
            case 2: list.Add(Anything()); break;
            default: if (list.Count > 0) list.RemoveAt(0); break;
        }
    }

    private JsonNode? Changed(JsonValue value)
    {
        if (_random.Next(3) == 0) return Anything();
        return value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number => _random.Next(5) switch
            {
                0 => -value.GetValue<decimal>(),
                1 => value.GetValue<decimal>() + 0.5m,
                2 => value.GetValue<decimal>() * 1_000_000_000m,
                3 => JsonNode.Parse(value.ToJsonString() + (value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "0" : ".0")),
                _ => value.ToJsonString(),
            },
            System.Text.Json.JsonValueKind.String => Changed(value.GetValue<string>()),
            _ => "true",
        };
    }

    private string Changed(string text) => _random.Next(8) switch
    {
        0 => "",
        1 => " ",
        2 => text + "!",
        3 => text.ToUpperInvariant(),
        4 => text + "\n",
        5 => new string('a', 5000),
        6 => text.Length > 0 ? text[..^1] : "đ",
        _ => text.Replace('0', '9').Replace('1', '3'),
    };

    private JsonNode? Anything() => _random.Next(8) switch
    {
        0 => null, 1 => "x", 2 => 12, 3 => 1.5, 4 => true, 5 => new JsonArray(), 6 => new JsonObject(), _ => "2025-02-30",
    };
}
