using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>Turns byte offsets into lines and columns, only when somebody asks, and remembers where it last stood.</summary>
internal sealed class LineMap
{
    private readonly List<int> lineStarts = [];
    private int columnLine;
    private int columnOffset;
    private int column;

    public void Forget()
    {
        lineStarts.Clear();
        columnLine = -1;
    }

    public int LineOf(ReadOnlySpan<byte> bytes, int offset)
    {
        if (lineStarts.Count == 0) FindLines(bytes);
        var at = lineStarts.BinarySearch(offset);
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
        lineStarts.Add(0);
        for (var offset = 0; ;)
        {
            var next = bytes[offset..].IndexOf((byte)'\n');
            if (next < 0) return;
            offset += next + 1;
            lineStarts.Add(offset);
        }
    }

    /// <summary>Counts UTF-16 units from the beginning of the line, or from the last place asked for on the same line.</summary>
    private int ColumnOf(ReadOnlySpan<byte> bytes, int line, int offset)
    {
        var lineStart = lineStarts[line - 1];
        if (columnLine != line || columnOffset > offset)
        {
            (columnLine, columnOffset, column) = (line, lineStart, 1);
            if (lineStart == 0 && bytes.StartsWith("\uFEFF"u8) && offset >= 3) columnOffset = 3;
        }
        foreach (var unit in bytes[columnOffset..offset])
        {
            if ((unit & 0xC0) != 0x80) column++;
            if (unit >= 0xF0) column++;
        }
        columnOffset = offset;
        return column;
    }
}
