using Antt.Model.Assessment;

namespace Antt.Model.Criteria;

/// <summary>A person responsible concluded that something holds ("thực hiện đầy đủ, có hiệu quả"). It is recorded, never computed.</summary>
/// <remarks>C124 Điều 4 khoản 2 and 4 điểm c, Điều 5 khoản 3, Điều 6, 7 khoản 2.</remarks>
/// <param name="Path">Path of the judgement: a group with <c>holds</c>, and <c>exists</c> where the thing may be lacking.</param>
public sealed record JudgementHolds(string Path) : Criterion
{
    private static readonly Words Holds = new("Kết luận: thực hiện tốt.", "Concluded that it holds.");
    private static readonly Words DoesNot = new("Kết luận: chưa thực hiện tốt.", "Concluded that it does not hold.");
    private static readonly Words Lacking = new("Ghi nhận là không có.", "Recorded as not existing.");
    private static readonly Words Improve = new("Khắc phục để người có trách nhiệm kết luận lại (“{0}”).", "Put it right so that the person responsible can conclude anew (“{0}”).");
    private readonly string _exists = Path + ".exists";
    private readonly string _holds = Path + ".holds";

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "judgement-holds", new Words("Được kết luận là thực hiện", "Judged to hold"),
        [ParameterDefinition.Required("path", ParameterForm.FactPath, "Kết luận được ghi ở đâu.", "Where the judgement is recorded.")],
        parameters => new JudgementHolds(parameters.RequiredText("path")));

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        if (grounds.Facts.Flag(_exists) == false)
            return new Finding(Outcome.NotMet, Reason.Of(Lacking)) { Inputs = grounds.At(_exists) };
        return grounds.Facts.Flag(_holds) switch
        {
            null => Finding.Missing(_holds),
            true => new Finding(Outcome.Met, Reason.Of(Holds)) { Inputs = grounds.At(_holds) },
            false => new Finding(Outcome.NotMet, Reason.Of(DoesNot)) { Inputs = grounds.At(_holds) },
        };
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition) =>
        grounds.Facts.Flag(_exists) != false && grounds.Facts.Flag(_holds) is null
            ? Remedy.Enter(_holds)
            : new Remedy(RemedyKind.Act, _holds, grounds.PeriodEnd, Reason.Of(Improve, Path));
}
