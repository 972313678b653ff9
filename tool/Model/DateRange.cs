namespace Antt.Model;

/// <summary>A span of days ("hiệu lực", "thời kỳ"). Both ends belong to it; an open end is <see langword="null"/>.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <see langword="null"/> while no end is known.</param>
public readonly record struct DateRange(DateOnly From, DateOnly? To)
{
    /// <summary>Whether the day lies in the span, its first and last day included.</summary>
    public bool Contains(DateOnly day) => day >= From && (To is null || day <= To);

    /// <summary>Whether it ends before it begins, so that no day lies in it.</summary>
    public bool IsReversed => To < From;

    /// <summary>Whether the two spans share at least one day.</summary>
    public bool Overlaps(DateRange other) =>
        (To is null || other.From <= To) && (other.To is null || From <= other.To);
}
