namespace Antt.Model.Diagnostics;

/// <summary>A stretch of a file. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive.</summary>
/// <param name="Path">Path below the register root, with forward slashes.</param>
/// <param name="Line">First line.</param>
/// <param name="Column">First column.</param>
/// <param name="EndLine">Line of the end.</param>
/// <param name="EndColumn">Column just behind the last character.</param>
public readonly record struct Location(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The very beginning of a file, for findings about the file as a whole.</summary>
    public static Location StartOf(string path) => new(path, 1, 1, 1, 1);

    /// <summary>Orders by path (ordinal), then by start, then by end.</summary>
    public int CompareTo(Location other)
    {
        var order = string.CompareOrdinal(Path, other.Path);
        if (order == 0) order = Line.CompareTo(other.Line);
        if (order == 0) order = Column.CompareTo(other.Column);
        if (order == 0) order = EndLine.CompareTo(other.EndLine);
        return order != 0 ? order : EndColumn.CompareTo(other.EndColumn);
    }

    /// <summary>The form editors and terminals make clickable.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column},{EndLine},{EndColumn})");
}
