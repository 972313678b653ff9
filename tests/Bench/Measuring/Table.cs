using System.Globalization;

namespace Antt.Bench.Measuring;

/// <summary>A small aligned table: the first column to the left, the others to the right.</summary>
internal sealed class Table(params IReadOnlyList<string> head)
{
    private readonly List<IReadOnlyList<string>> _rows = [head];

    public void Add(params IReadOnlyList<string> cells) => _rows.Add(cells);

    public void Print(TextWriter output)
    {
        var widths = Enumerable.Range(0, head.Count).Select(column => _rows.Max(r => column < r.Count ? r[column].Length : 0)).ToList();
        foreach (var row in _rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd());
        }
    }

    public static string Seconds(double seconds) => seconds.ToString("0.00 s", CultureInfo.InvariantCulture);

    public static string Milliseconds(double seconds) => (seconds * 1000).ToString("0 ms", CultureInfo.InvariantCulture);

    public static string Mebibytes(long bytes) => (bytes / 1048576.0).ToString("0 MiB", CultureInfo.InvariantCulture);

    public static string Ratio(double value, double floor) => (value / floor).ToString("0.00 ×", CultureInfo.InvariantCulture);

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
