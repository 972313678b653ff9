using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Nominations;
using Antt.Model.Units;

namespace Antt.Model.Criteria;

/// <summary>Everything a criterion may look at ("căn cứ xét").</summary>
public sealed class Grounds
{
    /// <summary>The fact that says what was entered covers the units before already.</summary>
    public const string IncludesPredecessors = "includesPredecessors";

    /// <summary>What was entered about a unit, under the law and the readings in force, on a day.</summary>
    public Grounds(UnitYear entered, Rulebook rulebook, Settings settings, DateOnly asOf, RollUp? rollUp)
    {
        Entered = entered;
        Rulebook = rulebook;
        Settings = settings;
        AsOf = asOf;
        RollUp = rollUp;
        PeriodStart = rulebook.Period.FirstDay(entered.Year);
        PeriodEnd = rulebook.Period.End.In(entered.Year);
        Facts = (rulebook.Scheme == Scheme.Model ? entered.Nomination?.Facts : entered.Evaluation) ?? FactSet.None;
        State = entered.Unit.On(PeriodEnd);
        Forebears = Facts.Flag(IncludesPredecessors) == true ? [] : entered.Forebears;
        Confirmations = Confirmation.Of(Facts.Items("confirmations"), this);
    }

    /// <summary>
    /// Whether somebody will read why, so that reasons are put together, figures and places collected. The outcome is the same
    /// without.
    /// </summary>
    public bool IsExplained { get; init; } = true;

    /// <summary>What was entered.</summary>
    public UnitYear Entered { get; }

    /// <summary>The rulebook.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The readings in force.</summary>
    public Settings Settings { get; }

    /// <summary>The day asked about; facts dated later are not known.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The units a commune manages, counted; null for other types.</summary>
    public RollUp? RollUp { get; }

    /// <summary>First day of the evaluation period.</summary>
    public DateOnly PeriodStart { get; }

    /// <summary>Last day of the evaluation period.</summary>
    public DateOnly PeriodEnd { get; }

    /// <summary>The facts of the evaluation, or of the nomination where model units are judged; none when nothing was entered.</summary>
    public FactSet Facts { get; }

    /// <summary>What other documents of the year count towards it; only where model units are judged.</summary>
    public DerivedFacts Derived => Rulebook.Scheme == Scheme.Model ? Entered.Derived : DerivedFacts.None;

    /// <summary>What the unit is at the period's end.</summary>
    public UnitState State { get; }

    /// <summary>The confirmations that concern the period and were issued by the day asked about.</summary>
    internal Confirmation[] Confirmations { get; }

    /// <summary>The units it was made from, unless what was entered says that it covers them already .</summary>
    public ImmutableArray<Forebear> Forebears { get; }

    /// <summary>The year N.</summary>
    public int Year => Entered.Year;

    /// <summary>The period's last day while it is still open; null when it is over.</summary>
    public DateOnly? OpenUntil => AsOf <= PeriodEnd ? PeriodEnd : null;

    /// <summary>
    /// What keeps something that must not occur from being certain yet: the period is open (C124 Điều 8 khoản 2), or nobody confirmed
    /// the facts to its end. Null when nothing does.
    /// </summary>
    public Reason? StillOpen()
    {
        if (AsOf <= PeriodEnd) return Say(Phrases.PeriodOpen, PeriodEnd);
        return Facts.Date("confirmedThrough") switch
        {
            null => Say(Phrases.NotConfirmed, PeriodEnd),
            { } through when through < PeriodEnd => Say(Phrases.ConfirmedOnlyThrough, through, PeriodEnd),
            _ => null,
        };
    }

    /// <summary>A reason, if somebody will read it.</summary>
    internal Reason Say<T>(Words template, T argument) => IsExplained ? Reason.Of(template, argument!) : default;

    /// <summary>A reason, if somebody will read it.</summary>
    internal Reason Say<T1, T2>(Words template, T1 first, T2 second) => IsExplained ? Reason.Of(template, first!, second!) : default;

    /// <summary>A reason, if somebody will read it.</summary>
    internal Reason Say<T1, T2, T3>(Words template, T1 first, T2 second, T3 third) =>
        IsExplained ? Reason.Of(template, first!, second!, third!) : default;

    /// <summary>A reason, if somebody will read it.</summary>
    internal Reason Say<T1, T2, T3, T4>(Words template, T1 first, T2 second, T3 third, T4 fourth) =>
        IsExplained ? Reason.Of(template, first!, second!, third!, fourth!) : default;

    /// <summary>Figures, if somebody will read them.</summary>
    internal ImmutableArray<Figure> Figures(params ReadOnlySpan<Figure> figures) => IsExplained ? [.. figures] : [];

    /// <summary>Where facts were entered, if somebody will read it.</summary>
    internal ImmutableArray<Input> At(params ReadOnlySpan<string> paths)
    {
        if (!IsExplained) return [];
        var inputs = ImmutableArray.CreateBuilder<Input>(paths.Length);
        foreach (var path in paths) inputs.Add(Facts.Where(path));
        return inputs.MoveToImmutable();
    }

    /// <summary>Where something was entered, if somebody will read it.</summary>
    internal ImmutableArray<Input> At(Input input) => IsExplained ? [input] : [];
}
