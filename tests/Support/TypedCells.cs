using System.Globalization;
using Antt.Engine.Tables.Sheets;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Antt.Tests.Support;

/// <summary>Types into a workbook that is there.</summary>
internal static class TypedCells
{
    public static void Put(string file, string page, IEnumerable<SheetCell> cells)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        var workbook = document.WorkbookPart!;
        var sheet = workbook.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name?.Value == page);
        var data = ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet.GetFirstChild<SheetData>()!;
        foreach (var typed in cells)
        {
            var row = data.Elements<Row>().FirstOrDefault(row => row.RowIndex?.Value == (uint)typed.Row) ?? data.AppendChild(new Row { RowIndex = (uint)typed.Row });
            var cell = row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference?.Value == typed.Name);
            if (cell is null)
            {
                var before = row.Elements<Cell>().FirstOrDefault(other => CellName.Parse(other.CellReference!.Value!).Column > typed.Column);
                cell = row.InsertBefore(new Cell { CellReference = typed.Name }, before);
            }
            if (typed.Kind == CellKind.Text)
            {
                cell!.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new Text(typed.Text));
            }
            else if (typed.Kind == CellKind.Day)
            {
                cell!.StyleIndex = 5;
                cell.CellValue = new CellValue(DateOnly.ParseExact(typed.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - new DateOnly(1899, 12, 30).DayNumber);
            }
            else cell!.CellValue = new CellValue(typed.Text);
        }
    }
}
