using Antt.Model.Assessment;

namespace Antt.Model.Criteria.Movement;

/// <summary>A figure is contained against last year, or cut by a share ("kiềm chế hoặc giảm ít nhất"). Compared exactly.</summary>
/// <remarks>QĐ 9745 Phụ lục I tiêu chí 18. Either branch passes unless a locality asks for the cut .</remarks>
/// <param name="Measure">Path of a group with <c>current</c> and <c>previous</c>.</param>
/// <param name="Percent">The cut named by the text, in percent.</param>
/// <param name="CutNeeded">Whether containing is not enough.</param>
public sealed record ContainedOrCut(string Measure, long Percent, Choice CutNeeded) : Criterion
{
    private static readonly Words Cut = new("{0}, năm trước {1}: giảm từ {2}% trở lên.", "{0}, last year {1}: cut by at least {2}%.");
    private static readonly Words Contained = new("{0}, năm trước {1}: kiềm chế, giảm chưa đến {2}%.", "{0}, last year {1}: contained, cut by less than {2}%.");
    private static readonly Words Rose = new("{0}, năm trước {1}: tăng.", "{0}, last year {1}: it rose.");
    private readonly string _current = Measure + ".current";
    private readonly string _previous = Measure + ".previous";

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "contained-or-cut", new Words("Kiềm chế hoặc giảm", "Contained or cut"),
        [
            ParameterDefinition.Required("measure", ParameterForm.FactPath, "Số liệu có current và previous.", "The figure, with current and previous."),
            ParameterDefinition.Required("percent", ParameterForm.Number, "Mức giảm nêu trong tiêu chí, phần trăm.", "The cut named by the criterion, in percent."),
            ParameterDefinition.Optional("cutNeeded", ParameterForm.Flag, "Có bắt buộc phải giảm đủ mức không.", "Whether the cut is needed."),
        ],
        parameters => new ContainedOrCut(parameters.RequiredText("measure"), parameters.Percent("percent"), parameters.Flag("cutNeeded", false)));

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        if (grounds.Facts.Number(_current) is not { } current) return Finding.Missing(_current);
        if (grounds.Facts.Number(_previous) is not { } previous) return Finding.Missing(_previous);
        var isCut = IsCut(current, previous);
        var holds = CutNeeded.IsOn(grounds.Settings) ? isCut : current <= previous;
        var reason = isCut ? Reason.Of(Cut, current, previous, Percent)
            : current <= previous ? Reason.Of(Contained, current, previous, Percent) : Reason.Of(Rose, current, previous);
        var finding = new Finding(holds ? Outcome.Met : Outcome.NotMet, reason)
        {
            Numbers = [new Figure("current", current), new Figure("previous", previous), new Figure("percent", Percent)],
            Inputs = [grounds.Facts.Where(_current), grounds.Facts.Where(_previous)],
        };
        if (holds && grounds.StillOpen() is { } open)
            return finding with { Outcome = Outcome.Pending, Reason = open, DueOn = grounds.OpenUntil };
        return CutNeeded.Mark(finding, isCut == current <= previous ? finding.Outcome : holds ? Outcome.NotMet : Outcome.Met, grounds.Settings);
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition) =>
        grounds.Facts.Number(_current) is null ? Remedy.Enter(_current)
        : grounds.Facts.Number(_previous) is null ? Remedy.Enter(_previous)
        : Judge(grounds, condition).Outcome == Outcome.NotMet ? Remedy.Never(Measure)
        : Remedy.Confirm(grounds);

    /// <summary>Nothing after nothing needs no cut.</summary>
    private bool IsCut(long current, long previous) =>
        ((Int128)previous - current) * 100 >= (Int128)previous * Percent;
}
