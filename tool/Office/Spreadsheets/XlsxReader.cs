using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Antt.Engine.Tables.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Antt.Office.Spreadsheets;

/// <summary>Reads workbooks of office programs ("bảng tính .xlsx").</summary>
internal sealed partial class XlsxReader
{
    private readonly List<string> _texts;
    private readonly XlsxFormats _formats;
    private readonly bool _from1904;
    private readonly HashSet<uint> _outside = [];
    private int _cells;

    private XlsxReader(WorkbookPart workbook, Workbook root)
    {
        _texts = ReadTexts(workbook.SharedStringTablePart);
        _formats = new XlsxFormats(workbook.WorkbookStylesPart?.Stylesheet);
        _from1904 = root.WorkbookProperties?.Date1904?.Value == true;
    }

    public static SheetBook Read(string path, byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("no workbook");
        var root = workbook.Workbook ?? throw new InvalidDataException("no workbook");
        var reader = new XlsxReader(workbook, root);
        var pages = ImmutableArray.CreateBuilder<SheetPage>();
        foreach (var sheet in root.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet.Id?.Value is not { } id || workbook.GetPartById(id) is not WorksheetPart part) continue;
            var isHidden = sheet.State is { } state && state.Value != SheetStateValues.Visible;
            pages.Add(reader.ReadPage(sheet.Name?.Value ?? "", part) with { IsHidden = isHidden });
        }
        return pages.Count > 0 ? new SheetBook(path, pages.ToImmutable()) : throw new InvalidDataException("no sheets");
    }

    private SheetPage ReadPage(string name, WorksheetPart part)
    {
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        var merged = ImmutableArray.CreateBuilder<MergedCells>();
        _outside.Clear();
        var last = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                last = (int)(row.RowIndex?.Value ?? (uint)last + 1);
                var cells = ReadCells(row, last);
                if (cells.IsEmpty) continue;
                if (rows.Count >= SheetLimits.Rows) throw new SheetLimitException($"{name} > {SheetLimits.Rows}");
                rows.Add(new SheetRow(last, cells) { IsHidden = row.Hidden?.Value == true });
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement && Range((MergeCell)reader.LoadCurrentElement()!) is { } range) merged.Add(range);
        }
        return new SheetPage(name, rows.ToImmutable()) { Merged = merged.ToImmutable() };
    }

    private static MergedCells? Range(MergeCell merge)
    {
        var ends = (merge.Reference?.Value ?? "").Split(':');
        if (ends.Length != 2) return null;
        var (from, to) = (CellName.Parse(ends[0]), CellName.Parse(ends[1]));
        return new MergedCells(from.Row, from.Column, to.Row, to.Column);
    }

    private ImmutableArray<SheetCell> ReadCells(Row row, int number)
    {
        var cells = ImmutableArray.CreateBuilder<SheetCell>();
        var last = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } name ? CellName.Parse(name).Column : last + 1;
            last = column;
            if (ReadCell(cell, number, column) is not { } read) continue;
            if (column > SheetLimits.Columns) throw new SheetLimitException($"{read.Name} > {SheetLimits.Columns}");
            if (++_cells > SheetLimits.Cells) throw new SheetLimitException($"> {SheetLimits.Cells}");
            cells.Add(read);
        }
        return cells.ToImmutable();
    }

    private SheetCell? ReadCell(Cell cell, int row, int column)
    {
        var formula = cell.CellFormula;
        var read = Value(cell, row, column);
        if (formula is null) return read is { Text.Length: > 0 } ? read : null;
        var outside = LeadsOutside(formula);
        if (cell.CellValue is null && cell.InlineString is null) return new SheetCell(row, column, CellKind.Text, "") { IsFormula = true, LeadsOutside = outside };
        return read is { Text.Length: > 0 } ? read with { IsFormula = true, LeadsOutside = outside } : null;
    }

    private bool LeadsOutside(CellFormula formula)
    {
        var outside = OutsideReference().IsMatch(formula.Text ?? "");
        if (formula.SharedIndex?.Value is not { } shared) return outside;
        if (outside) _outside.Add(shared);
        return _outside.Contains(shared);
    }

    private SheetCell? Value(Cell cell, int row, int column)
    {
        var text = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.SharedString) return new SheetCell(row, column, CellKind.Text, _texts[int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)]);
        if (type == CellValues.InlineString) return new SheetCell(row, column, CellKind.Text, TextOf(cell.InlineString));
        if (type == CellValues.String) return new SheetCell(row, column, CellKind.Text, text);
        if (type == CellValues.Boolean) return new SheetCell(row, column, CellKind.YesNo, text is "1" or "true" ? "true" : "false");
        if (type == CellValues.Error) return new SheetCell(row, column, CellKind.Fault, text);
        if (type == CellValues.Date) return new SheetCell(row, column, CellKind.Day, text.Length >= 10 ? text[..10] : text);
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        if (_formats.IsDay(cell.StyleIndex?.Value) && DayOf(number) is { } day) return new SheetCell(row, column, CellKind.Day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        return new SheetCell(row, column, CellKind.Number, digits) { Shown = _formats.Shown(cell.StyleIndex?.Value, digits) };
    }

    /// <summary>The day of a serial number; the older system counts a 29 February 1900 that never was.</summary>
    private DateOnly? DayOf(double serial)
    {
        if (serial is < 0 or > 2_958_465) return null;
        var days = (int)Math.Floor(serial);
        if (_from1904) return new DateOnly(1904, 1, 1).AddDays(Math.Min(days, 2_950_000));
        return days == 0 ? null : new DateOnly(1899, 12, 30).AddDays(days < 60 ? days + 1 : days);
    }

    private static List<string> ReadTexts(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement) texts.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
        return texts;
    }

    /// <summary>The letters of all runs; hints for reading aloud are left out.</summary>
    private static string TextOf(OpenXmlElement? item)
    {
        var text = new StringBuilder();
        foreach (var child in item?.ChildElements ?? Enumerable.Empty<OpenXmlElement>())
        {
            if (child is Text letters) text.Append(letters.Text);
            else if (child is Run run) text.Append(run.Text?.Text);
            if (text.Length > SheetLimits.CellLetters) throw new SheetLimitException($"> {SheetLimits.CellLetters}");
        }
        return text.ToString();
    }

    [GeneratedRegex(@"\[[0-9]+\]|\[[^\]]+\.xls|file:", RegexOptions.IgnoreCase)]
    private static partial Regex OutsideReference();
}
