using System.Collections.Immutable;

namespace Antt.Engine.Tables.Sheets;

/// <summary>A file of tables about to be written, whatever its format.</summary>
/// <param name="Pages">Its sheets, in order.</param>
/// <param name="Marks">What the tool has to know of the file when it comes back: name and value.</param>
public sealed record BookDraft(ImmutableArray<PageDraft> Pages, ImmutableArray<KeyValuePair<string, string>> Marks);

/// <summary>A sheet about to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with a cell for every column.</param>
public sealed record PageDraft(string Name, ImmutableArray<ColumnDraft> Columns, ImmutableArray<ImmutableArray<CellDraft>> Rows)
{
    /// <summary>How many empty rows are made ready below, with their drop-down lists.</summary>
    public int Spare { get; init; }

    /// <summary>Whether it is only to be read: a guide.</summary>
    public bool IsGuide { get; init; }

    /// <summary>Whether headings and given cells are guarded against being typed over by mistake.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>The mark of the sheet, kept out of sight.</summary>
    public string Mark { get; init; } = "";
}

/// <summary>A column about to be written.</summary>
/// <param name="Heading">What stands on top.</param>
/// <param name="Explanation">What is meant, with the clause.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Width">How wide it is, in letters.</param>
public sealed record ColumnDraft(string Heading, string Explanation, CellKind Kind, int Width)
{
    /// <summary>The values offered; none when anything may be typed.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether other values than those offered may be typed, such as several of them.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it has to be filled in.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is filled in already and not meant to be changed.</summary>
    public bool IsGiven { get; init; }
}

/// <summary>A cell about to be written; the text is spelt like that of a cell read.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The value.</param>
public readonly record struct CellDraft(CellKind Kind, string Text)
{
    /// <summary>Nothing.</summary>
    public static CellDraft Empty => new(CellKind.Empty, "");

    /// <summary>Letters; nothing when there are none.</summary>
    public static CellDraft Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new CellDraft(CellKind.Text, text);
}
