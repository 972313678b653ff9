using Antt.Model.Law;
using Antt.Model.Profiles;

namespace Antt.Model.Calendar;

/// <summary>Until when something is done in time ("trước ngày", "thời hạn").</summary>
public static class LastDay
{
    private const string NamedDayIncluded = "deadline-day-included";
    private const string WeekendsShifted = "shift-weekends";

    /// <summary>
    /// The last day in time of "trước ngày X": X itself where that day is read as included, else the day before; on Monday
    /// instead of at the weekend where deadlines are shifted.
    /// </summary>
    /// <param name="named">The day the text names.</param>
    /// <param name="settings">The readings in force.</param>
    public static DateOnly Before(DateOnly named, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var last = settings.IsOn(NamedDayIncluded) ? named : named.AddDays(-1);
        if (!settings.IsOn(WeekendsShifted)) return last;
        return last.DayOfWeek switch
        {
            DayOfWeek.Saturday => last.AddDays(2),
            DayOfWeek.Sunday => last.AddDays(1),
            _ => last,
        };
    }

    /// <summary>The last day in time of a deadline for year N; null where no day is stated, so that nothing can be late .</summary>
    public static DateOnly? Of(Deadline deadline, int year, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return deadline.NamedIn(year) is { } named ? deadline.Kind == DeadlineKind.Before ? Before(named, settings) : named : null;
    }
}
