using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Law;

namespace Antt.Tests.Model.Criteria;

public sealed class RegistrationFiledTests
{
    private static readonly RegistrationFiled Filed = new(
        "tt124", new YearDay(3, 31), Judging.On("early-registration-counts"), "tt23", 2022, Judging.On("tt23-registration-counts-in-2022"));

    [Theory]
    [InlineData("12/02", Outcome.Met)]
    [InlineData("01/01", Outcome.Met)]
    [InlineData("31/03", Outcome.Met)]
    [InlineData("01/04", Outcome.NotMet)]
    public void It_is_filed_in_the_first_quarter(string day, Outcome expected)
    {
        var finding = Judge(day);
        Assert.Equal(expected, finding.Outcome);
        Assert.Empty(finding.Questions());
    }

    [Fact]
    public void None_is_pending_until_the_quarter_ends_and_fails_then()
    {
        Assert.Equal(Outcome.Pending, Judge(null, asOf: "31/3").Outcome);
        Assert.Equal(Outcome.NotMet, Judge(null, asOf: "1/4").Outcome);
        Assert.Equal(Outcome.Pending, Judge("20/3", asOf: "19/3").Outcome);
        Assert.Equal(Outcome.NotMet, Judge("20/5", asOf: "19/5").Outcome);
        Assert.Equal(Outcome.Pending, Judging.Judge(Filed, entered: Entered.Year("CQ") with { IsRegistrationUnread = true }).Outcome);
    }

    [Theory]
    [InlineData("true", Outcome.Met)]
    [InlineData("false", Outcome.NotMet)]
    public void One_filed_early_is_an_open_question(string counts, Outcome expected)
    {
        var finding = Judge("4/11/2023", settings: LawFiles.Settings(("early-registration-counts", counts)));
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(["Q-06"], finding.Questions());
    }

    [Theory]
    [InlineData(2022, "10/01/2022", "true", Outcome.Met)]
    [InlineData(2022, "10/01/2022", "false", Outcome.NotMet)]
    [InlineData(2022, "10/04/2022", "true", Outcome.NotMet)]
    [InlineData(2022, "20/12/2021", "true", Outcome.NotMet)]
    [InlineData(2023, "10/01/2023", "true", Outcome.NotMet)]
    [InlineData(2023, "10/01/2022", "true", Outcome.NotMet)]
    public void The_older_form_is_good_for_one_year(int year, string day, string counts, Outcome expected)
    {
        var entered = Entered.Year("CQ", registration: Entered.Registration(day, "tt23"), year: year);
        var finding = Judging.Judge(Filed, asOf: "31/12/2024", settings: LawFiles.Settings(("tt23-registration-counts-in-2022", counts)), entered: entered);
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(day == "10/01/2022" && year == 2022 ? ["Q-04"] : [], finding.Questions());
    }

    [Theory]
    [InlineData("30/3", "5/6", Outcome.NotMet)]
    [InlineData("31/3", "5/6", Outcome.NotMet)]
    [InlineData("1/4", "5/6", Outcome.NotApplicable)]
    [InlineData("1/4", "31/12", Outcome.NotApplicable)]
    [InlineData("1/4", "1/1/2025", Outcome.NotMet)]
    public void A_note_excuses_a_unit_that_began_when_the_time_had_ended(string began, string noted, Outcome expected)
    {
        var entered = Entered.Year("CQ", evidence: [Entered.Paper("xac-nhan", noted, ["CD-1.1"])]);
        var unit = entered.Unit with { InForce = new DateRange(Entered.Day(began), null) };
        Assert.Equal(expected, Judging.Judge(Filed, entered: entered with { Unit = unit }).Outcome);
    }

    [Fact]
    public void It_can_be_mended_until_the_quarter_ends()
    {
        Assert.Equal(Entered.Day("31/3"), Judging.Mend(Filed, asOf: "1/2").By);
        Assert.Equal(RemedyKind.CannotBeMended, Judging.Mend(Filed, asOf: "1/4").Kind);
    }

    private static Finding Judge(string? day, string asOf = "31/12", Settings? settings = null) => Judging.Judge(
        Filed, asOf: asOf, settings: settings, entered: Entered.Year("CQ", registration: day is null ? null : Entered.Registration(day)));
}
