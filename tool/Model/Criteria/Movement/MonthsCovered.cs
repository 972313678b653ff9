using Antt.Model.Assessment;
using Antt.Model.Facts;

namespace Antt.Model.Criteria.Movement;

/// <summary>Something took place in every month of the year ("định kỳ hằng tháng"). On a day within the year the months that are over count .</summary>
/// <remarks>QĐ 9745 Phụ lục I tiêu chí 5 and 12.</remarks>
/// <param name="Path">Path of the months entered, <c>01</c> to <c>12</c>.</param>
/// <param name="Activity">Name of the dated activities that cover their month as well; null when none do.</param>
public sealed record MonthsCovered(string Path, string? Activity) : Criterion
{
    private const int Months = 12;
    private static readonly Words All = new("Đủ {0}/12 tháng.", "All {0} of 12 months.");
    private static readonly Words Missing = new("Thiếu tháng: {0}.", "Months without: {0}.");
    private static readonly Words SoFar = new("Đủ {0} tháng đã qua; còn {1} tháng chưa đến hạn.", "All {0} months that are over; {1} are not due yet.");

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "months-covered", new Words("Tháng nào cũng có", "In every month"),
        [
            ParameterDefinition.Required("path", ParameterForm.FactPath, "Danh sách các tháng đã thực hiện.", "The months in which it took place."),
            ParameterDefinition.Optional("activity", ParameterForm.Word, "Đếm cả hoạt động có ngày thuộc loại này.", "Dated activities of this kind count too."),
        ],
        parameters => new MonthsCovered(parameters.RequiredText("path"), parameters.Text("activity")));

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        if (Covered(grounds) is not { } covered) return Finding.Missing(Path);
        var over = MonthsOver(grounds);
        var missing = Enumerable.Range(1, over).Where(month => !covered.Contains(month)).ToArray();
        var (outcome, reason) = missing.Length > 0 ? (Outcome.NotMet, Reason.Of(Missing, string.Join(", ", missing)))
            : covered.Count == Months ? (Outcome.Met, Reason.Of(All, Months))
            : (Outcome.Pending, Reason.Of(SoFar, over, Months - over));
        return new Finding(outcome, reason)
        {
            DueOn = grounds.OpenUntil,
            Numbers = [new Figure("months", covered.Count), new Figure("required", over)],
            Inputs = [.. Entered(grounds), .. Activity is null ? [] : grounds.Derived.Inputs(Activity, grounds)],
        };
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition) =>
        Covered(grounds) is null ? Remedy.Enter(Path)
        : Judge(grounds, condition).Outcome == Outcome.NotMet ? Remedy.Never(Path)
        : new Remedy(RemedyKind.Wait, Path, grounds.PeriodEnd, Reason.Of(Phrases.NotDue, grounds.PeriodEnd));

    private IEnumerable<Input> Entered(Grounds grounds) => grounds.Facts.Has(Path) ? [grounds.Facts.Where(Path)] : [];

    /// <summary>The months in which it took place; null when nobody entered any, not even that there were none.</summary>
    private HashSet<int>? Covered(Grounds grounds)
    {
        var entered = grounds.Facts.Texts(Path);
        var dated = Activity is null ? null : grounds.Derived.Count(Activity, grounds);
        if (entered.IsDefault && dated is null) return null;
        var covered = entered.IsDefault ? [] : entered.Select(IsoMonth).Where(month => month <= LatestMonth(grounds)).ToHashSet();
        if (Activity is not null) covered.UnionWith(grounds.Derived.Months(Activity, grounds));
        return covered;
    }

    /// <summary>How many months of the year have ended by the day asked about, its own included.</summary>
    private static int MonthsOver(Grounds grounds) =>
        grounds.AsOf.Year < grounds.Year ? 0
        : grounds.AsOf.Year > grounds.Year ? Months
        : grounds.AsOf.AddDays(1).Month == grounds.AsOf.Month ? grounds.AsOf.Month - 1 : grounds.AsOf.Month;

    private static int LatestMonth(Grounds grounds) =>
        grounds.AsOf.Year < grounds.Year ? 0 : grounds.AsOf.Year > grounds.Year ? Months : grounds.AsOf.Month;

    private static int IsoMonth(string text) => int.TryParse(text, out var month) ? month : int.MaxValue;
}
