using System.Collections.Immutable;
using Antt.Engine.Tables.Reading;
using Antt.Engine.Tables.Sheets;
using Antt.Model.Diagnostics;
using CsvHelper;

namespace Antt.Office.Spreadsheets;

/// <summary>Tables as text ("CSV").</summary>
internal static class CsvTable
{
    private const string Dangerous = "=+-@\t\r";

    public static SheetBook Read(string path, byte[] bytes)
    {
        var plain = PlainTable.Read(path, bytes);
        if (plain.Text is not { } text) return SheetBook.Unread(path, plain.Finding!);
        ImmutableArray<Diagnostic> findings = plain.Finding is { } finding ? [finding] : [];
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { Separator = PlainTable.Mark(text), HasHeader = false, SkipEmptyLines = false });
        var all = 0;
        while (reader.Read())
        {
            var row = (int)reader.RowNumber;
            if (row > SheetLimits.Rows) throw new SheetLimitException($"> {SheetLimits.Rows}");
            var cells = Cells(reader, row);
            if ((all += cells.Length) > SheetLimits.Cells) throw new SheetLimitException($"> {SheetLimits.Cells}");
            if (!cells.IsEmpty) rows.Add(new SheetRow(row, cells));
        }
        return new SheetBook(path, [new SheetPage("", rows.ToImmutable())]) { IsPlainText = true, Findings = findings };
    }

    public static byte[] Write(PageDraft page)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            foreach (var column in page.Columns) csv.WriteField(Safe(column.Heading));
            csv.EndRecord();
            foreach (var row in page.Rows)
            {
                foreach (var cell in row) csv.WriteField(Text(cell));
                csv.EndRecord();
            }
        }
        return bytes.ToArray();
    }

    private static ImmutableArray<SheetCell> Cells(CsvReader reader, int row)
    {
        var cells = ImmutableArray.CreateBuilder<SheetCell>();
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var text = reader.GetString(i);
            if (text.Length > SheetLimits.CellLetters) throw new SheetLimitException($"{CellName.Of(row, i + 1)} > {SheetLimits.CellLetters}");
            if (text.Length > 1 && text[0] == '\'' && Dangerous.Contains(text[1], StringComparison.Ordinal)) text = text[1..];
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (i >= SheetLimits.Columns) throw new SheetLimitException($"{CellName.Of(row, i + 1)} > {SheetLimits.Columns}");
            cells.Add(new SheetCell(row, i + 1, CellKind.Text, text));
        }
        return cells.ToImmutable();
    }

    private static string Text(CellDraft cell) => cell.Kind switch
    {
        CellKind.Day when cell.Text.Length == 10 => $"{cell.Text[8..]}/{cell.Text[5..7]}/{cell.Text[..4]}",
        CellKind.Text => Safe(cell.Text),
        _ => cell.Text,
    };

    /// <summary>A text that a table program would take for a formula begins with an apostrophe, which reading takes away again.</summary>
    private static string Safe(string text) => text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
