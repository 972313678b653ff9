using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Dossiers;
using Antt.Model.Reviews;

namespace Antt.Model.Standing;

/// <summary>What stands in the way of the next step ("vướng mắc").</summary>
internal static class StandingBlocks
{
    private const int MostNamed = 5;

    private static readonly Words PeriodOpen = new("kỳ đánh giá đến hết ngày {0}", "the period runs to {0}");
    private static readonly Words NotConfirmed = new("chưa xác nhận kết quả đến hết kỳ ({0})", "not confirmed to the period's end ({0})");
    private static readonly Words Paper = new("hồ sơ thiếu {0}", "the dossier lacks {0}");
    private static readonly Words Pending = new("chưa xác định: {0}", "pending: {0}");
    private static readonly Words NotMet = new("không đạt: {0}", "not met: {0}");
    private static readonly Words Disagreed = new("ý kiến thẩm định không đồng ý", "the appraiser did not agree");
    private static readonly Words StaleReview = new("bản xem xét ngày {0} đã mất hiệu lực vì hồ sơ bị sửa", "the review of {0} is stale: the dossier was edited");
    private static readonly Words AgainstReview = new("bản xem xét ngày {0} không chấp nhận", "the review of {0} does not accept");
    private static readonly Words NoReview = new("chưa có bản xem xét chấp nhận còn hiệu lực", "no review that accepts and holds");
    private static readonly Words OpenRequests = new("{0} yêu cầu bổ sung chưa trả lời, từ ngày {1}", "{0} requests for completion without an answer, since {1}");
    private static readonly Words Children = new("{0} đơn vị thuộc xã chưa có quyết định", "{0} units of the commune are undecided");
    private static readonly Words Assumption = new("thẩm quyền theo cách hiểu {0}", "who decides rests on the reading {0}");

    public static IEnumerable<Reason> Of(NextStep step, StandingGrounds grounds)
    {
        var asksForResult = step.Duty is not (Duty.Register or Duty.Supplement);
        foreach (var item in step.Duty == Duty.Register ? [] : grounds.MissingPapers) yield return Reason.Of(Paper, item.Name);
        if (asksForResult && grounds.Days is { } days)
        {
            if (grounds.AsOf <= days.PeriodEnd) yield return Reason.Of(PeriodOpen, days.PeriodEnd);
            else if (grounds.IsProvisional && grounds.Request is not null) yield return Reason.Of(NotConfirmed, days.PeriodEnd);
            if (Named(grounds.Result, Outcome.NotMet) is { } failing) yield return Reason.Of(NotMet, failing);
            else if (grounds.AsOf > days.PeriodEnd && Named(grounds.Result, Outcome.Pending) is { } pending) yield return Reason.Of(Pending, pending);
        }
        if (grounds.Request?.Last(StepAction.Appraise, grounds.AsOf) is { Opinion: false }) yield return Reason.Of(Disagreed);
        foreach (var reason in OfReviews(step, grounds)) yield return reason;
        if (step.Duty == Duty.Decide && grounds.Result.RollUp is { Total.Undecided: > 0 and var undecided }) yield return Reason.Of(Children, undecided);
        if (step.Duty is Duty.Appraise or Duty.Decide && grounds.AuthorityQuestion is { } question) yield return Reason.Of(Assumption, question);
    }

    private static IEnumerable<Reason> OfReviews(NextStep step, StandingGrounds grounds)
    {
        var entered = grounds.Entered;
        if (!entered.Reviews.IsEmpty && ReviewTrail.Unanswered(entered, grounds.AsOf) is { IsEmpty: false } open)
            yield return Reason.Of(OpenRequests, open.Length, open[0].Review.Date);
        if (step.Duty == Duty.Register) yield break;
        if (ReviewTrail.LatestValid(entered, DossierKind.Request, grounds.AsOf) is { } valid)
        {
            if (valid.Conclusion == ReviewConclusion.Reject) yield return Reason.Of(AgainstReview, valid.Date);
        }
        else if (ReviewTrail.Latest(entered, DossierKind.Request, grounds.AsOf) is { Conclusion: not ReviewConclusion.Return } stale)
        {
            yield return Reason.Of(StaleReview, stale.Date);
        }
        else if (grounds.AsksForReview && step.Duty == Duty.Decide)
        {
            yield return Reason.Of(NoReview);
        }
    }

    private static string? Named(UnitResult result, Outcome outcome)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var condition in result.Conditions)
            if (condition.Outcome == outcome) ids.Add(condition.Condition.Id);
        return ids.Count == 0 ? null : string.Join(", ", ids.Take(MostNamed)) + (ids.Count > MostNamed ? " …" : "");
    }
}
