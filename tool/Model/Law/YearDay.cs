namespace Antt.Model.Law;

/// <summary>A day of every year, such as 15/11.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31, possible in every year.</param>
public readonly record struct YearDay(int Month, int Day)
{
    /// <summary>The day in a year.</summary>
    public DateOnly In(int year) => new(year, Month, Day);
}
