using Antt.Model.Assessment;
using Antt.Model.Criteria;

namespace Antt.Tests.Model.Criteria;

public sealed class ShareAtLeastTests
{
    private static readonly ShareAtLeast Households = new("households.registered", "households.residing", 100, "pending")
    {
        Excluded = "households.excluded", ClosedOn = "households.closedOn", ExclusionsCount = Judging.On("household-exclusions"),
    };

    private static readonly ShareAtLeast SubUnits = new("subUnits.titledOrRated", "subUnits.eligible", 70, "not-applicable")
    {
        WiderDenominator = "subUnits.total", OnlyWhereEligible = Judging.On("title-clause-only-where-eligible"),
        ProvisionalFlag = "subUnits.provisional", ProvisionalServes = Judging.On("provisional-rating-serves"),
    };

    [Theory]
    [InlineData(412, 412, Outcome.Met)]
    [InlineData(411, 412, Outcome.NotMet)]
    [InlineData(414, 415, Outcome.NotMet)]
    [InlineData(0, 1, Outcome.NotMet)]
    [InlineData(0, 0, Outcome.Pending)]
    [InlineData(413, 412, Outcome.Met)]
    public void Every_one_of_the_whole(int part, int whole, Outcome expected) =>
        Assert.Equal(expected, Judging.Judge(Households, Entered.Facts(("households.registered", part), ("households.residing", whole))).Outcome);

    [Theory]
    [InlineData(7, 10, Outcome.Met)]
    [InlineData(2, 3, Outcome.NotMet)]
    [InlineData(9, 13, Outcome.NotMet)]
    [InlineData(23, 33, Outcome.NotMet)]
    [InlineData(700, 1000, Outcome.Met)]
    [InlineData(699, 1000, Outcome.NotMet)]
    [InlineData(long.MaxValue, long.MaxValue, Outcome.Met)]
    [InlineData(long.MaxValue / 10 * 7, long.MaxValue, Outcome.NotMet)]
    public void Seventy_percent_is_an_exact_fraction(long part, long whole, Outcome expected) =>
        Assert.Equal(expected, Judging.Judge(SubUnits, Entered.Facts(("subUnits.titledOrRated", part), ("subUnits.eligible", whole))).Outcome);

    [Fact]
    public void A_missing_figure_is_pending()
    {
        Assert.Equal(Outcome.Pending, Judging.Judge(Households).Outcome);
        Assert.Equal(Outcome.Pending, Judging.Judge(Households, Entered.Facts(("households.residing", 4))).Outcome);
        Assert.Equal(Outcome.Pending, Judging.Judge(Households, Entered.Facts(("households.registered", 4))).Outcome);
        Assert.Equal("households.registered", Judging.Mend(Households, Entered.Facts(("households.residing", 4))).Fact);
    }

    [Theory]
    [InlineData("2024-03-20", "2024-03-31", Outcome.Met, 411)]
    [InlineData("2024-03-31", "2024-03-31", Outcome.NotMet, 412)]
    [InlineData("2024-04-01", "2024-03-31", Outcome.NotMet, 412)]
    public void Exclusions_have_to_be_decided_before_the_closing_day(string decided, string closed, Outcome expected, long denominator)
    {
        var finding = Judging.Judge(Households, Excluding(1, decided, ("households.registered", 411), ("households.closedOn", closed)));
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(denominator, finding.Numbers.First(number => number.Name == "denominator").Value);
        Assert.Equal(expected == Outcome.Met ? ["Q-11"] : [], finding.Questions());
    }

    [Theory]
    [InlineData("30/3", Outcome.NotMet)]
    [InlineData("31/3", Outcome.Met)]
    public void Without_a_closing_day_exclusions_count_from_the_day_they_are_decided(string asOf, Outcome expected) =>
        Assert.Equal(expected, Judging.Judge(Households with { ClosedOn = null }, Excluding(1, "2024-03-31", ("households.registered", 411)), asOf).Outcome);

    [Fact]
    public void Exclusions_do_not_count_where_the_profile_says_so()
    {
        var facts = Excluding(1, "2024-02-01", ("households.registered", 411), ("households.closedOn", "2024-03-31"));
        var finding = Judging.Judge(Households, facts, settings: LawFiles.Settings(("household-exclusions", "false")));
        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal(["Q-11"], finding.Questions());
    }

