using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Facts;

namespace Antt.Model.Criteria;

/// <summary>
/// A share of the units that a commune manages or is delegated is registered or recognised, as an exact fraction. Before the day on
/// which the commune itself has to be decided, what is undecided may still go either way.
/// </summary>
/// <remarks>C124 Điều 5 khoản 4. Whether the share is over all types together is an open question.</remarks>
/// <param name="OfRecognised">Whether recognitions are counted; otherwise registrations.</param>
/// <param name="Percent">The share asked for, in percent.</param>
/// <param name="Pooled">Whether all types are taken together.</param>
public sealed record ChildrenShare(bool OfRecognised, long Percent, Choice Pooled) : Criterion
{
    private static readonly Words NotCounted = new("Chưa tổng hợp được các đơn vị thuộc quyền quản lý.", "The units it manages have not been counted.");
    private static readonly Words Empty = new("Không có đơn vị nào thuộc quyền quản lý để tính tỷ lệ.", "It manages no unit of which to take a share.");
    private static readonly Words Reached = new("{0}/{1} đơn vị, từ {2}% trở lên.", "{0} of {1} units, at least {2}%.");
    private static readonly Words Short = new("{0}/{1} đơn vị, chưa đủ {2}%: cần ít nhất {3}.", "{0} of {1} units, short of {2}%: {3} needed.");
    private static readonly Words Open = new("{0}/{1} đơn vị, còn {2} chưa rõ; cần ít nhất {3}. Chốt ngày {4}.", "{0} of {1} units, {2} still open; {3} needed. Settled on {4}.");
    private static readonly Words Unread = new("{0}/{1} đơn vị; có tệp chưa đọc được nên chưa kết luận được, cần ít nhất {2}.", "{0} of {1} units; files that could not be read leave it open, {2} needed.");
    private static readonly Words RegisterChildren = new("Còn {0} đơn vị chưa đăng ký: {1}.", "{0} units have not registered: {1}.");
    private static readonly Words RecogniseChildren = new("Cần thêm ít nhất {0} đơn vị được công nhận, trước ngày {1}.", "At least {0} more units have to be recognised, before {1}.");
    private static readonly Words EnterChildren = new("Ghi các đơn vị do xã quản lý hoặc được ủy quyền.", "Enter the units that the commune manages or is delegated.");

    /// <summary>Its kind.</summary>
    public static CriterionKind Kind { get; } = new(
        "children-share", new Words("Tỷ lệ đơn vị thuộc quyền quản lý", "A share of the units managed"),
        [
            ParameterDefinition.Required("of", ParameterForm.Word, "registered: đã đăng ký; recognised: đã được công nhận.", "registered or recognised."),
            ParameterDefinition.Required("percent", ParameterForm.Number, "Tỷ lệ tối thiểu, phần trăm.", "The least share, in percent."),
            ParameterDefinition.Optional("pooled", ParameterForm.Flag, "Tính chung mọi loại đơn vị hay từng loại.", "Whether all types are taken together."),
        ],
        parameters => new ChildrenShare(parameters.Text("of") == "recognised", parameters.Percent("percent"), parameters.Flag("pooled", true)));

    /// <inheritdoc/>
    public override bool IsOwnEvidence => true;

    /// <inheritdoc/>
    public override Finding Judge(Grounds grounds, string condition)
    {
        if (grounds.RollUp is not { } rollUp) return new Finding(Outcome.Pending, Reason.Of(NotCounted));
        var total = rollUp.Total;
        if (total.Population == 0) return new Finding(Outcome.Pending, Reason.Of(Empty)) { Numbers = [new Figure("population", 0)] };
        var byType = rollUp.ByType().Select(entry => entry.Value).ToArray();
        var pooled = Pooled.IsOn(grounds.Settings);
        var (outcome, decisive) = pooled ? (Weigh(total, rollUp, grounds), total) : WeighEach(byType, rollUp, grounds);
        var finding = new Finding(outcome, Say(outcome, decisive, rollUp, grounds)) { Numbers = grounds.IsExplained ? Numbers(total) : [], Inputs = grounds.IsExplained ? Inputs(rollUp) : [] };
        return Pooled.Mark(finding, pooled ? WeighEach(byType, rollUp, grounds).Outcome : Weigh(total, rollUp, grounds), grounds.Settings);
    }

