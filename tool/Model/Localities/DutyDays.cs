using Antt.Model.Law;
using Antt.Model.Profiles;

namespace Antt.Model.Localities;

/// <summary>Until when a duty is done in time ("trước ngày").</summary>
public static class DutyDays
{
    private const string DayIncluded = "deadline-day-included";

    /// <summary>The last day in time for year N; null where no day is stated, so that nothing can be late .</summary>
    public static DateOnly? Last(Deadline deadline, int year, Settings settings) => deadline.NamedIn(year) is not { } named ? null
        : deadline.Kind == DeadlineKind.Before && !settings.IsOn(DayIncluded) ? named.AddDays(-1) : named;
}
