using Antt.Model.Assessment;

namespace Antt.Model.Criteria;

/// <summary>A share of a whole is reached ("tỷ lệ từ … % trở lên"), compared as an exact fraction and never rounded.</summary>
/// <remarks>C124 Điều 4 khoản 1 (households), Điều 6, 7 khoản 1 (persons informed), Điều 6 khoản 5 and Điều 7 khoản 6 (sub-units).</remarks>
/// <param name="Numerator">Path of the part.</param>
/// <param name="Denominator">Path of the whole.</param>
/// <param name="Percent">The share asked for, in percent.</param>
/// <param name="WhenNone">What a whole of nothing means: <c>pending</c> or <c>not-applicable</c>.</param>
public sealed record ShareAtLeast(string Numerator, string Denominator, long Percent, string WhenNone) : Criterion
{
    private static readonly Words Reached = new("{0}/{1}, từ {2}% trở lên.", "{0} of {1}, at least {2}%.");
    private static readonly Words Short = new("{0}/{1}, chưa đủ {2}%: cần ít nhất {3}.", "{0} of {1}, short of {2}%: {3} needed.");
    private static readonly Words Nothing = new("Không có gì để tính tỷ lệ (“{0}” bằng 0).", "There is nothing to take a share of (“{0}” is 0).");
    private static readonly Words Provisional = new("Xếp loại mới là tạm thời.", "The rating is provisional.");
    private static readonly Words NotYet = new("Số liệu chốt ngày {0}, sau ngày {1}.", "Counted on {0}, after {1}.");
    private static readonly Words Raise = new("Nâng “{0}” lên ít nhất {1} trên {2}.", "Raise “{0}” to at least {1} of {2}.");

    /// <summary>Path of a list of exclusions, each with <c>count</c> and <c>decidedOn</c>; null when nothing may be excluded.</summary>
    public string? Excluded { get; init; }

    /// <summary>Path of the day on which the whole was counted; exclusions have to be decided before it.</summary>
    public string? ClosedOn { get; init; }

    /// <summary>Whether such exclusions leave the whole.</summary>
    public Choice ExclusionsCount { get; init; } = new("true", null);

    /// <summary>Path of a wider whole, taken where the clause is read to apply to those too who are not eligible.</summary>
    public string? WiderDenominator { get; init; }

    /// <summary>Whether the clause applies only to those who are eligible.</summary>
    public Choice OnlyWhereEligible { get; init; } = new("true", null);

    /// <summary>Path of the flag that says the figures are provisional.</summary>
    public string? ProvisionalFlag { get; init; }

