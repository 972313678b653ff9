using Antt.Model.Assessment;
using Antt.Model.Facts;

namespace Antt.Model.Criteria;

/// <summary>There are at least so many of something ("ít nhất một mô hình").</summary>
/// <remarks>C124 Điều 5–7 khoản 1.</remarks>
/// <param name="Path">Path of a list, or of a number.</param>
/// <param name="AtLeast">How many are asked for.</param>
/// <param name="Where">Name of the flag that an item of the list must have; null when every item counts.</param>
/// <param name="Activity">Name under which dated activities of the year count as well; the greater of the two counts is taken. Null when none do.</param>
public sealed record CountAtLeast(string Path, long AtLeast, string? Where, string? Activity = null) : Criterion
{
    private static readonly Words Enough = new("Có {0}, cần ít nhất {1}.", "There are {0}, at least {1} needed.");
    private static readonly Words TooFew = new("Chỉ có {0}, cần ít nhất {1}.", "Only {0}, at least {1} needed.");
    private static readonly Words Unknown = new("Có {0} đã rõ và {1} chưa ghi “{2}”, cần ít nhất {3}.", "{0} are certain and {1} do not state “{2}”; at least {3} needed.");
    private static readonly Words Reach = new("Cần thêm {0} trong “{1}”.", "{0} more needed in “{1}”.");

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "count-at-least", new Words("Có ít nhất một số lượng", "There are at least so many"),
        [
            ParameterDefinition.Required("path", ParameterForm.FactPath, "Danh sách hoặc số được đếm.", "The list or number that is counted."),
            ParameterDefinition.Required("atLeast", ParameterForm.Number, "Số lượng tối thiểu.", "The least count."),
            ParameterDefinition.Optional("where", ParameterForm.Word, "Chỉ đếm mục có cờ này.", "Only items with this flag are counted."),
            ParameterDefinition.Optional("activity", ParameterForm.Word, "Đếm cả hoạt động có ngày thuộc loại này.", "Dated activities of this kind count too."),
        ],
        parameters => new CountAtLeast(
            parameters.RequiredText("path"), parameters.Number("atLeast", 1), parameters.Text("where"), parameters.Text("activity")));

    /// <inheritdoc/>
    public override bool MayStillTurn => true;

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        if (Count(grounds) is not { } count) return Finding.Missing(Path);
        var (outcome, reason) = count switch
        {
            var (certain, _) when certain >= AtLeast => (Outcome.Met, grounds.Say(Enough, certain, AtLeast)),
            var (certain, unknown) when certain + unknown >= AtLeast => (Outcome.Pending, grounds.Say(Unknown, certain, unknown, Where!, AtLeast)),
            var (certain, _) => (Outcome.NotMet, grounds.Say(TooFew, certain, AtLeast)),
        };
        return new Finding(outcome, reason)
        {
            Numbers = grounds.Figures(new Figure("count", count.Certain), new Figure("required", AtLeast)),
            Inputs = Activity is null ? grounds.At(Path) : [.. Entered(grounds), .. grounds.Derived.Inputs(Activity, grounds)],
        };
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition) =>
        Count(grounds) is { } count
            ? new Remedy(RemedyKind.Act, Path, grounds.PeriodEnd, Reason.Of(Reach, AtLeast - count.Certain, Path))
            : Remedy.Enter(Path);

    private IEnumerable<Input> Entered(Grounds grounds) => grounds.Facts.Has(Path) ? [grounds.Facts.Where(Path)] : [];

    private (long Certain, long Unknown)? Count(Grounds grounds)
    {
        if (Activity is null || grounds.Derived.Count(Activity, grounds) is not { } dated) return CountEntered(grounds);
        return CountEntered(grounds) is { } entered && entered.Certain >= dated ? entered : (dated, 0);
    }

    private (long Certain, long Unknown)? CountEntered(Grounds grounds)
    {
        var items = grounds.Facts.Items(Path);
        if (items.IsDefault) return grounds.Facts.Number(Path) is { } number ? (number, 0) : null;
        if (Where is null) return (items.Length, 0);
        long certain = 0, unknown = 0;
        foreach (var item in items)
        {
            if (item.Flag(Where) is not { } holds) unknown++;
            else if (holds) certain++;
        }
        return (certain, unknown);
    }
}
