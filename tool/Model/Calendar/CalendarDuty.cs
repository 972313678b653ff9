using System.Collections.Immutable;
using Antt.Model.Profiles;

namespace Antt.Model.Calendar;

/// <summary>One thing of a year's work with its days ("mốc trong năm"): what, by whom, to whom, until when, and on what ground.</summary>
/// <param name="Id">Its id, the same every year.</param>
/// <param name="Step">The step of the work, for instance <c>dang-ky</c> or <c>cong-nhan</c>.</param>
/// <param name="Kind">How its day is stated.</param>
/// <param name="Words">What has to be done.</param>
/// <param name="Source">The text and clause.</param>
/// <param name="Origin">Id of the profile, rulebook or instrument it comes from.</param>
public sealed record CalendarDuty(string Id, string Step, DeadlineKind Kind, Words Words, string Source, string Origin)
{
    /// <summary>The scheme: <c>an-toan</c> or <c>dien-hinh</c>.</summary>
    public string Scheme { get; init; } = ProfileInForce.SafetyScheme;

    /// <summary>The unit types it binds; none for all.</summary>
    public ImmutableArray<string> UnitTypes { get; init; } = [];

    /// <summary>The first day of a stretch.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The day the text names; for "trước ngày" not yet the last valid one.</summary>
    public DateOnly? Named { get; init; }

    /// <summary>The last day in time; null where no day is stated, and then nothing is ever late.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Who has to act.</summary>
    public CalendarParty? By { get; init; }

    /// <summary>Whom it is sent to.</summary>
    public ImmutableArray<CalendarParty> To { get; init; } = [];

    /// <summary>Whom it is sent through.</summary>
    public CalendarParty? Via { get; init; }

    /// <summary>Number of the open question it rests on, if any.</summary>
    public string? Question { get; init; }

    /// <summary>What is odd about its days.</summary>
    public ImmutableArray<CalendarNote> Notes { get; init; } = [];

    /// <summary>Whether it lay before the plan that asks for it, so that nobody could be late.</summary>
    public bool IsBeforeItsPlan
    {
        get
        {
            foreach (var note in Notes)
                if (note.Kind == CalendarNoteKind.EarlierThanPlan) return true;
            return false;
        }
    }

    /// <summary>Whether it binds units of a type.</summary>
    public bool Binds(string unitType) => UnitTypes.IsEmpty || UnitTypes.Contains(unitType);

    /// <summary>How it stands on a day.</summary>
    public DutyStanding On(DateOnly day) =>
        Last is not { } last ? DutyStanding.Undated
        : day > last ? DutyStanding.Past
        : First is { } first && day >= first ? DutyStanding.Running
        : DutyStanding.Ahead;
}

/// <summary>A role and who fills it on the day of the duty.</summary>
/// <param name="Role">The role.</param>
/// <param name="Body">The body; the role itself where nobody fills it.</param>
/// <param name="Question">Number of the open question that choice rests on, if any.</param>
public sealed record CalendarParty(string Role, Words Body, string? Question);

/// <summary>How a duty stands on a day.</summary>
public enum DutyStanding
{
    /// <summary>No day is stated.</summary>
    Undated,

    /// <summary>It is still to come.</summary>
    Ahead,

    /// <summary>The day lies in its stretch.</summary>
    Running,

    /// <summary>Its last day is over.</summary>
    Past,
}

/// <summary>Something odd about the days of a duty, for people to know.</summary>
/// <param name="Kind">What is odd.</param>
/// <param name="Words">The sentence.</param>
public sealed record CalendarNote(CalendarNoteKind Kind, Words Words);

/// <summary>What can be odd about a duty's days.</summary>
public enum CalendarNoteKind
{
    /// <summary>It lies before the day on which the plan that asks for it was issued.</summary>
    EarlierThanPlan,

    /// <summary>Results are due before the period they are about is over .</summary>
    BeforePeriodEnd,

    /// <summary>It needs results of the year that are not there yet .</summary>
    BeforeYearResults,
}