    [Fact]
    public void A_reading_that_does_not_decide_is_not_named()
    {
        var facts = Excluding(1, "2024-02-01", ("households.registered", 412), ("households.closedOn", "2024-03-31"));
        Assert.Empty(Judging.Judge(Households, facts).Questions());
    }

    [Fact]
    public void Excluding_everybody_is_pending_and_never_met()
    {
        var facts = Excluding(long.MaxValue, "2024-02-01", ("households.registered", 0), ("households.closedOn", "2024-03-31"));
        Assert.Equal(Outcome.Pending, Judging.Judge(Households, facts).Outcome);
    }

    [Fact]
    public void Exclusions_without_a_closing_day_are_pending_unless_they_do_not_matter()
    {
        var finding = Judging.Judge(Households, Excluding(1, "2024-02-01", ("households.registered", 411)));
        Assert.Equal(Outcome.Pending, finding.Outcome);
        Assert.Equal(Outcome.Met, Judging.Judge(Households, Excluding(1, "2024-02-01", ("households.registered", 412))).Outcome);
    }

    [Fact]
    public void Households_counted_after_the_day_asked_about_are_not_known()
    {
        var facts = Entered.Facts(("households.registered", 3), ("households.residing", 5), ("households.closedOn", "2024-03-31"));
        Assert.Equal(Outcome.Pending, Judging.Judge(Households, facts, asOf: "30/3").Outcome);
        Assert.Equal(Outcome.NotMet, Judging.Judge(Households, facts, asOf: "31/3").Outcome);
    }

    [Fact]
    public void No_sub_unit_eligible_is_not_applicable_under_the_reading_of_Q14()
    {
        var facts = Entered.Facts(("subUnits.total", 3), ("subUnits.eligible", 0), ("subUnits.titledOrRated", 0));
        var finding = Judging.Judge(SubUnits, facts);
        Assert.Equal(Outcome.NotApplicable, finding.Outcome);
        Assert.Equal(["Q-14"], finding.Questions());
        Assert.Equal(Outcome.NotMet, Judging.Judge(SubUnits, facts, settings: LawFiles.Settings(("title-clause-only-where-eligible", "false"))).Outcome);
    }

    [Theory]
    [InlineData(7, 10, 12, Outcome.Met, true)]
    [InlineData(7, 10, 10, Outcome.Met, false)]
    [InlineData(6, 10, 12, Outcome.NotMet, false)]
    [InlineData(7, 10, null, Outcome.Met, false)]
    public void Counting_only_those_eligible_is_the_reading_of_Q14(int rated, int eligible, int? total, Outcome expected, bool decided)
    {
        var facts = new List<(string, object?)> { ("subUnits.titledOrRated", rated), ("subUnits.eligible", eligible) };
        if (total is not null) facts.Add(("subUnits.total", total));
        var finding = Judging.Judge(SubUnits, Entered.Facts([.. facts]));
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(decided ? ["Q-14"] : [], finding.Questions());
    }

    [Theory]
    [InlineData(7, "true", Outcome.Met)]
    [InlineData(6, "true", Outcome.NotMet)]
    [InlineData(7, "false", Outcome.Pending)]
    public void Provisional_ratings_serve_under_the_reading_of_Q50(int rated, string serves, Outcome expected)
    {
        var facts = Entered.Facts(("subUnits.total", 10), ("subUnits.eligible", 10), ("subUnits.titledOrRated", rated), ("subUnits.provisional", true));
        var finding = Judging.Judge(SubUnits, facts, settings: LawFiles.Settings(("provisional-rating-serves", serves)));
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(["Q-50"], finding.Questions());
    }

    private static Antt.Model.Facts.FactSet Excluding(long count, string decidedOn, params (string, object?)[] more) => Entered.Facts(
    [
        ("households.residing", 412),
        ("households.excluded", new[] { Entered.Facts(("count", count), ("decidedOn", decidedOn)), Entered.Facts(("count", 0), ("decidedOn", decidedOn)) }),
        .. more,
    ]);
}
