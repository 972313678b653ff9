using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Facts;

namespace Antt.Model.Criteria;

/// <summary>
/// The competent body confirmed for the whole evaluation period that something of a category did not happen ("không xảy ra").
/// Only yes or no is recorded; nothing is forgiven.
/// </summary>
/// <remarks>C124 Điều 4 khoản 3, Điều 6 khoản 3 điểm a–d and e, Điều 7 khoản 3 and 4.</remarks>
/// <param name="Category">The category.</param>
public sealed record NoOccurrence(string Category) : Criterion
{
    private static readonly Words None = new("Được xác nhận không xảy ra, đến hết ngày {0}.", "Confirmed not to have happened, to {0}.");
    private static readonly Words Happened = new("Cơ quan có thẩm quyền xác nhận đã xảy ra (văn bản ngày {0}).", "The competent body confirmed that it happened (paper of {0}).");
    private static readonly Words NoPaper = new("Chưa có xác nhận của cơ quan có thẩm quyền.", "The competent body has not confirmed it.");
    private static readonly Words Gap = new("Xác nhận mới bao quát đến ngày {0}; thời gian đánh giá từ {1} đến {2}.", "Confirmed to {0} without a gap; the period runs from {1} to {2}.");
    private static readonly Words AskFor = new("Sau ngày {0}, xin xác nhận của cơ quan Công an có thẩm quyền cho cả thời gian đánh giá.", "After {0}, obtain the competent police body's confirmation for the whole period.");
    private readonly string _occurred = "occurred." + Category;

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "no-occurrence", new Words("Được xác nhận không xảy ra", "Confirmed not to have happened"),
        [ParameterDefinition.Required("category", ParameterForm.Word, "Loại vụ việc được xác nhận.", "The category that is confirmed.")],
        parameters => new NoOccurrence(parameters.RequiredText("category")));

    /// <inheritdoc/>
    public override bool IsOwnEvidence => true;

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        ImmutableArray<Input> inputs = [];
        var confirmed = false;
        foreach (var paper in grounds.Confirmations)
        {
            if (paper.Facts.Flag(_occurred) is not { } occurred) continue;
            confirmed = true;
            if (!occurred && !grounds.IsExplained) continue;
            var where = paper.Facts.Where(_occurred);
            if (occurred) return new Finding(Outcome.NotMet, grounds.Say(Happened, paper.Date)) { Inputs = [where], IsDated = true };
            inputs = inputs.IsEmpty ? [where] : inputs.Add(where);
        }
        return confirmed ? WeighCover(grounds) with { Inputs = inputs, DueOn = grounds.OpenUntil } : new Finding(Outcome.Pending, Reason.Of(NoPaper));
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition) =>
        Judge(grounds, condition).Outcome == Outcome.NotMet
            ? Remedy.Never("confirmations")
            : new Remedy(grounds.AsOf <= grounds.PeriodEnd ? RemedyKind.Wait : RemedyKind.Enter, "confirmations", null, Reason.Of(AskFor, grounds.PeriodEnd));

    private Finding WeighCover(Grounds grounds)
    {
        var covered = grounds.PeriodStart.AddDays(-1);
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var paper in grounds.Confirmations)
            {
                if (covered >= grounds.PeriodEnd) break;
                if (paper.Through <= covered || paper.From > covered.AddDays(1) || paper.Facts.Flag(_occurred) is null) continue;
                covered = paper.Through;
                grew = true;
            }
        }
        if (covered < grounds.PeriodEnd)
            return new Finding(Outcome.Pending, grounds.Say(Gap, covered, grounds.PeriodStart, grounds.PeriodEnd));
        return grounds.AsOf <= grounds.PeriodEnd
            ? new Finding(Outcome.Pending, grounds.Say(Phrases.PeriodOpen, grounds.PeriodEnd))
            : new Finding(Outcome.Met, grounds.Say(None, covered));
    }
}
