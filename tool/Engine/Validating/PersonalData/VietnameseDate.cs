using System.Globalization;

namespace Antt.Engine.Validating;

/// <summary>Dates as people write them, to suggest what they meant.</summary>
internal static class VietnameseDate
{
    /// <summary>The same day as year-month-day, if the text is day, month, year or year, month, day with any separators.</summary>
    public static string? ToIso(string text)
    {
        var parts = text.Split(['/', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3) return null;
        var numbers = new int[3];
        for (var place = 0; place < 3; place++)
        {
            if (!int.TryParse(parts[place], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[place])) return null;
        }
        if (parts[0].Length < 4) Array.Reverse(numbers);
        var iso = string.Create(CultureInfo.InvariantCulture, $"{numbers[0]:D4}-{numbers[1]:D2}-{numbers[2]:D2}");
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? iso : null;
    }
}
