using System.Globalization;
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
        var start = PlainBytes.Begin(file, _tree.Lines, findings);
        return start >= 0 && Parse(file.Bytes.Span, start, findings) ? _tree : null;
    }

    private bool Parse(ReadOnlySpan<byte> bytes, int start, ICollection<Diagnostic> findings)
    {
        var parser = new JsonParser(_tree, bytes, start, _duplicates);
        if (!parser.Read())
        {
            findings.Add(PlainBytes.MergeConflict(_tree.File, _tree.Lines) ?? parser.Failure!); // only a file that is no JSON can hold one
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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
