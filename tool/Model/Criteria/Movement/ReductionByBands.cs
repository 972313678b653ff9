using Antt.Model.Assessment;

namespace Antt.Model.Criteria.Movement;

/// <summary>
/// A stock falls over the year: many by a share, few by a number of persons, and nobody more than there are. A stock of nobody stays so.
/// Compared exactly, never rounded.
/// </summary>
/// <remarks>QĐ 9745 Phụ lục I tiêu chí 19. That one person cannot fall by two is an open question .</remarks>
/// <param name="Start">Path of the stock at the beginning of the year.</param>
/// <param name="End">Path of the stock at its end.</param>
/// <param name="Few">The greatest stock that counts as few.</param>
/// <param name="Persons">By how many few have to fall.</param>
/// <param name="Percent">By what share many have to fall, in percent.</param>
public sealed record ReductionByBands(string Start, string End, long Few, long Persons, long Percent) : Criterion
{
    private static readonly Words Nobody = new("Đầu năm không có ai, hiện có {0}.", "Nobody at the beginning of the year, {0} now.");
    private static readonly Words Fell = new("Từ {0} còn {1}, giảm {2}; cần giảm ít nhất {3}.", "From {0} to {1}, {2} fewer; at least {3} asked for.");
    private static readonly Words Reach = new("Cần giảm ít nhất {0} so với {1} của đầu năm.", "At least {0} fewer than the {1} at the beginning of the year.");

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "reduction-by-bands", new Words("Kéo giảm theo mức", "Reduced by bands"),
        [
            ParameterDefinition.Required("start", ParameterForm.FactPath, "Số đầu năm.", "The number at the beginning of the year."),
            ParameterDefinition.Required("end", ParameterForm.FactPath, "Số cuối năm.", "The number at its end."),
            ParameterDefinition.Required("few", ParameterForm.Number, "Từ số này trở xuống thì giảm theo số người.", "Up to this many the fall is in persons."),
            ParameterDefinition.Required("persons", ParameterForm.Number, "Số người phải giảm ở mức ít.", "By how many persons few have to fall."),
            ParameterDefinition.Required("percent", ParameterForm.Number, "Tỷ lệ phải giảm ở mức nhiều, phần trăm.", "By what share many have to fall, in percent."),
        ],
        parameters => new ReductionByBands(
            parameters.RequiredText("start"), parameters.RequiredText("end"), parameters.Number("few", 0), parameters.Number("persons", 0),
            parameters.Percent("percent")));

    /// <inheritdoc/>
    public override bool MayStillTurn => true;

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        if (grounds.Facts.Number(Start) is not { } start) return Finding.Missing(Start);
        if (grounds.Facts.Number(End) is not { } end) return Finding.Missing(End);
        var required = Required(start);
        var outcome = start - end >= required ? Outcome.Met : Outcome.NotMet;
        return new Finding(outcome, start == 0 ? Reason.Of(Nobody, end) : Reason.Of(Fell, start, end, start - end, required))
        {
            Numbers = [new Figure("start", start), new Figure("end", end), new Figure("required", required)],
            Inputs = [grounds.Facts.Where(Start), grounds.Facts.Where(End)],
        };
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition) =>
        grounds.Facts.Number(Start) is not { } start ? Remedy.Enter(Start)
        : grounds.Facts.Number(End) is null ? Remedy.Enter(End)
        : new Remedy(RemedyKind.Act, End, grounds.PeriodEnd, Reason.Of(Reach, Required(start), start));

    /// <summary>The least whole number of persons fewer.</summary>
    private long Required(long start) =>
        start <= Few ? Math.Min(Persons, start) : (long)(((Int128)start * Percent + 99) / 100);
}
