using Antt.Model.Assessment;

namespace Antt.Model.Standing;

/// <summary>Who has to do what next in each standing ("việc phải làm").</summary>
internal static class StandingDuty
{
    private const string Unit = "don-vi";

    public static NextStep? Of(UnitStanding standing, StandingGrounds grounds)
    {
        if (grounds.Days is not { } days) return null;
        return standing switch
        {
            UnitStanding.NotRegistered => new NextStep(Duty.Register, Unit, Earlier(days.RegisterLocallyBy, days.RegisterBy)),
            UnitStanding.Registered or UnitStanding.LateRegistered => LacksFacts(grounds, days)
                ? new NextStep(Duty.Complete, Unit, days.DecideBy) : new NextStep(Duty.Submit, Unit, days.SubmitBy),
            UnitStanding.Returned => new NextStep(Duty.Supplement, Unit, days.SubmitBy ?? days.DecideBy),
            UnitStanding.Submitted when LacksFacts(grounds, days) => new NextStep(Duty.Complete, Unit, days.DecideBy),
            UnitStanding.Submitted or UnitStanding.Accepted => new NextStep(Duty.Appraise, grounds.Appraiser, days.DecideBy),
            UnitStanding.Appraised => AfterAppraisal(grounds, days),
            UnitStanding.Ready or UnitStanding.NotAchieved => new NextStep(Duty.Decide, grounds.Decider, days.DecideBy),
            _ => null,
        };
    }

    /// <summary>Whether, where the dossier's way is not kept, the period is over and facts are still missing.</summary>
    private static bool LacksFacts(StandingGrounds grounds, DutyDays days) =>
        grounds.Request is null && grounds.AsOf > days.PeriodEnd && grounds.Result.Verdict == Verdict.Pending;

    private static NextStep AfterAppraisal(StandingGrounds grounds, DutyDays days) =>
        grounds.IsProvisional ? new NextStep(Duty.ConfirmPeriod, Unit, days.DecideBy) : new NextStep(Duty.Complete, Unit, days.DecideBy);

    private static DateOnly Earlier(DateOnly? local, DateOnly law) => local < law ? local.Value : law;
}
