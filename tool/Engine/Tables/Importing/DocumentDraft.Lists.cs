using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Antt.Engine.Tables.Columns;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables.Importing;

/// <content>Lists of which a table holds only a part.</content>
internal sealed partial class DocumentDraft
{
    private readonly List<(TableRow Row, ReadCell Cell)> _emptied = [];
    private readonly List<TakenEntry> _takenOut = [];

    /// <summary>The entries taken out because the tables no longer hold them.</summary>
    public IReadOnlyList<TakenEntry> TakenOut => _takenOut;

    /// <summary>
    /// Looks for entries of lists that the tables hold in part: they are taken out where that was asked for, and stay otherwise. The states of a
    /// unit are its history and stay in either case.
    /// </summary>
    public ImmutableArray<UnheldEntries> Settle(bool isReplacing, List<Diagnostic> findings)
    {
        var unheld = ImmutableArray.CreateBuilder<UnheldEntries>();
        foreach (var group in _rows.Select(row => row.Row).Where(row => row.Sheet is { List: not null, IsYearly: true }).GroupBy(row => row.Sheet.Id))
        {
            var row = group.First();
            var list = ListOf(root, row.Sheet.List!);
            var left = list.OfType<JsonObject>().Where(entry => !_taken.Contains(entry)).ToList();
            if (left.Count == 0) continue;
            unheld.Add(new UnheldEntries(row.Sheet.Title, row, [.. left.Select(entry => NameOf(row.Sheet, entry))]));
            if (isReplacing) TakeOut(list, left, row.Sheet, row.Origin);
        }
        foreach (var (row, cell) in _emptied) SettleEmptied(row, cell, isReplacing, unheld, findings);
        return unheld.DrainToImmutable();
    }

    /// <summary>A list that a cell says has nothing: its entries go only when that was asked for and no row brings one.</summary>
    private void SettleEmptied(TableRow row, ReadCell cell, bool isReplacing, ImmutableArray<UnheldEntries>.Builder unheld, List<Diagnostic> findings)
    {
        if (RegisterShelf.At(root, cell.Of.Keys) is not JsonArray { Count: > 0 } list) return;
        var sheet = TableSheets.OfList(kind, cell.Of.Path);
        var entries = list.OfType<JsonObject>().ToList();
        if (sheet is null || !isReplacing || entries.Exists(_taken.Contains))
        {
            findings.Add(TableDiagnostics.NothingBesideRows.At(cell.Origin.Location, cell.Origin.Name, sheet?.Title ?? cell.Of.Heading, Number(list.Count)));
            return;
        }
        unheld.Add(new UnheldEntries(sheet.Title, row, [.. entries.Select(entry => NameOf(sheet, entry))]));
        TakeOut(list, entries, sheet, cell.Origin);
    }

    private void TakeOut(JsonArray list, List<JsonObject> entries, TableSheet sheet, CellOrigin origin)
    {
        foreach (var entry in entries)
        {
            list.Remove(entry);
            _takenOut.Add(new TakenEntry(origin, sheet.Title, NameOf(sheet, entry)));
        }
    }

    /// <summary>What an entry is known by.</summary>
    private static string NameOf(TableSheet sheet, JsonObject entry) =>
        sheet.Key is { } key && Text(entry, key) is { Length: > 0 } known ? known : string.Join(" ", sheet.Likeness.Select(path => Text(entry, path)).Where(text => text.Length > 0));
}

/// <summary>An entry taken out of a list.</summary>
/// <param name="Origin">The row or cell that says what the list holds.</param>
/// <param name="Heading">What the list is called.</param>
/// <param name="Name">What the entry is known by.</param>
internal sealed record TakenEntry(CellOrigin Origin, string Heading, string Name);

/// <summary>Entries of a list of the register that the rows about it do not hold.</summary>
/// <param name="List">What the list is called.</param>
/// <param name="Row">The first of these rows, or the one that says there is nothing.</param>
/// <param name="Names">What the entries are known by.</param>
internal sealed record UnheldEntries(string List, TableRow Row, ImmutableArray<string> Names);
