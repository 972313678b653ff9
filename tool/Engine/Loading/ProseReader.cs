using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>Reads prose as strictly as the texts of a document: the same bytes, letters and marks are refused. Serves one thread.</summary>
internal sealed class ProseReader
{
    private readonly LineMap _lines = new();
    private readonly List<Diagnostic> _refused = [];
    private SourceFile _file;

    /// <summary>Looks at a file as a whole and adds what is wrong with it to the findings.</summary>
    /// <returns>Where its text begins; -1 when there is nothing to be read further.</returns>
    public int Begin(SourceFile file, FindingLimit findings)
    {
        _file = file;
        _lines.Forget();
        _refused.Clear();
        var start = PlainBytes.Begin(file, _lines, _refused);
        foreach (var finding in _refused) findings.Add(finding);
        if (start < 0 || PlainBytes.MergeConflict(file, _lines) is not { } conflict) return start;
        findings.Add(conflict);
        return -1;
    }

    /// <summary>The letters and marks of one line.</summary>
    public void CheckLine(int start, int end, FindingLimit findings)
    {
        var line = _file.Bytes.Span[start..end];
        if (line.IndexOfAnyExceptInRange((byte)' ', (byte)'~') >= 0) new StrictCharacters(_file, _lines, start, end, line) { TextStart = start }.Check(findings);
    }

    /// <summary>The place of a stretch of bytes.</summary>
    public Location LocationOf(int start, int end) => _lines.LocationOf(_file, start, end);
}
