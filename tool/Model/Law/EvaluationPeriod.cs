namespace Antt.Model.Law;

/// <summary>The evaluation period ("thời gian đánh giá"; C124 Điều 8 khoản 2): from a day of the year before to a day of the year, both included.</summary>
/// <param name="Start">First day, in year N-1.</param>
/// <param name="End">Last day, in year N.</param>
public readonly record struct EvaluationPeriod(YearDay Start, YearDay End)
{
    /// <summary>The days of the period for year N.</summary>
    public DateRange Of(int year) => new(Start.In(year - 1), End.In(year));

    /// <summary>The year N in whose period the day lies.</summary>
    public int YearOf(DateOnly day) => day <= End.In(day.Year) ? day.Year : day.Year + 1;
}
