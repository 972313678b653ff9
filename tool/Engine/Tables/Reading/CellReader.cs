using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Sheets;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Tables.Reading;

/// <summary>Reads cells as their columns want them: numbers typed as text, days typed by hand, words with or without marks.</summary>
internal static class CellReader
{
    private const int MostDigits = 11;

    /// <summary>Reads a cell.</summary>
    public static CellReading Read(TableColumn column, SheetCell cell, PagePlace place)
    {
        var text = CellWords.Tidy(cell.Text);
        if (cell.Kind == CellKind.Fault) return Wrong(TableDiagnostics.FaultInCell, place.Of(cell), cell.Name, text);
        if (cell.IsFormula && (text.Length == 0 || cell.LeadsOutside)) return Wrong(TableDiagnostics.FormulaWithoutValue, place.Of(cell), cell.Name);
        if (text.Length == 0) return CellReading.Blank;
        if (cell.Kind == CellKind.Text)
        {
            if (CellWords.IsErase(text)) return new CellReading(CellSays.Erase, null, null);
            if (OldFonts.Suspect(text) is { } old) return Wrong(TableDiagnostics.OldFontText, place.Of(cell), cell.Name, column.Heading, old.Font, CellWords.Quote(old.Text));
        }
        return column.Value switch
        {
            ColumnValue.Day => Day(column, cell, text, place),
            ColumnValue.Whole => Whole(column, cell, text, place),
            ColumnValue.Number => Number(column, cell, text, place),
            ColumnValue.YesNo => CellWords.YesNo(text) is { } holds ? CellReading.Of(JsonValue.Create(holds)) : Wrong(TableDiagnostics.YesNoNeeded, column, cell, text, place),
            ColumnValue.Choice => Choice(column, cell, text, place),
            ColumnValue.Nothing => CellWords.IsNothing(text) ? new CellReading(CellSays.Nothing, null, null) : NotInList(column, cell, text, place, [new ColumnOption("", CellWords.Nothing)]),
            _ => Text(column, cell, text, place),
        };
    }

    private static CellReading Text(TableColumn column, SheetCell cell, string text, PagePlace place)
    {
        if (cell.Kind == CellKind.Day) return Wrong(TableDiagnostics.TextBecameDay, column, cell, Shown(IsoOf(text)), place);
        if (cell.Kind == CellKind.Number)
        {
            text = cell.Shown ?? text;
            if (text.Length > MostDigits || !text.All(char.IsAsciiDigit)) return Wrong(TableDiagnostics.TextBecameNumber, column, cell, text, place);
        }
        if (cell.Kind == CellKind.YesNo) text = text == "true" ? "có" : "không";
        return column.Value switch
        {
            ColumnValue.Texts => ListReader.Texts(text),
            ColumnValue.Choices => ListReader.Choices(column, text) is { } list ? list : NotInList(column, cell, text, place, column.Options),
            ColumnValue.Counts => ListReader.Counts(column, text) is { } counts ? counts
                : Wrong(TableDiagnostics.CountsNeeded, place.Of(cell), cell.Name, column.Heading, CellWords.Quote(text), Labels(column)),
            ColumnValue.Local => ListReader.Local(text) is { } local ? local
                : Wrong(TableDiagnostics.CountsNeeded, place.Of(cell), cell.Name, column.Heading, CellWords.Quote(text), "tên: giá trị"),
            _ => CellReading.Of(JsonValue.Create(text)),
        };
    }

    private static CellReading Day(TableColumn column, SheetCell cell, string text, PagePlace place) =>
        cell.Kind is CellKind.Day or CellKind.Text && (cell.Kind == CellKind.Day ? IsoOf(text) : DayWords.Read(text)) is { } day
            ? CellReading.Of(JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            : Wrong(TableDiagnostics.DayNeeded, column, cell, text, place);

    private static CellReading Whole(TableColumn column, SheetCell cell, string text, PagePlace place) =>
        cell.Kind is CellKind.Number or CellKind.Text && NumberWords.Whole(text, cell.Kind == CellKind.Text) is { } number
            ? CellReading.Of(JsonValue.Create(number))
            : Wrong(TableDiagnostics.WholeNumberNeeded, column, cell, cell.Kind == CellKind.Day ? Shown(IsoOf(text)) : text, place);

    private static CellReading Number(TableColumn column, SheetCell cell, string text, PagePlace place) =>
        cell.Kind is CellKind.Number or CellKind.Text && NumberWords.Decimal(text, cell.Kind == CellKind.Text) is { } number
            ? CellReading.Of(JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture))!)
            : Wrong(TableDiagnostics.NumberNeeded, column, cell, cell.Kind == CellKind.Day ? Shown(IsoOf(text)) : text, place);

    private static CellReading Choice(TableColumn column, SheetCell cell, string text, PagePlace place) =>
        ListReader.Find(column, text) is { } option ? CellReading.Of(JsonValue.Create(option.Value)) : NotInList(column, cell, text, place, column.Options);

    private static CellReading NotInList(TableColumn column, SheetCell cell, string text, PagePlace place, IEnumerable<ColumnOption> options)
    {
        var labels = options.Select(option => option.Label).ToList();
        return Wrong(
            TableDiagnostics.ChoiceNeeded, place.Of(cell), cell.Name, column.Heading, CellWords.Quote(text), string.Join("; ", labels),
            Nearest.In(text.Split(';')[0], [.. labels]) ?? "–");
    }

    private static string Labels(TableColumn column) => string.Join(", ", column.Options.Select(option => option.Label));

    private static DateOnly? IsoOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Shown(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";

    private static CellReading Wrong(DiagnosticDescriptor problem, TableColumn column, SheetCell cell, string text, PagePlace place) =>
        Wrong(problem, place.Of(cell), cell.Name, column.Heading, CellWords.Quote(text));

    private static CellReading Wrong(DiagnosticDescriptor problem, Location location, params string[] arguments) =>
        CellReading.Wrong(problem.At(location, [.. arguments]));
}
