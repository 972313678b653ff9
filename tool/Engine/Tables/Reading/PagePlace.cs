using Antt.Engine.Tables.Sheets;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables.Reading;

/// <summary>Where a sheet lies, for findings: the file, and the name of the sheet in brackets.</summary>
/// <param name="Path">The file.</param>
/// <param name="Page">The sheet; empty for plain text.</param>
internal readonly record struct PagePlace(string Path, string Page)
{
    private string Shown => Page.Length == 0 ? Path : $"{Path}[{Page}]";

    /// <summary>The sheet as a whole.</summary>
    public Location Whole => Location.StartOf(Shown);

    /// <summary>A cell.</summary>
    public Location Of(SheetCell cell) => At(cell.Row, cell.Column);

    /// <summary>A cell by row and column.</summary>
    public Location At(int row, int column) => new(Shown, row, column, row, column + 1);
}
