using System.Collections.Immutable;
using Antt.Model.Assessment;

namespace Antt.Model.Criteria;

/// <summary>Nobody was disciplined, at all or from a form upward ("không có cá nhân bị kỷ luật từ … trở lên").</summary>
/// <remarks>C124 Điều 4 khoản 5, Điều 5 khoản 3, Điều 6 khoản 3 điểm h, 4, 5, Điều 7 khoản 4–6.</remarks>
/// <param name="Path">Path of the counts by form; a form that is absent from a group that is there counts as none.</param>
/// <param name="From">The mildest form that counts.</param>
/// <param name="NarrowPath">Path of the counts under a narrower reading of who is meant; null where there is only one reading.</param>
/// <param name="Scope">The reading: <c>unit</c>, or <c>sub-units</c> for the narrower one.</param>
public sealed record NobodyDisciplined(string Path, string From, string? NarrowPath, Choice Scope) : Criterion
{
    private const string Narrow = "sub-units";
    private static readonly Words Nobody = new("Không ai bị kỷ luật từ mức “{0}” trở lên.", "Nobody disciplined from “{0}” up.");
    private static readonly Words Somebody = new("Có {0} trường hợp bị kỷ luật từ mức “{1}” trở lên.", "{0} disciplined from “{1}” up.");
    private readonly ImmutableArray<string> _counted = Counted(Path, From);
    private readonly ImmutableArray<string> _countedNarrow = NarrowPath is null ? [] : Counted(NarrowPath, From);

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "nobody-disciplined", new Words("Không ai bị kỷ luật", "Nobody disciplined"),
        [
            ParameterDefinition.Required("path", ParameterForm.FactPath, "Số trường hợp theo hình thức kỷ luật.", "Counts by form of discipline."),
            ParameterDefinition.Optional("from", ParameterForm.Word, "Hình thức nhẹ nhất được tính; bỏ trống thì tính từ khiển trách.", "The mildest form that counts; left out, a reprimand."),
            ParameterDefinition.Optional("narrowPath", ParameterForm.FactPath, "Số trường hợp theo cách hiểu hẹp.", "Counts under the narrower reading."),
            ParameterDefinition.Optional("scope", ParameterForm.Word, "Cách hiểu: unit hoặc sub-units.", "The reading: unit or sub-units."),
        ],
        parameters => new NobodyDisciplined(
            parameters.RequiredText("path"), parameters.Text("from") ?? Scale.Discipline.Steps[0], parameters.Text("narrowPath"),
            parameters.Word("scope", "unit")));

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        var wide = Weigh(grounds, Path, _counted);
        if (NarrowPath is null) return wide;
        var narrow = Weigh(grounds, NarrowPath, _countedNarrow);
        if (Scope.In(grounds.Settings) == Narrow) return Scope.Mark(narrow, wide.Outcome, grounds.Settings);
        return wide.Outcome == Outcome.Met ? wide : Scope.Mark(wide, narrow.Outcome, grounds.Settings);
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition)
    {
        var path = NarrowPath is not null && Scope.In(grounds.Settings) == Narrow ? NarrowPath : Path;
        return grounds.Facts.Has(path) ? Remedy.Never(path) : Remedy.Enter(path);
    }

    private Finding Weigh(Grounds grounds, string path, ImmutableArray<string> counted)
    {
        if (!grounds.Facts.Has(path)) return Finding.Missing(path);
        Int128 sum = 0;
        foreach (var form in counted) sum += grounds.Facts.Number(form) ?? 0;
        var count = (long)Int128.Min(sum, long.MaxValue);
        return new Finding(
            count > 0 ? Outcome.NotMet : Outcome.Met, count > 0 ? grounds.Say(Somebody, count, From) : grounds.Say(Nobody, From))
        { Numbers = grounds.Figures(new Figure("disciplined", count)), Inputs = grounds.At(path) };
    }

    private static ImmutableArray<string> Counted(string path, string from) =>
        [.. Scale.Discipline.Steps.Skip(Math.Max(0, Scale.Discipline.Rank(from))).Select(form => $"{path}.{form}")];
}
