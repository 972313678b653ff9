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
    private readonly StringBuilder _text = new();
    private readonly int _columns;

    /// <summary>A table with its headings.</summary>
    public CsvFile(IReadOnlyCollection<string> headings)
    {
        _columns = headings.Count;
        Row([.. headings]);
    }

    /// <summary>Adds a row; an empty cell is what is not known.</summary>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        if (cells.Length != _columns) throw new ArgumentException($"{cells.Length} cells under {_columns} headings.", nameof(cells));
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) _text.Append(',');
            Append(cells[i] ?? "");
        }
        _text.Append("\r\n");
    }

    /// <summary>A day as every spreadsheet reads it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The table as a file.</summary>
    public OutputFile File(string path) => new(path, Encoding.UTF8.GetBytes("\uFEFF" + _text));

    private void Append(string cell)
    {
        if (cell.Length > 0 && Formula.Contains(cell[0], StringComparison.Ordinal)) cell = "'" + cell;
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0) _text.Append(cell);
        else _text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
