using System.Collections.Immutable;
using Antt.Model.Localities;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Model.Reports;

/// <summary>A periodic report of a place ("báo cáo định kỳ"): what a locality sends upward, as figures; words are put to it when it is written.</summary>
/// <param name="Kind">Which report.</param>
/// <param name="Place">The place it is about.</param>
/// <param name="Year">The year N.</param>
/// <param name="AsOf">The day its figures are of.</param>
/// <param name="Duty">When it is due and to whom it goes, where the local profile says.</param>
/// <param name="Types">The units of each type, in the order of the codes.</param>
/// <param name="Targets">The locality's targets and whether they are reached.</param>
/// <param name="Unregistered">Units that have not registered.</param>
/// <param name="NotRecognised">Units in scope without a recognition in force.</param>
/// <param name="Remarks">What the locality itself has entered.</param>
public sealed record PeriodicReport(
    ReportKind Kind, Place Place, int Year, DateOnly AsOf, ReportDuty? Duty, ImmutableArray<TypeFigures> Types,
    ImmutableArray<TargetFigures> Targets, ImmutableArray<ReportedUnit> Unregistered, ImmutableArray<ReportedUnit> NotRecognised,
    LocalityYear? Remarks)
{
    /// <summary>The classes of the movement and how many units have each (QĐ 510).</summary>
    public ImmutableArray<ClassFigures> Classes { get; init; } = [];

    /// <summary>What the movement has to show: models, sessions, awards.</summary>
    public MovementFigures Movement { get; init; } = MovementFigures.None;

    /// <summary>Movement models that were judged not effective ("mô hình kém hiệu quả"), proposed for removal.</summary>
    public ImmutableArray<ReportedModel> ModelsToRemove { get; init; } = [];

    /// <summary>Enterprises that have not registered though an event was recorded at them.</summary>
    public ImmutableArray<ReportedUnit> UnregisteredWithEvents { get; init; } = [];

    /// <summary>What the results of the units served as a ground for, and of how many units (C124 Điều 3 khoản 3).</summary>
    public ImmutableArray<UseFigures> Uses { get; init; } = [];

    /// <summary>The locality's own duties of the year and how they stand.</summary>
    public ImmutableArray<DutyFigures> Duties { get; init; } = [];

    /// <summary>All types together.</summary>
    public TypeFigures Total => TypeFigures.Sum(Types);
}

/// <summary>Which periodic report.</summary>
public enum ReportKind
{
    /// <summary>Báo cáo sáu tháng.</summary>
    HalfYear,

    /// <summary>Báo cáo năm.</summary>
    Year,

    /// <summary>Báo cáo đăng ký năm sau.</summary>
    NextYear,
}

/// <summary>When a report is due and to whom it goes.</summary>
/// <param name="Deadline">The deadline of the profile, with its source.</param>
/// <param name="Due">The last day in time; null where no day is stated, so that nothing can be late.</param>
/// <param name="Sender">Who sends it.</param>
/// <param name="Recipients">To whom, in the order of the profile.</param>
/// <param name="Via">Through whom.</param>
/// <param name="SentOn">The day it was sent, if it was.</param>
public sealed record ReportDuty(
    Sourced<Deadline> Deadline, DateOnly? Due, RoleName? Sender, ImmutableArray<RoleName> Recipients, RoleName? Via, DateOnly? SentOn);

/// <summary>A duty of the locality and how it stands ("việc phải làm").</summary>
/// <param name="Deadline">The deadline of the profile, with its source.</param>
/// <param name="Last">The last day in time; null where no day is stated.</param>
/// <param name="DoneOn">The day it was done, if it was.</param>
/// <param name="State">How it stands on the day of the report.</param>
/// <param name="Missing">Communes of the area that have not sent theirs, where each has to.</param>
public sealed record DutyFigures(Sourced<Deadline> Deadline, DateOnly? Last, DateOnly? DoneOn, DutyState State, ImmutableArray<Place> Missing);

/// <summary>How a duty stands.</summary>
public enum DutyState
{
    /// <summary>Done, in time or without a day to be late for.</summary>
    Done,

    /// <summary>Done, after its last day.</summary>
    DoneLate,

    /// <summary>Not done, and there is time.</summary>
    Open,

    /// <summary>Not done, and its last day is over.</summary>
    Overdue,

    /// <summary>Not recorded as done; no day is stated, so it never alarms .</summary>
    Undated,
}

/// <summary>A role and the body that fills it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Body">The body; null where nobody fills the role on the day.</param>
/// <param name="Question">Number of the open question the choice rests on, if any.</param>
public sealed record RoleName(string Role, Words? Body, string? Question);

/// <summary>A unit named in a report, which stays within the administration.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name on the day.</param>
public sealed record ReportedUnit(string Id, string Type, string Name);

/// <summary>A movement model named in a report.</summary>
/// <param name="Unit">The unit that runs it.</param>
/// <param name="Name">What it is called.</param>
public sealed record ReportedModel(ReportedUnit Unit, string Name);
