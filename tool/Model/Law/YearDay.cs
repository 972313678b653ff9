namespace Antt.Model.Law;

/// <summary>A day of every year, such as 15/11.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public readonly record struct YearDay(int Month, int Day)
{
    /// <summary>The day in a year; the last of its month where the month is shorter.</summary>
    public DateOnly In(int year)
    {
        var month = Math.Clamp(Month, 1, 12);
        return new DateOnly(year, month, Math.Clamp(Day, 1, DateTime.DaysInMonth(year, month)));
    }
}
