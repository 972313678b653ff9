using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Loading;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Importing;
using Antt.Engine.Tables.Sheets;

namespace Antt.Engine.Tables.Exporting;

/// <summary>Writes one sheet: a row for each document, or for each entry of its list.</summary>
internal sealed class PageWriter(RegisterShelf shelf, TableSheet sheet, ExportOptions options, ImmutableArray<ExportedUnit> units, ImmutableArray<string> types)
{
    private const int MostChoices = 500;

    /// <summary>Columns that are only shown where something stands in them: nobody types them by hand.</summary>
    private static readonly string[] Rare = ["file.sha256", "file.bytes", "file.keptAt", "file.name", "predecessors", "successors", "inheritedFrom", "local", "includesPredecessors", "decision"];

    private readonly List<(ExportedUnit Unit, int Year, JsonObject? Root, JsonObject? Item)> _rows = [];

    /// <summary>The columns it has.</summary>
    public ImmutableArray<TableColumn> Columns { get; private set; } = [];

    /// <summary>The sheet; null when there is nothing to write.</summary>
    public PageDraft? Write(string title, int spare)
    {
        foreach (var unit in units) Collect(unit);
        if (_rows.Count == 0 && !options.IsTemplate) return null;
        Columns = [.. sheet.Columns.Where(IsShown)];
        var choices = units.Length is > 0 and <= MostChoices ? units.Select(unit => unit.Id).ToImmutableArray() : [];
        return new PageDraft(title, [.. Columns.Select(column => Draft(column, choices))], [.. _rows.Select(row => Columns.Select(column => Cell(column, row)).ToImmutableArray())])
        {
            Spare = spare, Mark = sheet.Id, IsGuarded = options.IsTemplate,
        };
    }

    private void Collect(ExportedUnit unit)
    {
        if (!sheet.IsYearly)
        {
            foreach (var state in unit.Document["states"] as JsonArray ?? []) _rows.Add((unit, 0, unit.Document, state as JsonObject));
            return;
        }
        foreach (var year in options.Year is { } only ? [only] : unit.Years)
        {
            var root = shelf.Document($"{shelf.Units[unit.Id]}{year.ToString(CultureInfo.InvariantCulture)}/{sheet.Document.Name}.json");
            var before = _rows.Count;
            if (sheet.List is null && root is not null) _rows.Add((unit, year, root, root));
            if (sheet.List is { } list)
                foreach (var item in RegisterShelf.At(root, [.. list.Split('.')]) as JsonArray ?? []) _rows.Add((unit, year, root, item as JsonObject));
            var isReady = options is { IsTemplate: true, Year: not null } && (sheet.List is null || sheet.Document == DocumentKinds.Evidence);
            if (_rows.Count == before && isReady) _rows.Add((unit, year, null, null));
        }
    }

    private bool IsShown(TableColumn column)
    {
        var isMeant = (column.IsOfDocument && column.Path is "unit" or "id" or "year") || column.Value == ColumnValue.UnitName
            || ((column.UnitTypes.IsEmpty || types.Any(column.IsFor)) && column.Heading != column.Path && Array.IndexOf(Rare, column.Path) < 0);
        return isMeant || _rows.Exists(row => Value(column, row) is not null);
    }

    private ColumnDraft Draft(TableColumn column, ImmutableArray<string> units)
    {
        var isUnit = column == sheet.Unit && sheet.IsYearly;
        var isId = isUnit || (!sheet.IsYearly && column is { IsOfDocument: true, Path: "id" });
        var isGiven = isId || (sheet.IsYearly && (column.Value == ColumnValue.UnitName || (column.IsOfDocument && column.Path == "year")));
        ImmutableArray<string> choices = isUnit ? units : column.Value switch
        {
            ColumnValue.YesNo => ["có", "không"],
            ColumnValue.Nothing or ColumnValue.Counts => [Reading.CellWords.Nothing],
            ColumnValue.Choice or ColumnValue.Choices => [.. column.Options.Select(option => option.Label)],
            _ => [],
        };
        return new ColumnDraft(column.Heading, column.Explanation, KindOf(column.Value), WidthOf(column))
        {
            Choices = choices, IsOpen = column.Value is ColumnValue.Choices or ColumnValue.Counts, IsRequired = column.IsRequired, IsGiven = isGiven,
        };
    }

    private static CellKind KindOf(ColumnValue value) => value switch
    {
        ColumnValue.Day => CellKind.Day,
        ColumnValue.Whole or ColumnValue.Number => CellKind.Number,
        _ => CellKind.Text,
    };

    private static int WidthOf(TableColumn column) => column.Value switch
    {
        ColumnValue.Day => 13,
        ColumnValue.Whole or ColumnValue.Number => 12,
        ColumnValue.YesNo or ColumnValue.Nothing => 13,
        ColumnValue.Choice => Math.Clamp(column.Options.Select(option => option.Label.Length).DefaultIfEmpty(12).Max() + 3, 13, 36),
        ColumnValue.Choices or ColumnValue.Counts => 32,
        ColumnValue.UnitName => 32,
        _ => column.Path is "name" or "issuer" or "addressee" or "body" or "reason" ? 32 : 20,
    };

    private static CellDraft Cell(TableColumn column, (ExportedUnit Unit, int Year, JsonObject? Root, JsonObject? Item) row)
    {
        if (column.Value == ColumnValue.UnitName) return CellDraft.Of(row.Unit.Name);
        if (column is { IsOfDocument: true, Path: "unit" or "id" }) return CellDraft.Of(row.Unit.Id);
        if (column is { IsOfDocument: true, Path: "year" }) return new CellDraft(CellKind.Number, row.Year.ToString(CultureInfo.InvariantCulture));
        return CellWriter.Write(column, Value(column, row));
    }

    private static System.Text.Json.Nodes.JsonNode? Value(TableColumn column, (ExportedUnit Unit, int Year, JsonObject? Root, JsonObject? Item) row) =>
        column.Value == ColumnValue.UnitName ? null : RegisterShelf.At(column.IsOfDocument ? row.Root : row.Item, column.Keys);
}
