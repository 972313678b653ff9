using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>
/// A document that was read, with the place of every value. It lives in its reader's buffers: it is good until that reader reads
/// the next file, and nothing of it may be kept longer.
/// </summary>
public sealed class JsonTree
{
    private readonly LineMap lines = new();
    private JsonToken[] tape = new JsonToken[256];
    private byte[] decoded = new byte[256];
    private int tapeLength;
    private int decodedLength;

    /// <summary>The file it was read from.</summary>
    public SourceFile File { get; private set; }

    /// <summary>The outermost value.</summary>
    public JsonNode Root => new(this, 0);

    /// <summary>Where a value stands, quotes and brackets included.</summary>
    public Location LocationOf(JsonNode node)
    {
        ref readonly var token = ref tape[node.Index];
        return LocationOf(token.Start, token.End);
    }

    /// <summary>Where the name of the member stands whose value this is; for a value without a name, the value itself.</summary>
    public Location LocationOfKey(JsonNode node)
    {
        if (!HasKey(node.Index)) return LocationOf(node);
        ref readonly var key = ref tape[node.Index - 1];
        return LocationOf(key.Start, key.End);
    }

    /// <summary>The line a value begins on, counted from 1.</summary>
    public int LineOf(JsonNode node) => lines.LineOf(File.Bytes.Span, tape[node.Index].Start);

    /// <summary>The place of a stretch of bytes.</summary>
    public Location LocationOf(int start, int end) => lines.LocationOf(File, start, end);

    internal int Length => tapeLength;

    internal ref JsonToken this[int index] => ref tape[index];

    internal bool HasKey(int index) => index > 0 && tape[index - 1].Kind == JsonKind.Key;

    /// <summary>The bytes of a text or key without quotes and escapes, or of a number as written.</summary>
    internal ReadOnlySpan<byte> BytesOf(int index)
    {
        ref readonly var token = ref tape[index];
        if (token.Kind is not (JsonKind.Text or JsonKind.Key)) return File.Bytes.Span[token.Start..token.End];
        return token.Escaped ? decoded.AsSpan(token.Extra, token.Count) : File.Bytes.Span[(token.Start + 1)..(token.End - 1)];
    }

    /// <summary>Index of the first cell behind a value.</summary>
    internal int Behind(int index) => tape[index].Kind is JsonKind.Object or JsonKind.Array ? tape[index].Extra : index + 1;

    internal void Begin(SourceFile file)
    {
        File = file;
        tapeLength = decodedLength = 0;
        lines.Forget();
    }

    internal int Add(JsonKind kind, int start, int end)
    {
        if (tapeLength == tape.Length) Array.Resize(ref tape, tape.Length * 2);
        tape[tapeLength] = new JsonToken { Kind = kind, Start = start, End = end };
        return tapeLength++;
    }

    /// <summary>Room for the decoded form of a text; what is used of it is taken with <see cref="TakeDecoded"/>.</summary>
    internal Span<byte> RoomForDecoded(int length)
    {
        while (decoded.Length - decodedLength < length) Array.Resize(ref decoded, decoded.Length * 2);
        return decoded.AsSpan(decodedLength, length);
    }

    internal int TakeDecoded(int length)
    {
        var offset = decodedLength;
        decodedLength += length;
        return offset;
    }
}
