using Antt.Model.Law;

namespace Antt.Model.Calendar;

/// <summary>When something was filed ("thời điểm nộp"), held against the quarter of the nation and the day of the locality .</summary>
public enum FilingTime
{
    /// <summary>In the year before .</summary>
    Early,

    /// <summary>In the quarter and in time for the locality.</summary>
    OnTime,

    /// <summary>Late for the locality, in time for the nation: a warning, and the condition is met all the same.</summary>
    LateForLocality,

    /// <summary>After the quarter: the condition is not met.</summary>
    OutOfQuarter,
}

/// <summary>Tells when something was filed.</summary>
public static class FilingTimes
{
    /// <summary>When a registration for a year was filed.</summary>
    /// <param name="date">The day it was filed.</param>
    /// <param name="year">The year it is for.</param>
    /// <param name="rulebook">The rulebook, which knows the quarter.</param>
    /// <param name="localLast">The locality's last day; null where it has none.</param>
    public static FilingTime OfRegistration(DateOnly date, int year, Rulebook rulebook, DateOnly? localLast) =>
        date > rulebook.RegistrationUntil.In(year) ? FilingTime.OutOfQuarter
        : date > localLast ? FilingTime.LateForLocality
        : date.Year < year ? FilingTime.Early
        : FilingTime.OnTime;
}
