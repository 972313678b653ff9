using System.Globalization;

namespace Antt.Cli.CommandLine;

/// <summary>Days and years as people type them.</summary>
internal static class Days
{
    /// <summary>How a day is shown to people.</summary>
    public static string Shown(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>Reads a day written 2026-11-22 or 22/11/2026.</summary>
    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Reads a year of four digits.</summary>
    public static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and <= 9999;
}
