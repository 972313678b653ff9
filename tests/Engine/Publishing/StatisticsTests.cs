using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Decisions;
using Antt.Model.Dossiers;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Publication;
using Antt.Model.Units;

namespace Antt.Tests.Engine.Publishing;

/// <summary>Figures of provinces are coarse enough that nobody can tell a unit by them, on whatever day they are looked at.</summary>
public sealed class StatisticsTests
{
    private const int Year = 2024;
    private static readonly DateOnly Closing = new(Year, 12, 31);
    private static readonly DateOnly Shown = new(Year + 1, 1, 1);

    [Theory]
    [InlineData(9, 20, null)]
    [InlineData(10, 20, 10)]
    [InlineData(10, 19, null)]
    [InlineData(20, 29, null)]
    [InlineData(20, 30, 20)]
    [InlineData(20, 20, null)]
    public void A_reason_is_given_only_where_it_and_its_complement_are_ten(int refused, int silent, int? shown)
    {
        var statistics = Build(Shown, [.. Units(silent + 5)], Refusals(refused, "KDC-1.3").Append(Recognition(silent, 5)));
        Assert.Equal(shown, statistics.Reasons.SingleOrDefault(reason => reason.Criterion == "KDC-1")?.Units);
    }

    [Fact]
    public void Sensitive_conditions_are_never_counted_and_a_criterion_that_holds_one_only_by_its_other_conditions()
    {
        var units = Units(60).ToList();
        Assert.Empty(Build(Shown, units, Refusals(20, "KDC-3.a")).Reasons);
        Assert.Empty(Build(Shown, units, Refusals(20, "KDC-3")).Reasons);
        Assert.Equal(20, Assert.Single(Build(Shown, units, Refusals(20, "KDC-3.b")).Reasons).Units);
        Assert.Equal(20, Assert.Single(Build(Shown, units, Refusals(20, "KDC-1")).Reasons).Units);
    }

    [Fact]
    public void A_unit_counts_once_in_a_criterion_and_once_in_each_it_failed()
    {
        var reasons = Build(Shown, [.. Units(60)], Refusals(15, "KDC-1.3", "KDC-1.4", "KDC-3.b")).Reasons;
        Assert.Equal([("KDC-1", 15), ("KDC-3", 15)], reasons.Select(reason => (reason.Criterion, reason.Units)));
    }

    [Fact]
    public void Nothing_is_given_before_the_year_is_over_and_nothing_changes_after()
    {
        var units = Units(60).ToList();
        List<Decision> decisions = [.. Refusals(20, "KDC-1.3"), Recognition(30, 12)];
        Assert.Empty(Build(Closing, units, decisions).Reasons);
        Assert.Empty(Build(Closing, units, decisions).Durations);
        var first = Build(Shown, units, decisions);
        Assert.NotEmpty(first.Reasons);
        Assert.NotEmpty(first.Durations);
        decisions.Add(Decide(new DateOnly(Year + 1, 1, 5), DecisionAction.Refuse, [45], ["KDC-1.3"]));
        decisions.Add(Recognition(50, 1, new DateOnly(Year + 1, 2, 1)));
        for (var day = Shown; day < Shown.AddDays(60); day = day.AddDays(1))
        {
            var later = Build(day, units, decisions);
            Assert.Equal(first.Reasons.AsEnumerable(), later.Reasons);
            Assert.Equal(first.Durations.AsEnumerable(), later.Durations);
        }
    }

    [Fact]
    public void Who_was_refused_makes_no_difference_to_any_figure()
    {
        var units = Units(40).ToList();
        var first = Build(Shown, units, [Decide(new DateOnly(Year, 11, 8), DecisionAction.Refuse, [.. Enumerable.Range(0, 12)], ["KDC-1.3"])]);
        Assert.Equal(12, Assert.Single(first.Reasons).Units);
        for (var shift = 1; shift < 28; shift++)
        {
            var other = Build(Shown, units, [Decide(new DateOnly(Year, 11, 8), DecisionAction.Refuse, [.. Enumerable.Range(shift, 12)], ["KDC-1.3"])]);
            Assert.Equal(first.Reasons.AsEnumerable(), other.Reasons);
        }
    }

    [Fact]
    public void A_refusal_taken_back_within_the_year_counts_no_more()
    {
        List<Decision> decisions = [.. Refusals(12, "KDC-1.3"), Recognition(0, 3, new DateOnly(Year, 12, 20))];
        Assert.Empty(Build(Shown, [.. Units(60)], decisions).Reasons);
    }

