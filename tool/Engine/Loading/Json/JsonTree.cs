using System.Runtime.InteropServices;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>
/// A document that was read, with the place of every value. It lives in its reader's buffers: it is good until that reader reads
/// the next file, and nothing of it may be kept longer.
/// </summary>
public sealed class JsonTree
{
    private readonly LineMap _lines = new();
    private JsonToken[] _tape = new JsonToken[256];
    private byte[] _decoded = new byte[256];
    private byte[] _bytes = [];
    private int _tapeLength;
    private int _decodedLength;

    /// <summary>The file it was read from.</summary>
    public SourceFile File { get; private set; }

    /// <summary>The outermost value.</summary>
    public JsonNode Root => new(this, 0);

    /// <summary>Where a value stands, quotes and brackets included.</summary>
    public Location LocationOf(JsonNode node)
    {
        ref readonly var token = ref _tape[node.Index];
        return LocationOf(token.Start, token.End);
    }

    /// <summary>Where the name of the member stands whose value this is; for a value without a name, the value itself.</summary>
    public Location LocationOfKey(JsonNode node)
    {
        if (!HasKey(node.Index)) return LocationOf(node);
        ref readonly var key = ref _tape[node.Index - 1];
        return LocationOf(key.Start, key.End);
    }

    /// <summary>The line a value begins on, counted from 1.</summary>
    public int LineOf(JsonNode node) => _lines.LineOf(File.Bytes.Span, _tape[node.Index].Start);

    /// <summary>The place of a stretch of bytes.</summary>
    public Location LocationOf(int start, int end) => _lines.LocationOf(File, start, end);

    internal LineMap Lines => _lines;

    internal int Length => _tapeLength;

    internal ref JsonToken this[int index] => ref _tape[index];

    internal bool HasKey(int index) => index > 0 && _tape[index - 1].Kind == JsonKind.Key;

    /// <summary>The bytes of a text or key without quotes and escapes, or of a number as written.</summary>
    internal ReadOnlySpan<byte> BytesOf(int index)
    {
        ref readonly var token = ref _tape[index];
        if (token.Escaped) return new ReadOnlySpan<byte>(_decoded, token.Extra, token.Count);
        return token.Kind is JsonKind.Text or JsonKind.Key
            ? new ReadOnlySpan<byte>(_bytes, token.Start + 1, token.Count)
            : new ReadOnlySpan<byte>(_bytes, token.Start, token.End - token.Start);
    }

    /// <summary>Index of the value of an object's member of that name; -1 when there is none.</summary>
    internal int Find(int parent, ReadOnlySpan<byte> key)
    {
        var end = _tape[parent].Extra;
        for (var index = parent + 1; index < end; index = Behind(index + 1))
            if (_tape[index].Count == key.Length && BytesOf(index).SequenceEqual(key)) return index + 1;
        return -1;
    }

    /// <summary>Index of the first cell behind a value.</summary>
    internal int Behind(int index) => _tape[index].Kind is JsonKind.Object or JsonKind.Array ? _tape[index].Extra : index + 1;

    internal void Begin(SourceFile file)
    {
        File = file;
        _bytes = MemoryMarshal.TryGetArray(file.Bytes, out var segment) && segment is { Offset: 0, Array: { } whole } ? whole : file.Bytes.ToArray();
        _tapeLength = _decodedLength = 0;
        _lines.Forget();
    }

    internal int Add(JsonKind kind, int start, int end)
    {
        if (_tapeLength == _tape.Length) Array.Resize(ref _tape, _tape.Length * 2);
        _tape[_tapeLength] = new JsonToken { Kind = kind, Start = start, End = end };
        return _tapeLength++;
    }

    /// <summary>Room for the decoded form of a text; what is used of it is taken with <see cref="TakeDecoded"/>.</summary>
    internal Span<byte> RoomForDecoded(int length)
    {
        while (_decoded.Length - _decodedLength < length) Array.Resize(ref _decoded, _decoded.Length * 2);
        return _decoded.AsSpan(_decodedLength, length);
    }

    internal int TakeDecoded(int length)
    {
        var offset = _decodedLength;
        _decodedLength += length;
        return offset;
    }
}
