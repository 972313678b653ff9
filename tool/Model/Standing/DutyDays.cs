namespace Antt.Model.Standing;

/// <summary>The last good days of a unit's year ("thời hạn"), as the law and the locality lay them down. What has no day is never late .</summary>
/// <param name="PeriodEnd">Last day of the evaluation period.</param>
/// <param name="RegisterBy">Last day to register by the law.</param>
/// <param name="DecideBy">Last day to decide.</param>
public sealed record DutyDays(DateOnly PeriodEnd, DateOnly RegisterBy, DateOnly DecideBy)
{
    /// <summary>Last day to register in the locality, where it lays one down.</summary>
    public DateOnly? RegisterLocallyBy { get; init; }

    /// <summary>Last day to file results, where the locality lays one down.</summary>
    public DateOnly? SubmitBy { get; init; }

    /// <summary>The day before which a recognition still is the latest standing; null when nothing ends it.</summary>
    public DateOnly? StandsBefore { get; init; }
}
