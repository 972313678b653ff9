using Antt.Engine.Tables;
using Antt.Engine.Tables.Sheets;
using Antt.Model.Diagnostics;

namespace Antt.Office.Spreadsheets;

/// <summary>Files of tables: reads .xlsx and text, tells what else a file is, writes both.</summary>
public static class Spreadsheet
{
    /// <summary>Reads a file. It never throws: what cannot be read is a finding.</summary>
    /// <param name="path">Where it lies, for messages.</param>
    /// <param name="bytes">Its content.</param>
    public static SheetBook Read(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > SheetLimits.FileBytes) return TooLarge(path, $"{bytes.Length / SheetLimits.Megabyte} MB");
        if (FileSignature.NameOf(bytes) is { } other)
            return SheetBook.Unread(path, (other.IsLocked ? TableDiagnostics.LockedTable.At(Location.StartOf(path)) : TableDiagnostics.NotATable.At(Location.StartOf(path), other.Name)));
        try
        {
            if (!FileSignature.IsZip(bytes)) return CsvTable.Read(path, bytes);
            if (ZipGuard.Refusal(bytes) is { } refusal) return TooLarge(path, refusal);
            return XlsxReader.Read(path, bytes);
        }
        catch (SheetLimitException limit)
        {
            return TooLarge(path, limit.Message);
        }
        catch (Exception fault) when (ZipGuard.IsDamage(fault))
        {
            return SheetBook.Unread(path, TableDiagnostics.DamagedTable.At(Location.StartOf(path), fault.GetType().Name));
        }
    }

    /// <summary>Writes a workbook. The same tables give the same bytes.</summary>
    public static byte[] WriteWorkbook(BookDraft book) => new XlsxWriter(book).Write();

    /// <summary>Writes a sheet as text: UTF-8 with a mark, semicolons, a line a row.</summary>
    public static byte[] WriteText(PageDraft page) => CsvTable.Write(page);

    private static SheetBook TooLarge(string path, string what) =>
        SheetBook.Unread(path, TableDiagnostics.TooLargeTable.At(Location.StartOf(path), what, SheetLimits.Shown));
}
