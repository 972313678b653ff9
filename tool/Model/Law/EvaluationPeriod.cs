namespace Antt.Model.Law;

/// <summary>
/// The evaluation period ("thời gian đánh giá"; C124 Điều 8 khoản 2), both days included: from a day of the year before, or within the
/// year where it begins earlier in the calendar than it ends.
/// </summary>
/// <param name="Start">First day, in year N-1; in year N where it stands before <paramref name="End"/>.</param>
/// <param name="End">Last day, in year N.</param>
public readonly record struct EvaluationPeriod(YearDay Start, YearDay End)
{
    /// <summary>The days of the period for year N.</summary>
    public DateRange Of(int year) => new(FirstDay(year), End.In(year));

    /// <summary>The first day of the period for year N.</summary>
    public DateOnly FirstDay(int year) => Start.In(Start.In(year) < End.In(year) ? year : year - 1);

    /// <summary>The year N in whose period the day lies.</summary>
    public int YearOf(DateOnly day) => day <= End.In(day.Year) ? day.Year : day.Year + 1;
}
