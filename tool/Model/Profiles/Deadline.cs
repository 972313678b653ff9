using System.Collections.Immutable;
using Antt.Model.Law;

namespace Antt.Model.Profiles;

/// <summary>A deadline or a day to remember that a profile lays down ("thời hạn", "mốc thời gian").</summary>
/// <param name="Id">Its id within the profile.</param>
/// <param name="Step">The step of the year's work it belongs to.</param>
/// <param name="Kind">How its day is stated.</param>
/// <param name="UnitTypes">The unit types it binds; none for all.</param>
/// <param name="Words">What has to be done.</param>
/// <param name="Source">What lays it down.</param>
/// <param name="InForce">While it is laid down.</param>
public sealed record Deadline(
    string Id, string Step, DeadlineKind Kind, ImmutableArray<string> UnitTypes, Words Words, string Source, DateRange InForce)
{
    /// <summary>The scheme it belongs to: <c>an-toan</c> or <c>dien-hinh</c>.</summary>
    public string Scheme { get; init; } = ProfileInForce.SafetyScheme;

    /// <summary>The day the text names, for <see cref="DeadlineKind.Before"/> and <see cref="DeadlineKind.On"/>.</summary>
    public YearDay? Day { get; init; }

    /// <summary>The month the text names, for <see cref="DeadlineKind.Month"/>.</summary>
    public int? Month { get; init; }

    /// <summary>First and last day, for <see cref="DeadlineKind.Period"/>.</summary>
    public (YearDay From, YearDay Until)? Period { get; init; }

    /// <summary>The day the text names when it names one for once, with its year.</summary>
    public DateOnly? Once { get; init; }

    /// <summary>-1 when the day lies in the year before the one asked about, else 0.</summary>
    public int YearOffset { get; init; }

    /// <summary>The role that has to act.</summary>
    public string? Role { get; init; }

    /// <summary>The roles it is sent to.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>The role it is sent through.</summary>
    public string? Via { get; init; }

    /// <summary>Number of the open question it rests on, if any.</summary>
    public string? Question { get; init; }

    /// <summary>Whether it binds units of a type.</summary>
    public bool Binds(string unitType) => UnitTypes.IsEmpty || UnitTypes.Contains(unitType);

    /// <summary>The day the text names for year N, as written; null where it names none.</summary>
    public DateOnly? NamedIn(int year) => Kind switch
    {
        _ when Once is { } once => once.Year - YearOffset == year ? once : null,
        DeadlineKind.Before or DeadlineKind.On => Day?.In(year + YearOffset),
        DeadlineKind.Month => Month is { } month ? new YearDay(month, 31).In(year + YearOffset) : null,
        DeadlineKind.Period => Period?.Until.In(year + YearOffset),
        _ => null,
    };

    /// <summary>The first day of the stretch for year N, where there is a stretch.</summary>
    public DateOnly? FirstIn(int year) => Kind switch
    {
        DeadlineKind.Month when Month is { } month => new DateOnly(year + YearOffset, month, 1),
        DeadlineKind.Period when Period is var (from, until) =>
            from.In(2001) > until.In(2001) ? from.In(year + YearOffset - 1) : from.In(year + YearOffset),
        DeadlineKind.On => NamedIn(year),
        _ => null,
    };
}

/// <summary>How a deadline states its day.</summary>
public enum DeadlineKind
{
    /// <summary>"Trước ngày …".</summary>
    Before,

    /// <summary>On the day.</summary>
    On,

    /// <summary>From a day to a day, both included.</summary>
    Period,

    /// <summary>In the month.</summary>
    Month,

    /// <summary>From the day on something holds.</summary>
    InForce,

    /// <summary>"Định kỳ", "theo quy định": no day is stated, so nothing can be late.</summary>
    Undated,
}
