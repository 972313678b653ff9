namespace Antt.Engine.Tables.Exporting;

/// <summary>What a table is to hold.</summary>
/// <param name="Kind">The kind of table, one of those there are.</param>
public sealed record ExportOptions(string Kind)
{
    /// <summary>The commune whose units it is about; null for all.</summary>
    public string? Commune { get; init; }

    /// <summary>The only unit it is about; null for all.</summary>
    public string? Unit { get; init; }

    /// <summary>The year; null for every year there is something of.</summary>
    public int? Year { get; init; }

    /// <summary>Whether it is made to be filled in: rows for units that have nothing yet, and empty rows below.</summary>
    public bool IsTemplate { get; init; }
}
