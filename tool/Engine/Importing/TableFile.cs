using Antt.Model;

namespace Antt.Engine.Importing;

/// <summary>A table of administrative units as somebody published it ("danh mục hành chính"): UTF-8, tabs between cells, one line of headings.</summary>
/// <param name="Path">Where it lies, for messages; its name ends in the day of the list.</param>
/// <param name="Bytes">Its content.</param>
public sealed record TableFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>What is wrong with a table, and where.</summary>
/// <param name="Path">The table.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Problem">What is wrong and how to mend it.</param>
public sealed record TableProblem(string Path, int Line, int Column, Words Problem);

/// <summary>One line of a table.</summary>
/// <param name="File">The table.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record TableRow(TableFile File, int Line, string[] Cells)
{
    /// <summary>A problem with one of its cells.</summary>
    public TableProblem At(int cell, Words problem)
    {
        var column = 1;
        for (var i = 0; i < cell && i < Cells.Length; i++) column += Cells[i].Length + 1;
        return new TableProblem(File.Path, Line, column, problem);
    }
}