    [Theory]
    [InlineData(9, null, null)]
    [InlineData(10, 5, 9)]
    [InlineData(11, 6, 10)]
    [InlineData(100, 50, 90)]
    public void Days_to_the_decision_are_given_from_ten_on(int recognised, int? median, int? ninetieth)
    {
        var duration = Build(Shown, [.. Units(200)], [Recognition(0, recognised)]).Durations.SingleOrDefault();
        Assert.Equal((median, ninetieth), (duration?.Median, duration?.NinetiethPercentile));
        Assert.Equal(median is null ? null : recognised, duration?.Count);
    }

    [Fact]
    public void Refusals_do_not_count_among_the_days()
    {
        var duration = Build(Shown, [.. Units(60)], [Recognition(0, 12), .. Refusals(30, "KDC-1.3").Select(refusal => refusal with { Date = new DateOnly(Year, 12, 30) }).Skip(12)]).Durations;
        Assert.Equal(12, Assert.Single(duration).Count);
    }

    private static PublicStatistics Build(DateOnly asOf, List<Unit> units, IEnumerable<Decision> decisions)
    {
        var export = new PublicExport();
        for (var i = 0; i < units.Count; i++)
        {
            var filed = new DateOnly(Year, 11, 10).AddDays(-(i % 100 + 1));
            export.AddEntered(new UnitYear(units[i], Year, "", null, default, null)
            {
                Dossiers = [new Dossier(DossierKind.Request, [Step(StepAction.Submit, filed), Step(StepAction.Supplement, filed.AddDays(1))], default)],
            });
            export.Add(new UnitResult(units[i], Year, asOf, true, Verdict.NotAchieved, Rulebook, [], null, null, []));
        }
        var frame = new RegisterFrame(
            new RegisterInfo(new Words("a", "a"), null, null, true, null, [], default),
            FrozenDictionary<string, Instrument>.Empty, FrozenDictionary<string, Rulebook>.Empty, FrozenDictionary<string, Profile>.Empty,
            new[] { Place("C", "P"), Place("P", null) }.ToFrozenDictionary(place => place.Id), new DecisionIndex([.. decisions]));
        return export.Build(frame, asOf).Statistics;
    }

    private static DossierStep Step(StepAction action, DateOnly day) => new(action, null, null, null, null, day, null, false, false, [], default);

    private static IEnumerable<Unit> Units(int count) => Enumerable.Range(0, count).Select(i => new Unit(
        $"u-{i}", Unit.ResidentialArea, new DateRange(new DateOnly(2020, 1, 1), null), [], [],
        [new UnitState(new DateOnly(2020, 1, 1), $"u-{i}", null, "C", AdministrativeLevel.Commune, null, FactSet.None)], default));

    private static IEnumerable<Decision> Refusals(int count, params string[] failing) =>
        Enumerable.Range(0, count).Select(i => Decide(new DateOnly(Year, 11, 8), DecisionAction.Refuse, [i], [.. failing]));

    private static Decision Recognition(int from, int count, DateOnly? day = null) =>
        Decide(day ?? new DateOnly(Year, 11, 10), DecisionAction.Recognise, [.. Enumerable.Range(from, count)], []);

    private static Decision Decide(DateOnly day, DecisionAction action, ImmutableArray<int> units, ImmutableArray<string> failing) => new(
        $"a/{Year}/{action}-{units[0]}-{day.DayNumber}", $"{units[0]}/QĐ", day, Year, new DecidingBody(AdministrativeLevel.Commune, "UBND", "C"), null, [],
        [.. units.Select(unit => new DecisionEntry($"u-{unit}", action, null, failing, null, default))], [], null, default);

    private static Rulebook Rulebook { get; } = new(
        "r", new Words("a", "a"), "i", new DateRange(new DateOnly(2022, 1, 1), null), [],
        new EvaluationPeriod(new YearDay(11, 1), new YearDay(10, 31)), new YearDay(11, 15), new YearDay(3, 31), [], [],
        [new CriterionGroup("KDC-1", "k1", new Words("a", "a")), new CriterionGroup("KDC-3", "k3", new Words("a", "a"))],
        [Condition("KDC-1.3"), Condition("KDC-1.4"), Condition("KDC-3.a") with { IsSensitive = true }, Condition("KDC-3.b")], default);

    private static Condition Condition(string id) => new(
        id, "k", new Words("a", "a"), new Words("a", "a"), new DateRange(new DateOnly(2022, 1, 1), null), false, [], [], []);

    private static Place Place(string id, string? parent) => new(
        id, id, parent is null ? AdministrativeLevel.Province : AdministrativeLevel.Commune, "xa", id, parent,
        new DateRange(new DateOnly(2020, 1, 1), null), [], [], default);
}
