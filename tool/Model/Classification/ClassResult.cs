using System.Collections.Immutable;
using Antt.Model.Activities;
using Antt.Model.Decisions;
using Antt.Model.Units;

namespace Antt.Model.Classification;

/// <summary>The class of a unit's movement for one year ("kết quả phân loại"; QĐ 510), independent of whether it is recognised.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The year.</param>
/// <param name="AsOf">The day asked about.</param>
/// <param name="Class">The class that the confirmed total gives; null when it gives none.</param>
/// <param name="Reason">Why there is no class; null when there is one.</param>
public sealed record ClassResult(Unit Unit, int Year, DateOnly AsOf, MovementClass? Class, Words? Reason)
{
    /// <summary>The confirmed total.</summary>
    public decimal? Points { get; init; }

    /// <summary>The unit's own total, kept apart.</summary>
    public decimal? SelfPoints { get; init; }

    /// <summary>Whether the confirmed total is provisional.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The table that was used.</summary>
    public ScoringTable? Table { get; init; }

    /// <summary>The day before which classification is finished, by the table.</summary>
    public DateOnly? FinishedBefore { get; init; }

    /// <summary>The class that a decision published, if one did by the day.</summary>
    public DecidedClass? Decided { get; init; }

    /// <summary>Awards the unit may be chosen for. It is never given one by itself.</summary>
    public ImmutableArray<OpenAward> Open { get; init; } = [];

    /// <summary>Awards it may not be proposed for in this year's review.</summary>
    public ImmutableArray<ClosedAward> Closed { get; init; } = [];

    /// <summary>Whether it has to draw lessons ("rút kinh nghiệm").</summary>
    public bool IsLesson { get; init; }

    /// <summary>The proposals made by the day, and how each stands.</summary>
    public ImmutableArray<JudgedProposal> Proposals { get; init; } = [];

    /// <summary>Numbers of the open questions whose reading decided something.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>The class that counts for awards: the one published, else the one computed.</summary>
    public MovementClass? Counting => Decided?.Class ?? Class;
}

/// <summary>A class as a decision published it.</summary>
/// <param name="Class">The class.</param>
/// <param name="Entry">Where it was decided.</param>
public sealed record DecidedClass(MovementClass Class, DecidedEntry Entry)
{
    /// <summary>The class published for a unit and year by a day: the latest given and not taken back; null when there is none.</summary>
    public static DecidedClass? Of(DecisionIndex decisions, string unit, int year, DateOnly asOf)
    {
        DecidedClass? latest = null;
        foreach (var decided in decisions.Of(unit, year, DecisionSubject.Classification))
        {
            if (decided.Decision.Date > asOf) break;
            if (MovementClasses.Find(decided.Entry.Class) is { } @class) latest = new DecidedClass(@class, decided);
            else if (decided.Entry.Action is DecisionAction.Revoke or DecisionAction.Refuse) latest = null;
        }
        return latest;
    }
}

/// <summary>An award the unit may be chosen for ("đủ điều kiện được lựa chọn, xét đề nghị").</summary>
/// <param name="Form"><c>bang-khen</c> or <c>giay-khen</c>.</param>
/// <param name="By">Roles of the bodies whose heads give it.</param>
/// <param name="Question">Number of the open question it rests on.</param>
public sealed record OpenAward(string Form, ImmutableArray<string> By, string? Question);

/// <summary>An award that the class does not allow ("không xét khen thưởng").</summary>
/// <param name="Form"><c>bang-khen</c> or <c>giay-khen</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="Clause">By which clause.</param>
public sealed record ClosedAward(string Form, Words Reason, string Clause);

/// <summary>A proposal for an award ("đề nghị khen thưởng") and how it stands.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Refusal">Why it is refused; null when it is not.</param>
public sealed record JudgedProposal(Activity Proposal, AwardRefusal? Refusal);
