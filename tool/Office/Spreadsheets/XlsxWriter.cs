using System.Globalization;
using Antt.Engine.Tables.Exporting;
using Antt.Engine.Tables.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Antt.Office.Spreadsheets;

/// <summary>Writes workbooks: headings that stay in sight, explanations below them, lists to choose from.</summary>
internal sealed class XlsxWriter(BookDraft book)
{
    private const int FrozenColumns = 2;
    private const double HighestRow = 160;

    private readonly XlsxLists _lists = new();

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            var sheets = new Sheets();
            var styles = workbook.AddNewPart<WorkbookStylesPart>("styles");
            styles.Stylesheet = XlsxStyles.Build();
            uint number = 0;
            foreach (var page in book.Pages)
            {
                number++;
                Add(workbook, sheets, number, page.Name, PageOf(page, isFirst: number == 1), isHidden: false);
            }
            if (!_lists.IsEmpty) Add(workbook, sheets, ++number, BookMarks.ListsName, _lists.ToWorksheet(), isHidden: true);
            Add(workbook, sheets, ++number, BookMarks.PageName, Marks(), isHidden: true);
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets, PrintTitles());
        }
        return SteadyZip.Of(bytes.ToArray());
    }

    /// <summary>Headings come again on every printed sheet of paper.</summary>
    private DefinedNames PrintTitles() => new(book.Pages.Select((page, place) => new DefinedName(
        $"'{page.Name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)place }));

    private static void Add(WorkbookPart workbook, Sheets sheets, uint number, string name, Worksheet sheet, bool isHidden)
    {
        var id = $"sheet{number.ToString(CultureInfo.InvariantCulture)}";
        workbook.AddNewPart<WorksheetPart>(id).Worksheet = sheet;
        var entry = new Sheet { Id = id, SheetId = number, Name = name };
        if (isHidden) entry.State = SheetStateValues.Hidden;
        sheets.Append(entry);
    }

    private Worksheet PageOf(PageDraft page, bool isFirst)
    {
        var rows = new SheetData();
        var number = 1u;
        rows.Append(RowOf(number++, [.. page.Columns.Select(column => CellDraft.Of(Heading(column)))], column => XlsxStyles.Heading(page.Columns[column]), 33));
        var hasExplanations = !page.IsGuide;
        if (hasExplanations)
            rows.Append(RowOf(number++, [.. page.Columns.Select((column, place) => CellDraft.Of(place == 0 ? $"Giải thích: {column.Explanation}" : column.Explanation))], _ => XlsxStyles.Explanation, ExplanationHeight(page)));
        foreach (var row in page.Rows) rows.Append(RowOf(number++, row, column => page.IsGuide ? XlsxStyles.Guide : XlsxStyles.ReadyCell(page.Columns[column]), page.IsGuide ? Height(page, row, 1, 15) : 0));

        var sheet = new Worksheet(new SheetProperties(new PageSetupProperties { FitToPage = true }), Views(page, hasExplanations ? 2 : 1, isFirst), ColumnsOf(page), rows);
        if (page.IsGuarded) sheet.Append(Guard());
        if (!page.IsGuide && XlsxChoices.Of(page, (int)number - 1 + page.Spare, _lists) is { } choices) sheet.Append(choices);
        sheet.Append(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToHeight = 0 });
        return sheet;
    }

    /// <summary>
    /// Keeps headings and the ids of rows that are there from being typed over; everything else stays as free as before. It has no password: it is
    /// against slips, and who means it takes it off.
    /// </summary>
    private static SheetProtection Guard() => new()
    {
        Sheet = true, FormatCells = false, FormatColumns = false, FormatRows = false, DeleteRows = false, Sort = false, AutoFilter = false,
    };

    private static double ExplanationHeight(PageDraft page) =>
        Height(page, [.. page.Columns.Select((column, place) => CellDraft.Of((place == 0 ? "Giải thích: " : "") + column.Explanation))], 0.72, 10.5);

    /// <summary>How high a row has to be for its longest text to be seen, for a size of letters.</summary>
    private static double Height(PageDraft page, IReadOnlyList<CellDraft> cells, double perLetter, double perLine)
    {
        var lines = 1.0;
        for (var i = 0; i < cells.Count; i++) lines = Math.Max(lines, Math.Ceiling(cells[i].Text.Length * perLetter * 1.15 / page.Columns[i].Width));
        return Math.Min(HighestRow, (lines * perLine) + 2);
    }

    private static string Heading(ColumnDraft column) => column.IsRequired ? column.Heading + " *" : column.Heading;

    private static Row RowOf(uint number, IReadOnlyList<CellDraft> cells, Func<int, uint> style, double height)
    {
        var row = new Row { RowIndex = number };
        if (height > 0) (row.Height, row.CustomHeight) = (height, true);
        for (var i = 0; i < cells.Count; i++) row.Append(CellOf(cells[i], (int)number, i + 1, style(i)));
        return row;
    }

    private static Cell CellOf(CellDraft draft, int row, int column, uint style)
    {
        var cell = new Cell { CellReference = CellName.Of(row, column), StyleIndex = style };
        switch (draft.Kind)
        {
            case CellKind.Text:
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new Text(Clean(draft.Text)) { Space = SpaceProcessingModeValues.Preserve });
                break;
            case CellKind.Number:
                cell.CellValue = new CellValue(draft.Text);
                break;
            case CellKind.Day when DateOnly.TryParseExact(draft.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= 1901:
                cell.CellValue = new CellValue(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber);
                break;
            case CellKind.Day:
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new Text(draft.Text));
                break;
        }
        return cell;
    }

    /// <summary>Characters XML cannot hold have no place in a table either.</summary>
    private static string Clean(string text) => string.Concat(text.Where(letter => letter is '\t' or '\n' or >= ' ' and not ('\uFFFE' or '\uFFFF')));

    private static SheetViews Views(PageDraft page, int frozenRows, bool isFirst)
    {
        var frozen = page.IsGuide ? 0 : Math.Min(FrozenColumns, page.Columns.Length - 1);
        var pane = new Pane
        {
            VerticalSplit = frozenRows, TopLeftCell = CellName.Of(frozenRows + 1, frozen + 1), State = PaneStateValues.Frozen,
            ActivePane = frozen > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
        };
        if (frozen > 0) pane.HorizontalSplit = frozen;
        return new SheetViews(new SheetView(pane) { WorkbookViewId = 0, TabSelected = isFirst, ShowGridLines = true });
    }

    /// <summary>Columns keep their format below the last row too, so that 3/2 typed where letters belong stays 3/2.</summary>
    private static Columns ColumnsOf(PageDraft page)
    {
        var columns = new Columns();
        for (var i = 0; i < page.Columns.Length; i++)
        {
            var column = page.Columns[i];
            columns.Append(new Column
            {
                Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true, Style = page.IsGuide ? XlsxStyles.Guide : XlsxStyles.Cell(column),
            });
        }
        return columns;
    }

    private Worksheet Marks()
    {
        var rows = new SheetData();
        var number = 1u;
        foreach (var (name, value) in book.Marks) rows.Append(RowOf(number++, [CellDraft.Of(name), CellDraft.Of(value)], _ => 0, 0));
        foreach (var page in book.Pages.Where(page => page.Mark.Length > 0)) rows.Append(RowOf(number++, [CellDraft.Of("sheet"), CellDraft.Of(page.Mark), CellDraft.Of(page.Name)], _ => 0, 0));
        return new Worksheet(rows);
    }
}
