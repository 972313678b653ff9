using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Tests.Model.Criteria;

public sealed class DocumentIssuedTests
{
    private static readonly DocumentIssued Resolution = new("nghi-quyet", new YearDay(1, 1), new YearDay(3, 31), []);
    private static readonly DocumentIssued Rules = new("noi-quy", null, null, ["chay-no", "moi-truong"]);

    [Theory]
    [InlineData("01/01", Outcome.Met)]
    [InlineData("31/03", Outcome.Met)]
    [InlineData("01/04", Outcome.NotMet)]
    [InlineData("31/12/2023", Outcome.NotMet)]
    [InlineData("10/02/2023", Outcome.NotMet)]
    [InlineData(null, Outcome.NotMet)]
    public void It_is_dated_in_the_first_quarter(string? day, Outcome expected) =>
        Assert.Equal(expected, Judge(Resolution, [Entered.Paper("nghi-quyet", day)]).Outcome);

    [Fact]
    public void Before_the_quarter_ends_it_may_still_come()
    {
        Assert.Equal(Outcome.Pending, Judge(Resolution, [], "31/3").Outcome);
        Assert.Equal(Outcome.Pending, Judge(Resolution, default, "31/3").Outcome);
        Assert.Equal(Outcome.Pending, Judge(Resolution, [Entered.Paper("nghi-quyet", "20/3")], "19/3").Outcome);
        Assert.Equal(Outcome.Met, Judge(Resolution, [Entered.Paper("nghi-quyet", "20/3")], "20/3").Outcome);
        Assert.Equal(Entered.Day("31/3"), Judging.Mend(Resolution, asOf: "31/3").By);
    }

    [Fact]
    public void A_list_without_it_fails_and_no_list_is_pending()
    {
        Assert.Equal(Outcome.NotMet, Judge(Resolution, [], "01/4").Outcome);
        Assert.Equal(Outcome.NotMet, Judge(Resolution, [Entered.Paper("ke-hoach", "10/2")], "01/4").Outcome);
        Assert.Equal(Outcome.Pending, Judge(Resolution, default, "01/4").Outcome);
        Assert.Equal(RemedyKind.Enter, Judging.Mend(Resolution).Kind);
        Assert.Equal(RemedyKind.CannotBeMended, Judging.Mend(Resolution, entered: Entered.Year("CQ", evidence: [])).Kind);
    }

    [Fact]
    public void A_paper_named_for_other_conditions_only_is_not_it()
    {
        Assert.Equal(Outcome.NotMet, Judge(Resolution, [Entered.Paper("nghi-quyet", "10/2", ["CD-1.2"])]).Outcome);
        Assert.Equal(Outcome.Met, Judge(Resolution, [Entered.Paper("nghi-quyet", "10/2", ["CD-1"])]).Outcome);
    }

    [Fact]
    public void Rules_in_force_cover_their_topics_together()
    {
        var finding = Judge(Rules, [Entered.Paper("noi-quy", "1/6/2020", topics: ["chay-no"]), Entered.Paper("noi-quy", "15/11", topics: ["moi-truong"])]);
        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal(2, finding.Inputs.Length);
    }

    [Theory]
    [InlineData("16/11", null, "31/12", Outcome.NotMet)]
    [InlineData("15/11", null, "31/12", Outcome.Met)]
    [InlineData("1/6/2020", "14/11", "31/12", Outcome.NotMet)]
    [InlineData("1/6/2020", "15/11", "31/12", Outcome.Met)]
    [InlineData("1/6/2020", "30/6", "30/6", Outcome.Met)]
    [InlineData("1/6/2020", "30/6", "1/7", Outcome.NotMet)]
    [InlineData("2/7", null, "1/7", Outcome.Pending)]
    [InlineData(null, null, "31/12", Outcome.NotMet)]
    public void Rules_are_in_force_at_the_periods_end(string? day, string? until, string asOf, Outcome expected) =>
        Assert.Equal(expected, Judge(Rules, [Entered.Paper("noi-quy", day, topics: ["chay-no", "moi-truong"], until: until)], asOf).Outcome);

    [Fact]
    public void A_topic_left_out_fails_and_is_named()
    {
        var finding = Judge(Rules, [Entered.Paper("noi-quy", "1/6/2020", topics: ["chay-no"])]);
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Contains("environment", finding.Reason.In(Antt.Model.Language.English), StringComparison.Ordinal);
        Assert.Equal(new[] { new Figure("covered", 1), new Figure("required", 2) }, finding.Numbers);
        Assert.Equal(Outcome.Pending, Judge(Rules, default).Outcome);
        Assert.Equal(Outcome.NotMet, Judge(Rules, []).Outcome);
    }

    private static Finding Judge(Criterion criterion, ImmutableArray<EvidenceItem> evidence, string asOf = "31/12") =>
        Judging.Judge(criterion, asOf: asOf, entered: Entered.Year("CQ", evidence: evidence));
}
