using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Antt.Engine.Loading;

/// <summary>One value of a <see cref="JsonTree"/>. Asking for what is not there gives a missing node, never an exception.</summary>
public readonly struct JsonNode
{
    private readonly JsonTree? _tree;

    internal JsonNode(JsonTree tree, int index) => (_tree, Index) = (tree, index);

    /// <summary>The tree it belongs to; only a node that is not missing has one.</summary>
    public JsonTree Tree => _tree ?? throw new InvalidOperationException("A missing node belongs to no tree.");

    /// <summary>What it is.</summary>
    public JsonKind Kind => _tree is null ? JsonKind.Missing : _tree[Index].Kind;

    /// <summary>Whether there is such a value.</summary>
    public bool Exists => _tree is not null;

    /// <summary>How many items an array or members an object has; 0 for everything else.</summary>
    public int Count => Kind is JsonKind.Array or JsonKind.Object ? _tree![Index].Count : 0;

    /// <summary>Offset of its first byte.</summary>
    public int Start => _tree is null ? 0 : _tree[Index].Start;

    /// <summary>Offset just behind its last byte.</summary>
    public int End => _tree is null ? 0 : _tree[Index].End;

    /// <summary>The values of the members of an object, in the order written; each knows its <see cref="Key"/>. Empty for anything else.</summary>
    public JsonChildren Properties => new(_tree, Kind == JsonKind.Object ? Index : -1);

    /// <summary>The items of an array, in the order written. Empty for anything else.</summary>
    public JsonChildren Items => new(_tree, Kind == JsonKind.Array ? Index : -1);

    /// <summary>The name of the member whose value this is; empty for a value without a name.</summary>
    public string Key => Encoding.UTF8.GetString(KeyBytes);

    /// <summary>The same as UTF-8.</summary>
    public ReadOnlySpan<byte> KeyBytes => _tree is not null && _tree.HasKey(Index) ? _tree.BytesOf(Index - 1) : default;

    /// <summary>A text without quotes and escapes; anything else as written.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The same as UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes => _tree is null ? default : _tree.BytesOf(Index);

    /// <summary>Whether it is <c>true</c>.</summary>
    public bool Bool => Kind == JsonKind.True;

    /// <summary>A whole number; 0 when it is none. <c>1.0</c> and <c>1e2</c> are whole numbers.</summary>
    public long Long => TryGetLong(out var number) ? number : 0;

    /// <summary>A number as an exact decimal; 0 when it is none or has no room in one.</summary>
    public decimal Decimal => Kind == JsonKind.Number
        && decimal.TryParse(Bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    internal int Index { get; }

    /// <summary>The value of the member of that name, or a missing node.</summary>
    public JsonNode Get(ReadOnlySpan<byte> key)
    {
        if (Kind != JsonKind.Object) return default;
        var index = _tree!.Find(Index, key);
        return index < 0 ? default : new JsonNode(_tree, index);
    }

    /// <summary>The value of the member of that name, or a missing node.</summary>
    public JsonNode Get(string key)
    {
        Span<byte> bytes = key.Length <= 84 ? stackalloc byte[256] : new byte[Encoding.UTF8.GetMaxByteCount(key.Length)];
        return Get(bytes[..Encoding.UTF8.GetBytes(key, bytes)]);
    }

    /// <summary>Whether there is a member of that name, and its value.</summary>
    public bool TryGet(ReadOnlySpan<byte> key, out JsonNode value) => (value = Get(key)).Exists;

    /// <summary>Whether there is a member of that name, and its value.</summary>
    public bool TryGet(string key, out JsonNode value) => (value = Get(key)).Exists;

    /// <summary>Whether it is a whole number that 64 bits hold.</summary>
    public bool TryGetLong(out long number)
    {
        number = 0;
        if (Kind != JsonKind.Number) return false;
        var bytes = Bytes;
        if (Utf8Parser.TryParse(bytes, out number, out var used) && used == bytes.Length) return true;
        number = 0;
        if (!decimal.TryParse(bytes, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return false;
        if (decimal.Truncate(value) != value || value is < long.MinValue or > long.MaxValue) return false;
        number = (long)value;
        return true;
    }
}
