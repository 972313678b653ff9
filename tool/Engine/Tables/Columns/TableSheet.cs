using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Tables.Columns;

/// <summary>A kind of sheet: what a row of it is, and its columns.</summary>
/// <param name="Id">Its name for the tool.</param>
/// <param name="Document">The kind of document its rows belong to.</param>
/// <param name="Title">Its name for people, which begins the name of the sheet.</param>
/// <param name="List">Keys down to the list whose entries are the rows, joined by points; null where a row is a document.</param>
/// <param name="Columns">Its columns, in order.</param>
public sealed record TableSheet(string Id, DocumentKind Document, string Title, string? List, ImmutableArray<TableColumn> Columns)
{
    /// <summary>The path of the value by which entries are told apart; null where only <see cref="Likeness"/> does.</summary>
    public string? Key { get; init; }

    /// <summary>Paths of the values that make two entries the same one, where no key is given.</summary>
    public ImmutableArray<string> Likeness { get; init; } = [];

    /// <summary>What a new key begins with: the value at this path.</summary>
    public string? KeyFrom { get; init; }

    /// <summary>Whether there is one such document a year.</summary>
    public bool IsYearly => Document != DocumentKinds.Unit;

    /// <summary>The column of the unit's id.</summary>
    public TableColumn Unit => Columns.First(column => column.IsOfDocument && column.Path == (IsYearly ? "unit" : "id"));

    /// <summary>The column that stands for a path, if there is one.</summary>
    public TableColumn? Find(string path, bool isOfDocument)
    {
        foreach (var column in Columns)
            if (column.IsOfDocument == isOfDocument && column.Path == path) return column;
        return null;
    }
}
