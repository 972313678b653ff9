using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Units;

namespace Antt.Tests.Model.Criteria;

public sealed class NotAboveLastYearTests
{
    private static readonly NotAboveLastYear Criterion = new(["s.crimes", "s.evils"], Judging.On("equal-is-contained"));

    [Theory]
    [InlineData(5, 5, 1, 2, Outcome.Met, true)]
    [InlineData(0, 0, 0, 0, Outcome.Met, true)]
    [InlineData(4, 5, 1, 2, Outcome.Met, false)]
    [InlineData(6, 5, 0, 9, Outcome.NotMet, false)]
    [InlineData(0, 9, 3, 2, Outcome.NotMet, false)]
    [InlineData(6, 5, 2, 2, Outcome.NotMet, false)]
    [InlineData(5, null, 1, 2, Outcome.Pending, false)]
    [InlineData(null, 5, 1, 2, Outcome.Pending, false)]
    [InlineData(5, null, 3, 2, Outcome.NotMet, false)]
    [InlineData(5, null, 2, 2, Outcome.Pending, true)]
    public void Each_figure_is_looked_at_by_itself(int? crimes, int? before, int? evils, int? evilsBefore, Outcome expected, bool decided)
    {
        var facts = Facts(("s.crimes.current", crimes), ("s.crimes.previous", before), ("s.evils.current", evils), ("s.evils.previous", evilsBefore));
        var finding = Judging.Judge(Criterion, facts);
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(decided ? ["Q-09"] : [], finding.Questions());
    }

    [Fact]
    public void Equal_is_too_many_where_the_profile_asks_for_fewer()
    {
        var facts = Facts(("s.crimes.current", 5), ("s.crimes.previous", 5), ("s.evils.current", 0), ("s.evils.previous", 1));
        var finding = Judging.Judge(Criterion, facts, settings: LawFiles.Settings(("equal-is-contained", "false")));
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal(["Q-09"], finding.Questions());
    }

    [Fact]
    public void An_open_period_is_pending_unless_it_failed_already()
    {
        var good = Facts(("s.crimes.current", 1), ("s.crimes.previous", 5), ("s.evils.current", 0), ("s.evils.previous", 1));
        var bad = Facts(("s.crimes.current", 6), ("s.crimes.previous", 5), ("s.evils.current", 0), ("s.evils.previous", 1));
        Assert.Equal(Outcome.Pending, Judging.Judge(Criterion, good, "15/11").Outcome);
        Assert.Equal(Outcome.Met, Judging.Judge(Criterion, good, "16/11").Outcome);
        Assert.Equal(Outcome.NotMet, Judging.Judge(Criterion, bad, "1/6").Outcome);
        Assert.Equal(RemedyKind.CannotBeMended, Judging.Mend(Criterion, bad).Kind);
        Assert.Equal("s.crimes.current", Judging.Mend(Criterion).Fact);
        Assert.Equal(["crimesCurrent", "crimesPrevious", "evilsCurrent", "evilsPrevious"], Judging.Judge(Criterion, good).Numbers.Select(number => number.Name));
    }

    [Theory]
    [InlineData(4, Outcome.Met, RemedyKind.Wait, "confirmedThrough")]
    [InlineData(5, Outcome.NotMet, RemedyKind.CannotBeMended, "s.crimes")]
    public void Last_year_s_figures_of_the_units_before_stand_in_and_need_not_be_entered(int crimes, Outcome expected, RemedyKind remedy, string fact)
    {
        var lastYear = new FactSet("2023/evaluation.json", 1, [.. Facts(("s.crimes.current", 2), ("s.evils.current", 1)).All]);
        var entered = Entered.Year("CQ", Facts(("s.crimes.current", crimes), ("s.evils.current", 1))) with
        {
            Forebears = [new Forebear("u1", null, null, lastYear), new Forebear("u2", null, null, lastYear)],
        };
        var finding = Judging.Judge(Criterion, entered: entered);
        Assert.Equal((expected, Outcome.Pending), (finding.Outcome, finding.Readings.Single(reading => reading.Question == "Q-33").Otherwise));
        Assert.Equal([crimes, 4, 1, 2], finding.Numbers.Select(number => number.Value));
        Assert.Equal(
            [lastYear.Where("s.crimes"), lastYear.Where("s.crimes")],
            finding.Inputs.Where(input => input.File == lastYear.File));
        Assert.Equal((remedy, fact), (Judging.Mend(Criterion, entered: entered).Kind, Judging.Mend(Criterion, entered: entered).Fact));
    }

    private static FactSet Facts(params (string Path, int? Value)[] entries) => Entered.Facts(
        [("confirmedThrough", "2024-11-30"), .. entries.Where(entry => entry.Value is not null).Select(entry => (entry.Path, (object?)entry.Value))]);
}
