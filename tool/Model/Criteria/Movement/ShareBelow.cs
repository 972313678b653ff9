using Antt.Model.Assessment;

namespace Antt.Model.Criteria.Movement;

/// <summary>A share stays below a limit ("tỷ lệ dưới …%"): the limit itself is too much. Compared as an exact fraction.</summary>
/// <remarks>QĐ 9745 Phụ lục I tiêu chí 29.</remarks>
/// <param name="Numerator">Path of the part.</param>
/// <param name="Denominator">Path of the whole.</param>
/// <param name="PerMille">The limit, in tenths of a percent.</param>
public sealed record ShareBelow(string Numerator, string Denominator, long PerMille) : Criterion
{
    private static readonly Words Below = new("{0}/{1}, dưới {2}‰.", "{0} of {1}, below {2}‰.");
    private static readonly Words Reached = new("{0}/{1}, không dưới {2}‰.", "{0} of {1}, not below {2}‰.");
    private static readonly Words Nothing = new("Không có ai để tính tỷ lệ (“{0}” bằng 0).", "There is nobody to take a share of (“{0}” is 0).");

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "share-below", new Words("Tỷ lệ dưới một mức", "A share below a limit"),
        [
            ParameterDefinition.Required("numerator", ParameterForm.FactPath, "Tử số.", "The part."),
            ParameterDefinition.Required("denominator", ParameterForm.FactPath, "Mẫu số.", "The whole."),
            ParameterDefinition.Required("perMille", ParameterForm.Number, "Mức giới hạn, phần nghìn; bằng mức này là không đạt.", "The limit in per mille; reaching it fails."),
        ],
        parameters => new ShareBelow(parameters.RequiredText("numerator"), parameters.RequiredText("denominator"), parameters.Number("perMille", 0)));

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        if (grounds.Facts.Number(Numerator) is not { } part) return Finding.Missing(Numerator);
        if (grounds.Facts.Number(Denominator) is not { } whole) return Finding.Missing(Denominator);
        if (whole == 0) return new Finding(Outcome.NotApplicable, Reason.Of(Nothing, Denominator)) { Inputs = [grounds.Facts.Where(Denominator)] };
        var isBelow = (Int128)part * 1000 < (Int128)whole * PerMille;
        var (outcome, reason) = !isBelow ? (Outcome.NotMet, Reason.Of(Reached, part, whole, PerMille))
            : grounds.StillOpen() is { } open ? (Outcome.Pending, open)
            : (Outcome.Met, Reason.Of(Below, part, whole, PerMille));
        return new Finding(outcome, reason)
        {
            DueOn = grounds.OpenUntil,
            Numbers = [new Figure("numerator", part), new Figure("denominator", whole), new Figure("perMille", PerMille)],
            Inputs = [grounds.Facts.Where(Numerator), grounds.Facts.Where(Denominator)],
        };
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition) =>
        grounds.Facts.Number(Numerator) is null ? Remedy.Enter(Numerator)
        : grounds.Facts.Number(Denominator) is null ? Remedy.Enter(Denominator)
        : Judge(grounds, condition).Outcome == Outcome.NotMet ? Remedy.Never(Numerator)
        : Remedy.Confirm(grounds);
}
