namespace Antt.Model;

/// <summary>A span of days ("hiệu lực", "thời kỳ"). Both ends belong to it; an open end is <see langword="null"/>.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <see langword="null"/> while no end is known.</param>
public readonly record struct DateRange(DateOnly From, DateOnly? To)
{
    /// <summary>Whether the day lies in the span, its first and last day included.</summary>
    public bool Contains(DateOnly day) => day >= From && (To is null || day <= To);

    /// <summary>The first day behind it; null where no end is known, and behind the last day there is.</summary>
    public DateOnly? DayAfter => To is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : null;

    /// <summary>The day before a day; the first day there is for itself.</summary>
    public static DateOnly DayBefore(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);

    /// <summary>Whether it ends before it begins, so that no day lies in it.</summary>
    public bool IsReversed => To < From;

    /// <summary>Whether the two spans share at least one day.</summary>
    public bool Overlaps(DateRange other) =>
        (To is null || other.From <= To) && (other.To is null || From <= other.To);
}
