using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Reading;
using Antt.Engine.Tables.Sheets;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables.Importing;

/// <summary>Reads the rows of one sheet. Everything wrong is said; a cell that is wrong stands in its row as such.</summary>
internal sealed class PageReader(PagePlace place, HeadingMatch heading, ImportOptions options, ImmutableArray<int> declared, List<Diagnostic> findings)
{
    private readonly TableSheet _sheet = heading.Sheet;
    private readonly List<(int At, TableColumn Of)> _columns = [];
    private int _formulas;
    private SheetCell? _firstFormula;

    /// <summary>The rows, and how many have nothing but unit and year.</summary>
    public (List<TableRow> Rows, int Untouched) Read(SheetPage page)
    {
        var rows = new List<TableRow>();
        var untouched = 0;
        ReadHeadings(page);
        if (!HasKeyColumns()) return (rows, 0);
        ReportPage(page);
        foreach (var row in page.Rows)
        {
            if (row.Number <= heading.Row.Number || IsExplanation(row)) continue;
            var read = ReadRow(row);
            if (read is null) continue;
            if (read.Cells.Count == 0) untouched++;
            else rows.Add(read);
        }
        if (_firstFormula is not null) findings.Add(TableDiagnostics.FormulasTaken.At(place.Of(_firstFormula), Text(_formulas), _firstFormula.Name));
        return (rows, untouched);
    }

    private void ReadHeadings(SheetPage page)
    {
        foreach (var cell in heading.Row.Cells)
        {
            var text = CellWords.Tidy(cell.Text);
            if (text.Length == 0) continue;
            if (HeadingMatch.ColumnOf(_sheet, text) is not { } column)
            {
                var nearest = Nearest.In(text.TrimEnd('*', ' '), [.. _sheet.Columns.Select(known => known.Heading)]);
                if (nearest is not null) findings.Add(TableDiagnostics.UnknownColumn.At(place.Of(cell), CellWords.Quote(text), nearest));
                else if (HasValues(page, cell.Column)) findings.Add(TableDiagnostics.ColumnNotRead.At(place.Of(cell), CellWords.Quote(text)));
            }
            else if (_columns.Find(known => known.Of == column) is { Of: not null } before)
                findings.Add(TableDiagnostics.ColumnTwice.At(place.Of(cell), text, CellName.OfColumn(before.At), CellName.OfColumn(cell.Column)));
            else _columns.Add((cell.Column, column));
        }
    }

    private bool HasValues(SheetPage page, int column) => page.Rows.Any(row => row.Number > heading.Row.Number && row.At(column) is not null);

    private bool HasKeyColumns()
    {
        var (unit, name) = (_columns.Exists(column => column.Of == _sheet.Unit), _columns.Exists(column => column.Of.Value == ColumnValue.UnitName || column.Of.Path == "name"));
        if (!unit && !name) findings.Add(TableDiagnostics.MissingColumn.At(place.At(heading.Row.Number, 1), _sheet.Unit.Heading));
        var year = !_sheet.IsYearly || options.Years.Length == 1 || _columns.Exists(column => column.Of.IsOfDocument && column.Of.Path == "year");
        if (!year) findings.Add(TableDiagnostics.MissingColumn.At(place.At(heading.Row.Number, 1), _sheet.Find("year", isOfDocument: true)!.Heading));
        return year && (unit || name);
    }

    private void ReportPage(SheetPage page)
    {
        foreach (var merged in page.Merged.Where(merged => merged.LastRow > heading.Row.Number && merged.LastRow > merged.FirstRow - 1))
            findings.Add(TableDiagnostics.MergedData.At(place.At(Math.Max(merged.FirstRow, heading.Row.Number + 1), merged.FirstColumn), merged.ToString()));
        var hidden = page.Rows.Where(row => row.IsHidden && row.Number > heading.Row.Number && !IsExplanation(row)).ToList();
        if (hidden.Count > 0) findings.Add(TableDiagnostics.HiddenRowsRead.At(place.At(hidden[0].Number, 1), Text(hidden.Count), Text(hidden[0].Number)));
    }

    private bool IsExplanation(SheetRow row) =>
        row.Number == heading.Row.Number + 1 && row.Cells.Any(cell => cell.Text.StartsWith(CellWords.Explanation, StringComparison.Ordinal));

    private TableRow? ReadRow(SheetRow row)
    {
        var cells = new List<ReadCell>();
        var (unit, name) = ("", "");
        CellOrigin? unitOrigin = null;
        int? year = _sheet.IsYearly ? options.Years.Length == 1 ? options.Years[0] : null : 0;
        var isBlank = true;
        foreach (var (at, column) in _columns)
        {
            if (row.At(at) is not { } cell) continue;
            var reading = CellReader.Read(column, cell, place);
            if (reading.Says == CellSays.Blank) continue;
            if (cell.IsFormula && reading.Says != CellSays.Wrong)
            {
                _formulas++;
                _firstFormula ??= cell;
            }
            isBlank = false;
            var origin = new CellOrigin(place, cell.Row, cell.Column, column);
            if (reading.Problem is { } problem) findings.Add(problem);
            if (column == _sheet.Unit) (unit, unitOrigin) = (TextOf(reading), origin);
            else if (column.Value == ColumnValue.UnitName) (name, unitOrigin) = (TextOf(reading), unitOrigin ?? origin);
            else if (_sheet.IsYearly && column is { IsOfDocument: true, Path: "year" }) year = YearOf(reading, cell);
            else
            {
                if (!_sheet.IsYearly && column is { IsOfDocument: false, Path: "name" }) name = TextOf(reading);
                cells.Add(new ReadCell(origin, column, reading));
            }
        }
        if (isBlank) return null;
        var rowOrigin = new CellOrigin(place, row.Number, 1, null);
        if (year is null && cells.Count > 0) findings.Add(TableDiagnostics.EmptyRequiredCell.At(rowOrigin.Location, Text(row.Number), ColumnHeading("year")));
        if (year is not { } known) return null;
        return new TableRow(_sheet, rowOrigin, cells) { UnitText = unit, NameText = name, UnitOrigin = unitOrigin ?? rowOrigin, Year = known, ColumnOf = AtColumn };
    }

    private int? YearOf(CellReading reading, SheetCell cell)
    {
        if (reading.Says != CellSays.Value || !int.TryParse(reading.Value!.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return 0;
        if (declared.Contains(year)) return year;
        findings.Add(TableDiagnostics.YearNotInRegister.At(place.Of(cell), cell.Name, CellWords.Quote(cell.Text), string.Join(", ", declared)));
        return 0;
    }

    private int AtColumn(TableColumn column) => _columns.Find(known => known.Of == column).At;

    private string ColumnHeading(string path) => _sheet.Find(path, isOfDocument: true)?.Heading ?? path;

    private static string TextOf(CellReading reading) => reading.Says == CellSays.Value ? reading.Value!.ToString() : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
