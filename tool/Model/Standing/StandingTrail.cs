using Antt.Model.Assessment;
using Antt.Model.Decisions;
using Antt.Model.Dossiers;
using Antt.Model.Reviews;

namespace Antt.Model.Standing;

/// <summary>What happened to a unit in a year by a day, read from its documents, its result and the decisions, in the order of time.</summary>
internal static class StandingTrail
{
    /// <summary>The events with their days. What follows from the result and has no day of its own comes after what was filed.</summary>
    public static IEnumerable<(DateOnly? Day, StandingEvent Happened)> Of(StandingGrounds grounds)
    {
        if (grounds.Result.Verdict == Verdict.OutOfScope) return [(null, StandingEvent.Exclude)];
        return [.. Filed(grounds).OrderBy(static filed => filed.Day), .. Judged(grounds), .. Decided(grounds)];
    }

    private static IEnumerable<(DateOnly? Day, StandingEvent Happened)> Filed(StandingGrounds grounds)
    {
        var entered = grounds.Entered;
        if (grounds.IsRegistered)
        {
            var day = entered.Registration!.Date;
            yield return (day, grounds.IsLate(day) ? StandingEvent.RegisterLate : StandingEvent.Register);
        }
        if (grounds.Request is { } request)
        {
            foreach (var step in request.Steps)
                if (step.Date <= grounds.AsOf && Of(step.Action) is { } happened) yield return (step.Date, happened);
        }
        else if (entered.Evaluation?.Date("submittedToCommune") is { } filed && filed <= grounds.AsOf)
        {
            yield return (filed, StandingEvent.Submit);
        }
        foreach (var review in entered.Reviews)
        {
            if (grounds.Counts(review) && review.Date <= grounds.AsOf)
                yield return (review.Date, review.Conclusion == ReviewConclusion.Return ? StandingEvent.Return : StandingEvent.Appraise);
        }
    }

    /// <summary>A result moves a unit when it is final and nothing of a dossier that is kept is still to be done before a decision.</summary>
    private static IEnumerable<(DateOnly? Day, StandingEvent Happened)> Judged(StandingGrounds grounds)
    {
        if (!grounds.Result.IsFinal || (grounds.Request is not null && (!grounds.IsAppraised || grounds.IsProvisional))) yield break;
        if (grounds.Result.Verdict == Verdict.Achieved) yield return (null, StandingEvent.Achieve);
        if (grounds.Result.Verdict == Verdict.NotAchieved) yield return (null, StandingEvent.Fail);
    }

    private static IEnumerable<(DateOnly? Day, StandingEvent Happened)> Decided(StandingGrounds grounds)
    {
        foreach (var (decision, entry) in grounds.Decided)
            if (decision.Date <= grounds.AsOf) yield return (decision.Date, Of(entry.Action));
        if (grounds.Days?.StandsBefore is { } end && grounds.AsOf >= end) yield return (end, StandingEvent.Expire);
    }

    private static StandingEvent? Of(StepAction action) => action switch
    {
        StepAction.Submit => StandingEvent.Submit,
        StepAction.Receive => StandingEvent.Receive,
        StepAction.Return => StandingEvent.Return,
        StepAction.Supplement => StandingEvent.Supplement,
        StepAction.Accept => StandingEvent.Accept,
        StepAction.Appraise => StandingEvent.Appraise,
        StepAction.Forward => StandingEvent.Forward,
        _ => null,
    };

    private static StandingEvent Of(DecisionAction action) => action switch
    {
        DecisionAction.Recognise or DecisionAction.Replace => StandingEvent.Recognise,
        DecisionAction.Refuse => StandingEvent.Refuse,
        DecisionAction.Amend => StandingEvent.Amend,
        _ => StandingEvent.Revoke,
    };
}
