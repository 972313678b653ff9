using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>Turns byte offsets into lines and columns, only when somebody asks, and remembers where it last stood.</summary>
internal sealed class LineMap
{
    private int _line = 1;
    private int _lineOffset;
    private int _columnLine;
    private int _columnOffset;
    private int _column;

    public void Forget()
    {
        (_line, _lineOffset) = (1, 0);
        _columnLine = -1;
    }

    /// <summary>Counts line breaks from the last place asked for, or from the beginning when that lies behind.</summary>
    public int LineOf(ReadOnlySpan<byte> bytes, int offset)
    {
        if (offset < _lineOffset) (_line, _lineOffset) = (1, 0);
        _line += bytes[_lineOffset..offset].Count((byte)'\n');
        _lineOffset = offset;
        return _line;
    }

    public Location LocationOf(SourceFile file, int start, int end)
    {
        var bytes = file.Bytes.Span;
        var line = LineOf(bytes, start);
        var startColumn = ColumnOf(bytes, line, start);
        var endLine = LineOf(bytes, end);
        return new Location(file.Path, line, startColumn, endLine, ColumnOf(bytes, endLine, end));
    }

    /// <summary>Counts UTF-16 units from the beginning of the line, or from the last place asked for on the same line.</summary>
    private int ColumnOf(ReadOnlySpan<byte> bytes, int line, int offset)
    {
        if (_columnLine != line || _columnOffset > offset)
        {
            var lineStart = bytes[..offset].LastIndexOf((byte)'\n') + 1;
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