    /// <summary>Whether provisional figures serve.</summary>
    public Choice ProvisionalServes { get; init; } = new("true", null);

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "share-at-least", new Words("Tỷ lệ đạt mức tối thiểu", "A share is reached"),
        [
            ParameterDefinition.Required("numerator", ParameterForm.FactPath, "Tử số.", "The part."),
            ParameterDefinition.Required("denominator", ParameterForm.FactPath, "Mẫu số.", "The whole."),
            ParameterDefinition.Required("percent", ParameterForm.Number, "Tỷ lệ tối thiểu, phần trăm.", "The least share, in percent."),
            ParameterDefinition.Required("whenNone", ParameterForm.Word, "Khi mẫu số bằng 0: pending hoặc not-applicable.", "When the whole is 0: pending or not-applicable."),
            ParameterDefinition.Optional("excluded", ParameterForm.FactPath, "Danh sách loại trừ khỏi mẫu số.", "List of what leaves the whole."),
            ParameterDefinition.Optional("closedOn", ParameterForm.FactPath, "Ngày chốt; loại trừ phải được quyết định trước ngày này.", "Closing day; exclusions have to be decided before it."),
            ParameterDefinition.Optional("exclusionsCount", ParameterForm.Flag, "Loại trừ có được tính không.", "Whether exclusions count."),
            ParameterDefinition.Optional("widerDenominator", ParameterForm.FactPath, "Mẫu số rộng hơn, gồm cả phần không đủ điều kiện.", "A wider whole, with those who are not eligible."),
            ParameterDefinition.Optional("onlyWhereEligible", ParameterForm.Flag, "Chỉ áp dụng với phần đủ điều kiện.", "Whether the clause applies only to those who are eligible."),
            ParameterDefinition.Optional("provisional", ParameterForm.FactPath, "Cờ báo số liệu tạm thời.", "Flag that says the figures are provisional."),
            ParameterDefinition.Optional("provisionalServes", ParameterForm.Flag, "Số liệu tạm thời có được dùng không.", "Whether provisional figures serve."),
        ],
        parameters => new ShareAtLeast(
            parameters.RequiredText("numerator"), parameters.RequiredText("denominator"), parameters.Percent("percent"),
            parameters.RequiredText("whenNone"))
        {
            Excluded = parameters.Text("excluded"),
            ClosedOn = parameters.Text("closedOn"),
            ExclusionsCount = parameters.Flag("exclusionsCount", true),
            WiderDenominator = parameters.Text("widerDenominator"),
            OnlyWhereEligible = parameters.Flag("onlyWhereEligible", true),
            ProvisionalFlag = parameters.Text("provisional"),
            ProvisionalServes = parameters.Flag("provisionalServes", true),
        });

    /// <inheritdoc/>
    public override bool MayStillTurn => true;

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        if (ClosedOn is not null && grounds.Facts.Date(ClosedOn) is { } closed && closed > grounds.AsOf)
            return new Finding(Outcome.Pending, grounds.Say(NotYet, closed, grounds.AsOf)) { Inputs = grounds.At(ClosedOn) };
        var (exclude, narrow) = (ExclusionsCount.IsOn(grounds.Settings), OnlyWhereEligible.IsOn(grounds.Settings));
        var finding = Weigh(grounds, exclude, narrow);
        if (exclude && finding.Outcome == Outcome.NotMet && LacksClosingDay(grounds)) return Finding.Missing(ClosedOn!);
        if (Excluded is not null)
            finding = ExclusionsCount.Mark(finding, Weigh(grounds, !exclude, narrow).Outcome, grounds.Settings);
        if (WiderDenominator is not null && (grounds.Facts.Has(WiderDenominator) || grounds.Facts.Number(Denominator) == 0))
            finding = OnlyWhereEligible.Mark(finding, Weigh(grounds, exclude, !narrow).Outcome, grounds.Settings);
        return WeighProvisional(grounds, finding);
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition)
    {
        if (grounds.Facts.Number(Numerator) is null) return Remedy.Enter(Numerator);
        if (LacksClosingDay(grounds)) return Remedy.Enter(ClosedOn!);
        if (Whole(grounds, ExclusionsCount.IsOn(grounds.Settings), OnlyWhereEligible.IsOn(grounds.Settings)) is not { } whole || whole.Count <= 0)
            return Remedy.Enter(Denominator);
        return ProvisionalFlag is not null && Reaches(grounds.Facts.Number(Numerator)!.Value, whole.Count)
            ? new Remedy(RemedyKind.Wait, ProvisionalFlag, null, Reason.Of(Provisional))
            : new Remedy(RemedyKind.Act, Numerator, null, Reason.Of(Raise, Numerator, Least(whole.Count), whole.Count));
    }

    private Finding Weigh(Grounds grounds, bool exclude, bool narrow)
    {
        if (grounds.Facts.Number(Numerator) is not { } part) return Finding.Missing(Numerator);
        if (Whole(grounds, exclude, narrow) is not { } whole) return Finding.Missing(narrow ? Denominator : WiderDenominator ?? Denominator);
        if (whole.Count <= 0)
        {
            var none = WhenNone == "not-applicable" && whole.Excluded == 0 ? Outcome.NotApplicable : Outcome.Pending;
            return new Finding(none, grounds.Say(Nothing, whole.Path)) { Inputs = grounds.At(whole.Path), Numbers = grounds.Figures(new Figure("denominator", whole.Count)) };
        }
        var reached = Reaches(part, whole.Count);
        return new Finding(
            reached ? Outcome.Met : Outcome.NotMet,
            reached ? grounds.Say(Reached, part, whole.Count, Percent) : grounds.Say(Short, part, whole.Count, Percent, Least(whole.Count)))
        {
            Numbers = whole.Excluded == 0
                ? grounds.Figures(new("numerator", part), new("denominator", whole.Count), new("required", Least(whole.Count)), new("percent", Percent))
                : grounds.Figures(new("numerator", part), new("denominator", whole.Count), new("required", Least(whole.Count)), new("percent", Percent), new("excluded", whole.Excluded)),
            Inputs = whole.Excluded == 0
                ? grounds.At(Numerator, whole.Path)
                : grounds.At(Numerator, whole.Path, Excluded!),
        };
    }

    private Finding WeighProvisional(Grounds grounds, Finding finding)
    {
        if (ProvisionalFlag is null || grounds.Facts.Flag(ProvisionalFlag) != true || finding.Outcome is not (Outcome.Met or Outcome.NotMet)) return finding;
        return ProvisionalServes.IsOn(grounds.Settings)
            ? ProvisionalServes.Mark(finding, Outcome.Pending, grounds.Settings)
            : ProvisionalServes.Mark(finding with { Outcome = Outcome.Pending, Reason = Reason.Of(Provisional) }, finding.Outcome, grounds.Settings);
    }

    private (string Path, long Count, long Excluded)? Whole(Grounds grounds, bool exclude, bool narrow)
    {
        if (!narrow && WiderDenominator is not null)
            return grounds.Facts.Number(WiderDenominator) is { } wider ? (WiderDenominator, wider, 0) : null;
        if (grounds.Facts.Number(Denominator) is not { } whole) return null;
        var excluded = exclude && Excluded is not null ? SumExcluded(grounds) : 0;
        return (Denominator, whole - Math.Min(excluded, whole), Math.Min(excluded, whole));
    }

    private long SumExcluded(Grounds grounds)
    {
        var items = grounds.Facts.Items(Excluded!);
        if (items.IsDefaultOrEmpty) return 0;
        var closes = ClosedOn is null ? DateOnly.MaxValue : grounds.Facts.Date(ClosedOn) ?? DateOnly.MinValue;
        var sum = 0m;
        foreach (var item in items)
            if (item.Date("decidedOn") is { } decided && decided < closes && decided <= grounds.AsOf) sum += item.Number("count") ?? 0;
        return (long)Math.Min(sum, long.MaxValue);
    }

    /// <summary>Whether there are exclusions of which nobody can say that they were decided in time.</summary>
    private bool LacksClosingDay(Grounds grounds) =>
        Excluded is not null && ClosedOn is not null && grounds.Facts.Date(ClosedOn) is null && !grounds.Facts.Items(Excluded).IsDefaultOrEmpty;

    private bool Reaches(long part, long whole) => part * 100m >= whole * (decimal)Percent;

    private long Least(long whole) => (long)Math.Min((whole * (decimal)Percent + 99) / 100, long.MaxValue);
}
