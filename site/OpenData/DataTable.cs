using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Site.OpenData;

/// <summary>A table of the open data: its columns with their meaning, and its rows.</summary>
/// <param name="Name">Its file name without ending.</param>
/// <param name="Title">What it lists.</param>
/// <param name="Columns">Heading and meaning of every column; headings are part of the contract.</param>
/// <param name="Fill">Adds the rows.</param>
public sealed record DataTable(string Name, Words Title, ImmutableArray<DataColumn> Columns, Action<RegisterView, CsvFile> Fill)
{
    /// <summary>The headings whose values together are in one row only; empty where no such choice is promised.</summary>
    public ImmutableArray<string> Key { get; init; } = [];

    /// <summary>The table as a file.</summary>
    public OutputFile File(RegisterView view)
    {
        var file = new CsvFile([.. Columns.Select(static column => column.Heading)]);
        Fill(view, file);
        return file.File(DataPaths.Table(Name));
    }
}

/// <summary>A column.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Meaning">What stands in it.</param>
/// <param name="Holds">How its cells are to be read.</param>
/// <param name="Of">The table whose key stands here; null where it is no reference.</param>
public sealed record DataColumn(string Heading, Words Meaning, CellKind Holds = CellKind.Text, string? Of = null);

/// <summary>What the cells of a column hold, where they are not empty.</summary>
public enum CellKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A day, as year-month-day.</summary>
    Day,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A whole number.</summary>
    Number,
}
