using System.Globalization;

namespace Antt.Engine.Tables.Sheets;

/// <summary>What a cell of a table holds.</summary>
public enum CellKind : byte
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Letters.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A fault the program that computed it put there, such as #N/A.</summary>
    Fault,
}

/// <summary>One cell of a table as it was read ("ô").</summary>
/// <param name="Row">Its row, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The letters; a number with a point before decimals; a day as year-month-day; <c>true</c> or <c>false</c>; the word of a fault.</param>
public sealed record SheetCell(int Row, int Column, CellKind Kind, string Text)
{
    /// <summary>Whether a formula stands in it; what it holds is then what was computed last.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Whether its formula takes a value from another file.</summary>
    public bool LeadsOutside { get; init; }

    /// <summary>A number as its cell shows it, where that tells more, such as leading zeros.</summary>
    public string? Shown { get; init; }

    /// <summary>The number.</summary>
    public decimal Number =>
        decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Its name, such as B7.</summary>
    public string Name => CellName.Of(Row, Column);
}
