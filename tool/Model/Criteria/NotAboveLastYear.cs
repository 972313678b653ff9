using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Facts;

namespace Antt.Model.Criteria;

/// <summary>Figures are contained or reduced against the year before ("kiềm chế, kéo giảm"), each looked at by itself.</summary>
/// <remarks>C124 Điều 4 khoản 4 điểm a. Whether as many as last year is "contained" is an open question.</remarks>
/// <param name="Measures">Paths of groups with <c>current</c> and <c>previous</c>.</param>
/// <param name="EqualCounts">Whether as many as last year is enough.</param>
public sealed record NotAboveLastYear(ImmutableArray<string> Measures, Choice EqualCounts) : Criterion
{
    private static readonly Words Contained = new("Không loại nào tăng so với năm trước.", "None above last year.");
    private static readonly Words Rose = new("“{0}”: {1}, năm trước {2}.", "“{0}”: {1}, last year {2}.");
    private readonly ImmutableArray<Measure> _measures = [.. Measures.Select(path => new Measure(path))];

    private sealed record Measure(string Path)
    {
        public string Current { get; } = Path + ".current";
        public string Previous { get; } = Path + ".previous";
        public string CurrentName { get; } = Path[(Path.LastIndexOf('.') + 1)..] + "Current";
        public string PreviousName { get; } = Path[(Path.LastIndexOf('.') + 1)..] + "Previous";
    }

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "not-above-last-year", new Words("Không tăng so với năm trước", "Not above last year"),
        [
            ParameterDefinition.Required("measures", ParameterForm.FactPaths, "Các số liệu, mỗi loại có current và previous.", "The figures, each with current and previous."),
            ParameterDefinition.Optional("equalCounts", ParameterForm.Flag, "Bằng năm trước có được tính là đạt không.", "Whether as many as last year is enough."),
        ],
        parameters => new NotAboveLastYear(parameters.Texts("measures"), parameters.Flag("equalCounts", true)));

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        var equal = EqualCounts.IsOn(grounds.Settings);
        var outcome = Weigh(grounds, equal, inherits: true, out var reason);
        var finding = new Finding(outcome, reason);
        if (grounds.IsExplained) finding = Explain(finding, grounds);
        if (!grounds.Forebears.IsEmpty) finding = finding.Under(Inheritance.Question, Weigh(grounds, equal, inherits: false, out _));
        return EqualCounts.Setting is null ? finding : EqualCounts.Mark(finding, Weigh(grounds, !equal, inherits: true, out _), grounds.Settings);
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition)
    {
        var equal = EqualCounts.IsOn(grounds.Settings);
        foreach (var measure in _measures)
        {
            var (current, previous) = (grounds.Facts.Number(measure.Current), PreviousOf(measure, grounds, inherits: true));
            if (current > previous || (!equal && current == previous && current is not null)) return Remedy.Never(measure.Path);
        }
        foreach (var measure in _measures)
        {
            if (grounds.Facts.Number(measure.Current) is null) return Remedy.Enter(measure.Current);
            if (PreviousOf(measure, grounds, inherits: true) is null) return Remedy.Enter(measure.Previous);
        }
        return Remedy.Confirm(grounds);
    }

    private Finding Explain(Finding finding, Grounds grounds)
    {
        var numbers = ImmutableArray.CreateBuilder<Figure>(_measures.Length * 2);
        var inputs = ImmutableArray.CreateBuilder<Input>(_measures.Length);
        foreach (var measure in _measures)
        {
            if (grounds.Facts.Number(measure.Current) is { } current) numbers.Add(new Figure(measure.CurrentName, current));
            if (PreviousOf(measure, grounds, inherits: true) is { } previous) numbers.Add(new Figure(measure.PreviousName, previous));
            if (grounds.Facts.TryFind(measure.Path, out var group)) inputs.Add(new Input(grounds.Facts.File, group.Line));
        }
        foreach (var forebear in grounds.Forebears)
            if (forebear.YearBefore is { } before) inputs.Add(before.Where(_measures[0].Path));
        return finding with { Numbers = numbers.DrainToImmutable(), Inputs = inputs.DrainToImmutable() };
    }

    /// <summary>Last year's figure as it was entered, else added up over the units before .</summary>
    private static long? PreviousOf(Measure measure, Grounds grounds, bool inherits) =>
        grounds.Facts.Number(measure.Previous) ?? (inherits ? Inheritance.YearBefore(grounds.Forebears, measure.Current) : null);

    private Outcome Weigh(Grounds grounds, bool equal, bool inherits, out Reason reason)
    {
        string? missing = null;
        foreach (var measure in _measures)
        {
            var (current, previous) = (grounds.Facts.Number(measure.Current), PreviousOf(measure, grounds, inherits));
            if (current is { } now && previous is { } before)
            {
                if (equal ? now <= before : now < before) continue;
                reason = grounds.Say(Rose, measure.Path, now, before);
                return Outcome.NotMet;
            }
            missing ??= current is null ? measure.Current : measure.Previous;
        }
        if (missing is not null)
        {
            reason = grounds.Say(Phrases.NotEntered, missing);
            return Outcome.Pending;
        }
        var open = grounds.StillOpen();
        reason = open ?? Reason.Of(Contained);
        return open is null ? Outcome.Met : Outcome.Pending;
    }
}
