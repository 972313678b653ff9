using Antt.Model.Assessment;

namespace Antt.Model.Standing;

/// <summary>
/// What is late, or was done late, besides the next step itself ("quá hạn, muộn"). A duty without a day never is.
/// </summary>
internal static class StandingDelays
{
    private static readonly Words RegistrationMissing = new("chưa đăng ký, hạn {0}", "not registered, due {0}");
    private static readonly Words RegisteredLate = new("đăng ký ngày {0}, sau hết quý I ({1})", "registered on {0}, after the first quarter ({1})");
    private static readonly Words RegisteredLateLocally = new("đăng ký ngày {0}, hạn của địa phương {1}", "registered on {0}, due in the locality {1}");
    private static readonly Words NotFiled = new("chưa nộp kết quả, hạn {0}", "results not filed, due {0}");
    private static readonly Words FiledLate = new("nộp kết quả ngày {0}, hạn {1}", "results filed on {0}, due {1}");
    private static readonly Words DecidedLate = new("quyết định {0} ngày {1}, hạn {2}", "decision {0} of {1}, due {2}");
    private static readonly Words Undecided = new("chưa có quyết định, hạn {0}", "not decided, due {0}");

    public static IEnumerable<Reason> Of(UnitStanding standing, NextStep? next, StandingGrounds grounds)
    {
        if (standing == UnitStanding.OutOfScope || grounds.Days is not { } days) yield break;
        if (grounds.IsRegistered)
        {
            var day = grounds.Entered.Registration!.Date;
            if (day > days.RegisterBy) yield return Reason.Of(RegisteredLate, day, days.RegisterBy);
            else if (days.RegisterLocallyBy is { } local && day > local) yield return Reason.Of(RegisteredLateLocally, day, local);
        }
        else
        {
            var due = days.RegisterLocallyBy < days.RegisterBy ? days.RegisterLocallyBy.Value : days.RegisterBy;
            if (grounds.AsOf > due) yield return Reason.Of(RegistrationMissing, due);
        }
        if (days.SubmitBy is { } submit)
        {
            if (grounds.Filed is { } filed && filed > submit) yield return Reason.Of(FiledLate, filed, submit);
            else if (grounds.Filed is null && grounds.AsOf > submit && standing < UnitStanding.Recognised) yield return Reason.Of(NotFiled, submit);
        }
        foreach (var (decision, entry) in grounds.Decided)
        {
            if (entry.Action is Decisions.DecisionAction.Recognise or Decisions.DecisionAction.Refuse && decision.Date <= grounds.AsOf && decision.Date > days.DecideBy)
                yield return Reason.Of(DecidedLate, decision.Number, decision.Date, days.DecideBy);
        }
        if (standing < UnitStanding.Recognised && grounds.AsOf > days.DecideBy && next?.Due != days.DecideBy) yield return Reason.Of(Undecided, days.DecideBy);
    }
}
