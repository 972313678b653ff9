using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Facts;

namespace Antt.Tests.Model.Criteria;

public sealed class NoOccurrenceTests
{
    private const string Strike = "dinh-cong-lan-cong-trai-phap-luat";
    private const string Occurred = "occurred." + Strike;
    private static readonly NoOccurrence Criterion = new(Strike);

    [Theory]
    [InlineData("2024-11-18", "2024-11-15", false, "31/12", Outcome.Met)]
    [InlineData("2024-11-18", "2024-11-14", false, "31/12", Outcome.Pending)]
    [InlineData("2024-11-18", "2024-11-30", false, "31/12", Outcome.Met)]
    [InlineData("2024-11-18", "2024-11-15", true, "31/12", Outcome.NotMet)]
    [InlineData("2024-11-18", "2024-11-15", true, "17/11", Outcome.Pending)]
    [InlineData("2024-11-18", "2024-11-15", false, "17/11", Outcome.Pending)]
    [InlineData("2024-06-01", "2024-05-31", true, "1/6", Outcome.NotMet)]
    [InlineData("2024-11-15", "2024-11-15", false, "15/11", Outcome.Pending)]
    [InlineData("2024-06-01", "2023-11-15", true, "31/12", Outcome.Pending)]
    public void One_paper_for_the_whole_period(string date, string through, bool occurred, string asOf, Outcome expected) =>
        Assert.Equal(expected, Judge(asOf, Paper(date, null, through, occurred)));

    [Fact]
    public void Papers_cover_the_period_together_in_any_order()
    {
        var (first, second) = (Paper("2024-06-02", null, "2024-05-31", false), Paper("2024-11-18", "2024-06-01", "2024-11-15", false));
        Assert.Equal(Outcome.Met, Judge("31/12", first, second));
        Assert.Equal(Outcome.Met, Judge("31/12", second, first));
        Assert.Equal(Outcome.Pending, Judge("31/12", first, Paper("2024-11-18", "2024-06-02", "2024-11-15", false)));
        Assert.Equal(Outcome.NotMet, Judge("31/12", first, Paper("2024-11-18", "2024-06-01", "2024-11-15", true)));
        Assert.Equal(Outcome.Pending, Judge("31/12", second));
    }

    [Fact]
    public void What_nobody_confirmed_is_pending()
    {
        Assert.Equal(Outcome.Pending, Judge("31/12"));
        Assert.Equal(Outcome.Pending, Judging.Judge(Criterion).Outcome);
        Assert.Equal(Outcome.Pending, Judge("31/12", Entered.Facts(("date", "2024-11-18"), ("through", "2024-11-15"), ("occurred.khac", true))));
        Assert.Equal(RemedyKind.Enter, Judging.Mend(Criterion).Kind);
        Assert.Equal(RemedyKind.Wait, Judging.Mend(Criterion, asOf: "1/6").Kind);
        Assert.Equal(RemedyKind.CannotBeMended, Judging.Mend(Criterion, Entered.Facts(("confirmations", new[] { Paper("2024-11-18", null, "2024-11-15", true) }))).Kind);
    }

    [Fact]
    public void It_is_said_which_papers_it_rests_on_and_that_there_is_none()
    {
        var (first, second) = (Paper("2024-06-02", null, "2024-05-31", false), Paper("2024-11-18", "2024-06-01", "2024-11-15", false));
        Assert.Equal(new[] { first.Where(Occurred), second.Where(Occurred) }, Judging.Judge(Criterion, Papers(first, second)).Inputs.AsEnumerable());
        Assert.Equal("The competent body has not confirmed it.", Judging.Judge(Criterion, Papers()).Reason.In(Antt.Model.Language.English));
    }

    [Theory]
    [InlineData(true, Outcome.NotMet)]
    [InlineData(false, Outcome.Met)]
    public void It_stands_the_same_where_nobody_reads_why(bool occurred, Outcome expected)
    {
        var entered = Entered.Year("CQ", Papers(Paper("2024-11-18", null, "2024-11-15", occurred)));
        var grounds = new Grounds(entered, LawFiles.For("CQ"), LawFiles.Settings(), Entered.Day("31/12"), null) { IsExplained = false };
        Assert.Equal(expected, Criterion.Judge(grounds, "CD-3.a").Outcome);
    }

    [Fact]
    public void A_paper_without_end_of_time_does_no_harm() => Assert.Equal(Outcome.Met, Judge("31/12", Paper("2024-11-18", null, "9999-12-31", false)));

    private static FactSet Paper(string date, string? from, string through, bool occurred) => Entered.Facts(
        [("date", date), ("through", through), (Occurred, occurred), .. from is null ? [] : new (string, object?)[] { ("from", from) }]);

    private static FactSet Papers(params FactSet[] papers) => Entered.Facts(("confirmations", papers));

    private static Outcome Judge(string asOf, params FactSet[] papers) => Judging.Judge(Criterion, Papers(papers), asOf).Outcome;
}
