using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables.Sheets;

/// <summary>A file of tables as it was read ("bảng tính"), whatever its format.</summary>
/// <param name="Path">Where it lies, for messages.</param>
/// <param name="Pages">Its sheets, in order.</param>
public sealed record SheetBook(string Path, ImmutableArray<SheetPage> Pages)
{
    /// <summary>Whether it is plain text (CSV), where everything is letters.</summary>
    public bool IsPlainText { get; init; }

    /// <summary>What reading it had to say; with an error there are no pages.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>A book that could not be read.</summary>
    public static SheetBook Unread(string path, Diagnostic why) => new(path, []) { Findings = [why] };
}

/// <summary>A sheet ("trang tính").</summary>
/// <param name="Name">Its name; empty for plain text.</param>
/// <param name="Rows">Its rows with something in them, in order.</param>
public sealed record SheetPage(string Name, ImmutableArray<SheetRow> Rows)
{
    /// <summary>Whether it is hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Its merged cells.</summary>
    public ImmutableArray<MergedCells> Merged { get; init; } = [];

    /// <summary>Its rows by number.</summary>
    public SheetRow? Row(int number)
    {
        foreach (var row in Rows)
            if (row.Number == number) return row;
        return null;
    }
}

/// <summary>A row ("hàng").</summary>
/// <param name="Number">From 1.</param>
/// <param name="Cells">Its cells with something in them, in order.</param>
public sealed record SheetRow(int Number, ImmutableArray<SheetCell> Cells)
{
    /// <summary>Whether it is hidden, by hand or by a filter.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The cell of a column, if there is something in it.</summary>
    public SheetCell? At(int column)
    {
        foreach (var cell in Cells)
            if (cell.Column == column) return cell;
        return null;
    }
}

/// <summary>Cells shown as one ("ô gộp").</summary>
/// <param name="FirstRow">First row.</param>
/// <param name="FirstColumn">First column.</param>
/// <param name="LastRow">Last row.</param>
/// <param name="LastColumn">Last column.</param>
public readonly record struct MergedCells(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <inheritdoc/>
    public override string ToString() => $"{CellName.Of(FirstRow, FirstColumn)}:{CellName.Of(LastRow, LastColumn)}";
}
