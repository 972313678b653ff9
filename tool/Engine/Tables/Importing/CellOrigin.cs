using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Reading;
using Antt.Engine.Tables.Sheets;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables.Importing;

/// <summary>The cell that a value of a document came from.</summary>
/// <param name="Place">The sheet.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column; 1 for the row as a whole.</param>
/// <param name="Of">What the column stands for; null for the row as a whole.</param>
internal sealed record CellOrigin(PagePlace Place, int Row, int Column, TableColumn? Of)
{
    public Location Location => Place.At(Row, Column);

    public string Name => CellName.Of(Row, Column);
}

/// <summary>A cell of a row, read.</summary>
/// <param name="Origin">Where it stands.</param>
/// <param name="Of">Its column.</param>
/// <param name="Reading">What it says.</param>
internal sealed record ReadCell(CellOrigin Origin, TableColumn Of, CellReading Reading);

/// <summary>A row that wants to change a document.</summary>
/// <param name="Sheet">The kind of sheet.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="Cells">Its cells with something in them, but for those that tell unit and year.</param>
internal sealed record TableRow(TableSheet Sheet, CellOrigin Origin, List<ReadCell> Cells)
{
    /// <summary>What the row says its unit is.</summary>
    public string UnitText { get; init; } = "";

    /// <summary>What the row says its unit is called.</summary>
    public string NameText { get; init; } = "";

    /// <summary>Where it says its unit.</summary>
    public CellOrigin UnitOrigin { get; init; } = Origin;

    /// <summary>Where the sheet has which column, for cells that are empty.</summary>
    public required Func<TableColumn, int> ColumnOf { get; init; }

    /// <summary>The year; 0 for a sheet of units.</summary>
    public int Year { get; init; }

    /// <summary>The cell of a column, if it says something.</summary>
    public ReadCell? Find(string path, bool isOfDocument)
    {
        foreach (var cell in Cells)
            if (cell.Of.IsOfDocument == isOfDocument && cell.Of.Path == path) return cell;
        return null;
    }

    /// <summary>A text the row gives; null when it gives none.</summary>
    public string? TextOf(string path, bool isOfDocument) => Find(path, isOfDocument)?.Reading.Value?.ToString();
}
