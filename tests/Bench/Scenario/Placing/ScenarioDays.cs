namespace Antt.Bench.Scenario.Placing;

/// <summary>The days on which the scenario turns: tiers of government, evaluation periods, the day the records are confirmed to.</summary>
internal static class ScenarioDays
{
    public static readonly DateOnly LastDayOfThreeTiers = new(2025, 6, 30);
    public static readonly DateOnly FirstDayOfTwoTiers = new(2025, 7, 1);

    /// <summary>Old places begin on 1 January of the year before the first record's year, which lies before every evaluation period of the records.</summary>
    public static DateOnly FirstDay(int firstYear) => new(firstYear - 1, 1, 1);

    public static DateOnly PeriodStart(string type, int year) => type == "KDC" ? new(year - 1, 11, 1) : new(year - 1, 11, 16);

    public static DateOnly PeriodEnd(string type, int year) => type == "KDC" ? new(year, 10, 31) : new(year, 11, 15);

    /// <summary>The year whose evaluation period contains the day.</summary>
    public static int YearOf(string type, DateOnly day) => day > PeriodEnd(type, day.Year) ? day.Year + 1 : day.Year;

    public static DateOnly ConfirmedThrough(int year) => new(year, 11, 30);
}
