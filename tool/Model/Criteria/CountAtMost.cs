using Antt.Model.Assessment;

namespace Antt.Model.Criteria;

/// <summary>No more than so many of something came up in the evaluation period ("không phát sinh").</summary>
/// <remarks>C124 Điều 4 khoản 4 điểm c, Điều 6 khoản 3 điểm h, Điều 7 khoản 4.</remarks>
/// <param name="Path">Path of the number.</param>
/// <param name="AtMost">How many are allowed.</param>
/// <param name="Counts">Whether this is looked at at all.</param>
public sealed record CountAtMost(string Path, long AtMost, Choice Counts) : Criterion
{
    private static readonly Words Within = new("Ghi nhận {0}, cho phép không quá {1}.", "{0} recorded, at most {1} allowed.");
    private static readonly Words Above = new("Ghi nhận {0}, vượt mức cho phép {1}.", "{0} recorded, more than the {1} allowed.");
    private static readonly Words NotLookedAt = new("Không xét nội dung này theo cách hiểu đã chọn.", "Not looked at under the reading chosen.");
    private readonly string _figure = Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "count-at-most", new Words("Không quá một số lượng", "No more than so many"),
        [
            ParameterDefinition.Required("path", ParameterForm.FactPath, "Số được xét.", "The number looked at."),
            ParameterDefinition.Required("atMost", ParameterForm.Number, "Số lượng tối đa.", "The greatest count allowed."),
            ParameterDefinition.Optional("counts", ParameterForm.Flag, "Nội dung này có được xét không.", "Whether this is looked at."),
        ],
        parameters => new CountAtMost(parameters.RequiredText("path"), parameters.Number("atMost", 0), parameters.Flag("counts", true)));

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        var counted = Weigh(grounds);
        if (Counts.IsOn(grounds.Settings)) return Counts.Mark(counted, Outcome.NotApplicable, grounds.Settings);
        return Counts.Mark(new Finding(Outcome.NotApplicable, Reason.Of(NotLookedAt)), counted.Outcome, grounds.Settings);
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition) =>
        grounds.Facts.Number(Path) switch
        {
            null => Remedy.Enter(Path),
            { } count when count > AtMost => Remedy.Never(Path),
            _ => Remedy.Confirm(grounds),
        };

    private Finding Weigh(Grounds grounds)
    {
        if (grounds.Facts.Number(Path) is not { } count) return Finding.Missing(Path);
        var (outcome, reason) = count > AtMost ? (Outcome.NotMet, grounds.Say(Above, count, AtMost))
            : grounds.StillOpen() is { } open ? (Outcome.Pending, open)
            : (Outcome.Met, grounds.Say(Within, count, AtMost));
        return new Finding(outcome, reason)
        {
            DueOn = grounds.OpenUntil,
            Numbers = grounds.Figures(new Figure(_figure, count), new Figure("atMost", AtMost)),
            Inputs = grounds.At(Path),
        };
    }
}
