using System.Collections.Immutable;
using Antt.Model.Assessment;

namespace Antt.Model.Standing;

/// <summary>How a unit stands in a year on a day, what comes next, what blocks it and what is late ("tình trạng").</summary>
/// <param name="Standing">How far it has come.</param>
/// <param name="Since">The day that brought it there; null where no day did.</param>
/// <param name="Next">What has to happen next; null when nothing has to.</param>
/// <param name="Blocks">What the next step waits for, in words.</param>
/// <param name="Late">What is late or was done late, in words.</param>
/// <param name="IsProvisional">Whether what was filed may still change because the period is not over or its end not confirmed .</param>
public sealed record YearStanding(
    UnitStanding Standing, DateOnly? Since, NextStep? Next, ImmutableArray<Reason> Blocks, ImmutableArray<Reason> Late, bool IsProvisional)
{
    /// <summary>How a unit stands. Pure: the same grounds give the same standing.</summary>
    public static YearStanding Of(StandingGrounds grounds)
    {
        ArgumentNullException.ThrowIfNull(grounds);
        var standing = UnitStanding.NotRegistered;
        DateOnly? since = null;
        foreach (var (day, happened) in StandingTrail.Of(grounds))
        {
            var next = StandingMachine.Next(standing, happened);
            if (next != standing) since = day ?? since;
            standing = next;
        }
        var step = StandingDuty.Of(standing, grounds);
        return new YearStanding(
            standing, since, step, step is null ? [] : [.. StandingBlocks.Of(step, grounds)], [.. StandingDelays.Of(standing, step, grounds)],
            step is not null && grounds.IsProvisional);
    }

    /// <summary>Whether the next step is overdue on a day.</summary>
    public bool IsOverdue(DateOnly asOf) => Next is { Due: { } due } && asOf > due;

    /// <summary>Whether a body has something on its desk to look at.</summary>
    public bool AwaitsReview => Next is { Duty: Duty.Appraise };
}
