using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>Turns byte offsets into lines and columns, only when somebody asks, and remembers where it last stood.</summary>
internal sealed class LineMap
{
    private readonly List<int> _lineStarts = [];
    private int _columnLine;
    private int _columnOffset;
    private int _column;

    public void Forget()
    {
        _lineStarts.Clear();
        _columnLine = -1;
    }

    public int LineOf(ReadOnlySpan<byte> bytes, int offset)
    {
        if (_lineStarts.Count == 0) FindLines(bytes);
        var at = _lineStarts.BinarySearch(offset);
        return at >= 0 ? at + 1 : ~at;
    }

    public Location LocationOf(SourceFile file, int start, int end)
    {
        var bytes = file.Bytes.Span;
        var line = LineOf(bytes, start);
        var startColumn = ColumnOf(bytes, line, start);
        var endLine = LineOf(bytes, end);
        return new Location(file.Path, line, startColumn, endLine, ColumnOf(bytes, endLine, end));
    }

    private void FindLines(ReadOnlySpan<byte> bytes)
    {
        _lineStarts.Add(0);
        for (var offset = 0; ;)
        {
            var next = bytes[offset..].IndexOf((byte)'\n');
            if (next < 0) return;
            offset += next + 1;
            _lineStarts.Add(offset);
        }
    }

    /// <summary>Counts UTF-16 units from the beginning of the line, or from the last place asked for on the same line.</summary>
    private int ColumnOf(ReadOnlySpan<byte> bytes, int line, int offset)
    {
        var lineStart = _lineStarts[line - 1];
        if (_columnLine != line || _columnOffset > offset)
        {
            (_columnLine, _columnOffset, _column) = (line, lineStart, 1);
            if (lineStart == 0 && bytes.StartsWith("\uFEFF"u8) && offset >= 3) _columnOffset = 3;
        }
        foreach (var unit in bytes[_columnOffset..offset])
        {
            if ((unit & 0xC0) != 0x80) _column++;
            if (unit >= 0xF0) _column++;
        }
        _columnOffset = offset;
        return _column;
    }
}
