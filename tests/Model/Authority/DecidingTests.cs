using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Tests.Model.Calendar;

namespace Antt.Tests.Model.Authority;

/// <summary>Who is competent is asked for the day of the decision, else for the first day on which there may be one (C124 Điều 10).</summary>
public sealed class DecidingTests
{
    [Theory]
    [InlineData("1/6/2024", AdministrativeLevel.Province)]
    [InlineData("15/11/2024", AdministrativeLevel.Province)]
    [InlineData("16/11/2024", AdministrativeLevel.Province)]
    [InlineData("17/11/2024", AdministrativeLevel.Ministry)]
    public void Undecided_it_is_asked_for_the_day_after_the_period_or_for_today(string asOf, AdministrativeLevel level) =>
        Assert.Equal(level, Of(asOf)!.Level);

    [Theory]
    [InlineData("1/6/2024", AdministrativeLevel.Province)]
    [InlineData("2/6/2024", AdministrativeLevel.Commune)]
    [InlineData("19/11/2024", AdministrativeLevel.Commune)]
    [InlineData("20/11/2024", AdministrativeLevel.Ministry)]
    public void Decided_it_is_asked_for_the_day_of_the_latest_decision_by_then(string asOf, AdministrativeLevel level) =>
        Assert.Equal(level, Of(asOf, "2/6/2024", "20/11/2024")!.Level);

    [Theory]
    [InlineData(Verdict.OutOfScope, false)]
    [InlineData(Verdict.Pending, true)]
    [InlineData(Verdict.NotAchieved, true)]
    [InlineData(Verdict.Achieved, true)]
    public void There_is_nothing_to_decide_about_a_unit_out_of_scope(Verdict verdict, bool decides) =>
        Assert.Equal(decides, Deciding.CompetentFor(Result("1/6/2024") with { Verdict = verdict }, Frame()) is not null);

    [Fact]
    public void Where_the_text_names_nobody_nobody_is_competent()
    {
        Assert.Null(Deciding.CompetentFor(Result("1/6/2024") with { Rulebook = null }, Frame()));
        Assert.Null(Deciding.CompetentFor(Result("1/6/2024") with { Rulebook = LawFiles.For("CQ") }, Frame()));
    }

    private static Competence? Of(string asOf, params string[] decided) => Deciding.CompetentFor(Result(asOf), Frame(decided));

    private static UnitResult Result(string asOf) =>
        new(Entered.Unit("CQ", FactSet.None), 2024, Entered.Day(asOf), false, Verdict.Pending, LevelByDay(), [], null, null, []);

    /// <summary>The commune until the period is over, the province on the day after, the Ministry from then on.</summary>
    private static Rulebook LevelByDay() => LawFiles.For("CQ") with
    {
        Authority =
        [
            Rule(AdministrativeLevel.Commune, new DateRange(new DateOnly(2000, 1, 1), Entered.Day("15/11"))),
            Rule(AdministrativeLevel.Province, new DateRange(Entered.Day("16/11"), Entered.Day("16/11"))),
            Rule(AdministrativeLevel.Ministry, new DateRange(Entered.Day("17/11"), null)),
        ],
    };

    private static CompetenceRule Rule(AdministrativeLevel level, DateRange inForce) => new([], null, null, level, null, inForce, null, "Điều 10");

    private static RegisterFrame Frame(params string[] decided) => RepositoryLaw.Frame with
    {
        Decisions = new DecisionIndex([.. decided.Select(day => new Decision(
            "ubnd/" + day, day, Entered.Day(day), 2024, new DecidingBody(AdministrativeLevel.Commune, "UBND xã", "c"), null, [],
            [new DecisionEntry("u", DecisionAction.Recognise, null, [], null, new Input("decision.json", 1))], [], null, new Input("decision.json", 1)))]),
    };
}