    /// <inheritdoc/>
    public override Remedy Mend(Grounds grounds, string condition)
    {
        if (grounds.RollUp is not { Children.IsEmpty: false } rollUp)
            return new Remedy(RemedyKind.Enter, "unit.json", null, Reason.Of(EnterChildren));
        if (!OfRecognised)
        {
            var missing = rollUp.Children.Where(child => !child.IsRegistered).Select(child => child.Unit).Order(StringComparer.Ordinal).ToArray();
            return new Remedy(RemedyKind.Act, "registration.json", null, Reason.Of(RegisterChildren, missing.Length, string.Join(", ", missing)));
        }
        var settled = grounds.Rulebook.DecisionBefore.In(grounds.Year);
        var lacking = Least(rollUp.Total.Population) - rollUp.Total.Recognised;
        return new Remedy(
            grounds.AsOf < settled ? RemedyKind.Wait : RemedyKind.Act, null, settled.AddDays(-1), Reason.Of(RecogniseChildren, lacking, settled));
    }

    /// <summary>Settled when what is still open, and what could not be read, cannot turn it whichever way it falls.</summary>
    private Outcome Weigh(Tally tally, RollUp rollUp, Grounds grounds)
    {
        var population = tally.Population + rollUp.UnreadUnits;
        if (Reaches(Part(tally), population)) return Outcome.Met;
        var atBest = Part(tally) + MayTurn(tally, rollUp, grounds) + rollUp.UnreadUnits;
        return Reaches(atBest, population) ? Outcome.Pending : Outcome.NotMet;
    }

    private int MayTurn(Tally tally, RollUp rollUp, Grounds grounds)
    {
        if (IsOpen(grounds)) return Undecided(tally);
        if (OfRecognised) return rollUp.HasUnreadDecisions ? tally.Undecided : 0;
        return tally.UnreadRegistrations;
    }

    private (Outcome Outcome, Tally Decisive) WeighEach(Tally[] tallies, RollUp rollUp, Grounds grounds)
    {
        var worst = (Outcome: Outcome.Met, Decisive: tallies[0]);
        foreach (var tally in tallies)
        {
            var outcome = Weigh(tally, rollUp, grounds);
            if (outcome == Outcome.NotMet) return (outcome, tally);
            if (outcome == Outcome.Pending && worst.Outcome == Outcome.Met) worst = (outcome, tally);
        }
        return worst;
    }

    private Reason Say(Outcome outcome, Tally tally, RollUp rollUp, Grounds grounds) => outcome switch
    {
        Outcome.Met => Reason.Of(Reached, Part(tally), tally.Population, Percent),
        Outcome.NotMet => Reason.Of(Short, Part(tally), tally.Population, Percent, Least(tally.Population)),
        _ when !IsOpen(grounds) => Reason.Of(Unread, Part(tally), tally.Population, Least(tally.Population + rollUp.UnreadUnits)),
        _ => Reason.Of(Open, Part(tally), tally.Population, Undecided(tally), Least(tally.Population), Settled(grounds)),
    };

    private ImmutableArray<Figure> Numbers(Tally total) => OfRecognised
        ? [new Figure("numerator", total.Recognised), new Figure("denominator", total.Population), new Figure("required", Least(total.Population)),
            new Figure("percent", Percent), new Figure("undecided", total.Undecided)]
        : [new Figure("numerator", total.Registered), new Figure("denominator", total.Population), new Figure("required", Least(total.Population)),
            new Figure("percent", Percent)];

    /// <summary>The units that lack what is counted, so that a reader can go through them one by one.</summary>
    private ImmutableArray<Input> Inputs(RollUp rollUp) =>
        [.. rollUp.Children.Where(child => OfRecognised ? child.Standing != ChildStanding.Recognised : !child.IsRegistered).Select(child => child.Input)];

    private bool IsOpen(Grounds grounds) => OfRecognised ? grounds.AsOf < Settled(grounds) : grounds.AsOf <= Settled(grounds);

    private DateOnly Settled(Grounds grounds) =>
        (OfRecognised ? grounds.Rulebook.DecisionBefore : grounds.Rulebook.RegistrationUntil).In(grounds.Year);

    private int Part(Tally tally) => OfRecognised ? tally.Recognised : tally.Registered;

    private int Undecided(Tally tally) => OfRecognised ? tally.Undecided : tally.Population - tally.Registered;

    private bool Reaches(long part, long population) => part * 100 >= population * Percent;

    private long Least(long population) => (population * Percent + 99) / 100;
}
