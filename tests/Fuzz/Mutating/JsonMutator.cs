using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Antt.Fuzz.Mutating;

/// <summary>Damages a JSON document where it has structure: keys, values, lists. Now and then the text or the bytes too.</summary>
internal static class JsonMutator
{
    private static readonly JsonSerializerOptions Loose = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 100_000 };
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 100_000 };

    public static byte[] Mutate(byte[] document, Random dice)
    {
        var changed = dice.Next(12) == 0 ? document : Structured(document, dice);
        return dice.Next(8) switch
        {
            0 => ByteMutator.Mutate(changed, dice),
            1 => Encoding.UTF8.GetBytes(Twice(Encoding.UTF8.GetString(changed), dice)),
            _ => changed,
        };
    }

    private static byte[] Structured(byte[] document, Random dice)
    {
        if (JsonNode.Parse(document) is not { } root) return document;
        for (var times = dice.Next(1, 4); times > 0; times--)
        {
            var blocks = Containers(root).ToList();
            Damage(blocks[dice.Next(blocks.Count)], blocks, dice);
        }
        var text = root.ToJsonString(Loose).Replace(Hostile.HighHalf, "\\ud800", StringComparison.Ordinal).Replace(Hostile.LowHalf, "\\udc00", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text);
    }

    private static IEnumerable<JsonNode> Containers(JsonNode node)
    {
        yield return node;
        var inner = node switch
        {
            JsonObject block => block.Select(static pair => pair.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in inner.Where(static child => child is JsonObject or JsonArray).ToList())
            foreach (var deeper in Containers(child!)) yield return deeper;
    }

    private static void Damage(JsonNode node, List<JsonNode> all, Random dice)
    {
        if (node is JsonArray list)
        {
            if (list.Count > 0 && dice.Next(3) == 0) list.RemoveAt(dice.Next(list.Count));
            else if (list.Count > 0 && dice.Next(2) == 0) list.Add(list[dice.Next(list.Count)]?.DeepClone());
            else list.Insert(dice.Next(list.Count + 1), Value(all, dice));
            return;
        }
        if (node is not JsonObject block) return;
        var keys = block.Select(static pair => pair.Key).ToList();
        var key = keys.Count > 0 ? keys[dice.Next(keys.Count)] : "a";
        switch (dice.Next(6))
        {
            case 0:
                block.Remove(key);
                break;
            case 1 when block[key] is { } moved:
                block.Remove(key);
                block[Renamed(key, dice)] = moved;
                break;
            case 2:
                block[Renamed(key, dice)] = Value(all, dice);
                break;
            case 3 when keys.Count > 1:
                var other = keys[dice.Next(keys.Count)];
                (block[key], block[other]) = (block[other]?.DeepClone(), block[key]?.DeepClone());
                break;
            default:
                block[key] = Value(all, dice);
                break;
        }
    }

    private static string Renamed(string key, Random dice) => dice.Next(6) switch
    {
        0 => key.ToUpperInvariant(),
        1 => key + " ",
        2 => key[..(key.Length / 2)],
        3 => "",
        4 => key + "\u0301",
        _ => "them" + key,
    };

    private static JsonNode? Value(List<JsonNode> all, Random dice) => dice.Next(8) switch
    {
        0 => all[dice.Next(all.Count)].DeepClone(),
        1 => JsonNode.Parse(Hostile.Large(dice), documentOptions: Deep),
        _ => JsonNode.Parse(Hostile.Values[dice.Next(Hostile.Values.Length)]),
    };

    /// <summary>A line of the text again, below itself: a key twice, or a comma too many.</summary>
    private static string Twice(string text, Random dice)
    {
        var lines = text.Split('\n').ToList();
        var at = dice.Next(lines.Count);
        lines.Insert(at, lines[at].TrimEnd('\r', ',') + ",");
        return string.Join('\n', lines);
    }
}
