using System.Globalization;

namespace Antt.Engine.Tables.Reading;

/// <summary>Days as people type them: 5/3/2026, 05-03-2026, 2026-03-05, "ngày 5 tháng 3 năm 2026". The day comes first; nothing is guessed.</summary>
internal static class DayWords
{
    private const int Earliest = 1900;
    private const int Latest = 2200;

    /// <summary>The day; null when it is none.</summary>
    public static DateOnly? Read(string text)
    {
        var plain = CellWords.Plain(text);
        foreach (var word in (string[])["ngay", "thang", "nam"]) plain = plain.Replace(word, " ", StringComparison.Ordinal);
        if (plain.EndsWith("00:00:00", StringComparison.Ordinal)) plain = plain[..^8];
        var parts = plain.Split(['/', '-', '.', ' ', ',', 't'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3 || !parts.All(part => part.All(char.IsAsciiDigit))) return null;
        var (day, month, year) = parts[0].Length == 4 ? (parts[2], parts[1], parts[0]) : (parts[0], parts[1], parts[2]);
        if (year.Length != 4 || day.Length > 2 || month.Length > 2) return null;
        var (d, m, y) = (Number(day), Number(month), Number(year));
        return y is >= Earliest and <= Latest && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
