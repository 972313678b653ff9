using System.Buffers;
using System.Globalization;
using System.Text;
using Antt.Model;

namespace Antt.Site.OpenData;

/// <summary>
/// A table as CSV (RFC 4180) that Excel opens right: UTF-8 with a mark, days as 2026-11-18, lines ended by CR and LF. What a spreadsheet would take
/// for a formula gets an apostrophe in front, so that opening a file never runs anything.
/// </summary>
public sealed class CsvFile
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly int _columns;

    /// <summary>A table with its headings.</summary>
    public CsvFile(IReadOnlyCollection<string> headings)
    {
        _columns = headings.Count;
        Append("\uFEFF");
        Row([.. headings]);
    }

    /// <summary>Adds a row; an empty cell is what is not known.</summary>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        if (cells.Length != _columns) throw new ArgumentException($"{cells.Length} cells under {_columns} headings.", nameof(cells));
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) Append(",");
            AppendCell(cells[i] ?? "");
        }
        Append("\r\n");
    }

    /// <summary>A day as every spreadsheet reads it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The table as a file.</summary>
    public OutputFile File(string path) => new(path, _bytes.WrittenMemory);

    private void AppendCell(string cell)
    {
        if (cell.Length > 0 && Formula.Contains(cell[0], StringComparison.Ordinal)) cell = "'" + cell;
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0) Append(cell);
        else Append($"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    private void Append(string text) => Encoding.UTF8.GetBytes(text, _bytes);
}
