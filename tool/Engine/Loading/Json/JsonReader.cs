using System.Globalization;
using System.Text.Unicode;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>
/// Reads files strictly: UTF-8 without a mark, plain JSON, no name twice, composed text. It never throws and never hangs, whatever
/// the bytes. One reader serves one worker and uses its buffers again, so a tree is good only until the next file is read.
/// </summary>
public sealed class JsonReader
{
    /// <summary>How many bytes a file may have.</summary>
    public const int MaxBytes = 1 << 20;

    private readonly JsonTree _tree = new();
    private readonly List<(int Key, int First)> _duplicates = [];
    private readonly FindingLimit _limit = new();

    /// <summary>
    /// Reads a file and adds everything wrong with it to the findings. A file that is no JSON has one finding and gives
    /// <see langword="null"/>; anything else gives its tree, even when it is refused for another reason.
    /// </summary>
    public JsonTree? Read(SourceFile file, ICollection<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        _tree.Begin(file);
        _duplicates.Clear();
        var bytes = file.Bytes.Span;
        if (bytes.Length > MaxBytes)
        {
            findings.Add(LoadDiagnostics.FileTooLarge.At(Location.StartOf(file.Path), Text(bytes.Length), Text(MaxBytes)));
            return null;
        }
        if (!Utf8.IsValid(bytes))
        {
            findings.Add(LoadDiagnostics.NotUtf8.At(PlaceOfBadByte(bytes)));
            return null;
        }
        var start = 0;
        if (bytes.StartsWith("\uFEFF"u8))
        {
            start = 3;
            findings.Add(LoadDiagnostics.ByteOrderMark.At(Location.StartOf(file.Path)));
        }
        return Parse(bytes, start, findings) ? _tree : null;
    }

    private bool Parse(ReadOnlySpan<byte> bytes, int start, ICollection<Diagnostic> findings)
    {
        var parser = new JsonParser(_tree, bytes, start, _duplicates);
        if (!parser.Read())
        {
            findings.Add(MergeConflict(bytes) ?? parser.Failure!);
            return false;
        }
        _limit.Begin(findings);
        foreach (var (key, first) in _duplicates)
        {
            if (_limit.IsReached) break;
            _limit.Add(LoadDiagnostics.DuplicateKey.At(_tree.LocationOf(_tree[key].Start, _tree[key].End),
                System.Text.Encoding.UTF8.GetString(_tree.BytesOf(key)), Text(_tree.LineOf(new JsonNode(_tree, first)))));
        }
        if (parser.NeedsCloserLook) StrictText.Check(_tree, _limit);
        return true;
    }

    /// <summary>The first line git marked where two people changed the same lines; only such a file cannot be JSON.</summary>
    private Diagnostic? MergeConflict(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var line = bytes[at..];
            if (line.StartsWith("<<<<<<< "u8) || line.StartsWith(">>>>>>> "u8))
            {
                return LoadDiagnostics.MergeConflict.At(_tree.LocationOf(at, JsonWord.EndOfLine(bytes, at)));
            }
            var length = line.IndexOf((byte)'\n');
            if (length < 0) return null;
            at += length + 1;
        }
        return null;
    }

    private Location PlaceOfBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return _tree.LocationOf(at, at);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
