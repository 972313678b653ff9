using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Criteria.Movement;
using Antt.Model.Facts;
using Antt.Model.Law;

namespace Antt.Tests.Model.Criteria;

/// <summary>The kinds of criteria that model units are judged by, at their edges (QĐ 9745).</summary>
public sealed class MovementTests
{
    private static readonly ClassAtLeast Class = new("movement", "trung-binh", new Choice("this-year", null));
    private static readonly ContainedOrCut Crimes = new("crimes", 10, Judging.On("equal-is-contained"));
    private static readonly EventHeld Festival = new("ngay-hoi-toan-dan", "events", new YearDay(8, 19));
    private static readonly MonthsCovered Briefings = new("months", null);
    private static readonly ReductionByBands Addicts = new("addicts.start", "addicts.end", 10, 1, 5);
    private static readonly ShareBelow Crimed = new("part", "whole", 5);

    [Theory]
    [InlineData("kha", false, Outcome.Met)]
    [InlineData("trung-binh", false, Outcome.Met)]
    [InlineData("yeu", false, Outcome.NotMet)]
    [InlineData("gioi", false, Outcome.Pending)]
    [InlineData("trung-binh", true, Outcome.Pending)]
    [InlineData("yeu", true, Outcome.Pending)]
    public void A_class_is_reached_from_its_least_on_and_a_provisional_one_waits(string entered, bool provisional, Outcome expected)
    {
        var facts = Entered.Facts(("movement.class", entered), ("movement.provisional", provisional));
        var finding = Judging.Judge(Class, facts);
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(provisional && entered == "trung-binh" ? Entered.Day("15/11") : null, finding.DueOn);
        Assert.Equal(entered == "gioi" ? RemedyKind.Enter : provisional ? RemedyKind.Wait : RemedyKind.Act, Judging.Mend(Class, facts).Kind);
    }

    [Theory]
    [InlineData(9, 10, Outcome.Met, false)]
    [InlineData(10, 10, Outcome.NotMet, true)]
    [InlineData(91, 100, Outcome.NotMet, true)]
    [InlineData(11, 10, Outcome.NotMet, false)]
    [InlineData(0, 0, Outcome.Met, false)]
    [InlineData(1, 0, Outcome.NotMet, false)]
    public void Where_a_cut_is_asked_for_what_is_only_contained_fails_under_that_reading(int current, int previous, Outcome expected, bool decided)
    {
        var facts = Confirmed(("crimes.current", current), ("crimes.previous", previous));
        var finding = Judging.Judge(Crimes, facts);
        Assert.Equal((expected, decided), (finding.Outcome, finding.Questions().Length > 0));
        var read = Judging.Judge(Crimes, facts, settings: LawFiles.Settings(("equal-is-contained", "false")));
        Assert.Equal((current <= previous ? Outcome.Met : Outcome.NotMet, decided), (read.Outcome, read.Questions().Length > 0));
        Assert.All(finding.Readings, reading => Assert.Equal(Outcome.Met, reading.Otherwise));
        Assert.All(read.Readings, reading => Assert.Equal(Outcome.NotMet, reading.Otherwise));
    }

    [Fact]
    public void What_was_cut_is_open_until_the_period_is_over_and_what_rose_is_not()
    {
        var cut = Confirmed(("crimes.current", 9), ("crimes.previous", 10));
        Assert.Equal((Outcome.Pending, Entered.Day("15/11")), (Judging.Judge(Crimes, cut, "15/11").Outcome, Judging.Judge(Crimes, cut, "15/11").DueOn));
        Assert.Equal(RemedyKind.Wait, Judging.Mend(Crimes, cut, "15/11").Kind);
        var rose = Confirmed(("crimes.current", 11), ("crimes.previous", 10));
        Assert.Equal(Outcome.NotMet, Judging.Judge(Crimes, rose, "15/11").Outcome);
        Assert.Equal(RemedyKind.CannotBeMended, Judging.Mend(Crimes, rose, "15/11").Kind);
        Assert.Equal("crimes.current", Judging.Mend(Crimes).Fact);
        Assert.Equal("crimes.previous", Judging.Mend(Crimes, Confirmed(("crimes.current", 1))).Fact);
    }

    [Fact]
    public void What_is_contained_is_enough_where_the_text_asks_for_no_cut()
    {
        var contained = ContainedOrCut.Kind.Bind(new ParameterSet([new Parameter("measure", Text: "crimes"), new Parameter("percent", Number: 10)]));
        Assert.Equal(Outcome.Met, Judging.Judge(contained, Confirmed(("crimes.current", 10), ("crimes.previous", 10))).Outcome);
    }

    [Theory]
    [InlineData("ngay-hoi-toan-dan", "19/8", Outcome.Met, null)]
    [InlineData("thang-an-toan", "19/8", Outcome.Pending, RemedyKind.Act)]
    [InlineData("thang-an-toan", "20/8", Outcome.NotMet, RemedyKind.CannotBeMended)]
    [InlineData(null, "19/8", Outcome.Pending, RemedyKind.Act)]
    [InlineData(null, "20/8", Outcome.Pending, RemedyKind.Enter)]
    public void An_event_is_due_until_the_end_of_its_day(string? held, string asOf, Outcome expected, RemedyKind? remedy)
    {
        var facts = held is null ? FactSet.None : Entered.Facts(("events", new[] { held }));
        var finding = Judging.Judge(Festival, facts, asOf);
        Assert.Equal((expected, remedy == RemedyKind.Act ? Entered.Day("19/8") : null), (finding.Outcome, finding.DueOn));
        if (remedy is not null) Assert.Equal(remedy, Judging.Mend(Festival, facts, asOf).Kind);
    }

    [Theory]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12", "31/12", Outcome.Met, 12, 12)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12", "1/1/2025", Outcome.Met, 12, 12)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12", "30/12", Outcome.Met, 12, 11)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 12", "31/12", Outcome.NotMet, 11, 12)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 mười-một 12", "31/12", Outcome.NotMet, 11, 12)]
    [InlineData("1 2 3 4 5", "29/6", Outcome.Pending, 5, 5)]
    [InlineData("1 2 3 4 5", "30/6", Outcome.NotMet, 5, 6)]
    [InlineData("1 2 3 4", "15/3", Outcome.Pending, 3, 2)]
    [InlineData("1 hai", "29/2", Outcome.NotMet, 1, 2)]
    [InlineData("1", "31/12/2023", Outcome.Pending, 0, 0)]
    public void A_month_is_asked_for_when_it_is_over_and_known_when_it_has_begun(string months, string asOf, Outcome expected, long covered, long required)
    {
        var facts = Entered.Facts(("months", months.Split(' ')));
        var finding = Judging.Judge(Briefings, facts, asOf);
        Assert.Equal((expected, covered, required), (finding.Outcome, finding.Numbers[0].Value, finding.Numbers[1].Value));
        if (expected == Outcome.Pending)
            Assert.EndsWith($"{12 - required} tháng chưa đến hạn.", finding.Reason.In(Antt.Model.Language.Vietnamese), StringComparison.Ordinal);
        if (expected != Outcome.Met)
            Assert.Equal(expected == Outcome.NotMet ? RemedyKind.CannotBeMended : RemedyKind.Wait, Judging.Mend(Briefings, facts, asOf).Kind);
        Assert.Equal(RemedyKind.Enter, Judging.Mend(Briefings).Kind);
    }

    [Theory]
    [InlineData(0, 0, Outcome.Met, 0)]
    [InlineData(0, 1, Outcome.NotMet, 0)]
    [InlineData(1, 0, Outcome.Met, 1)]
    [InlineData(10, 9, Outcome.Met, 1)]
    [InlineData(10, 10, Outcome.NotMet, 1)]
    [InlineData(20, 19, Outcome.Met, 1)]
    [InlineData(21, 20, Outcome.NotMet, 2)]
    [InlineData(100, 95, Outcome.Met, 5)]
    [InlineData(101, 96, Outcome.NotMet, 6)]
    public void Few_are_fewer_by_persons_and_many_by_percent_rounded_up(int start, int end, Outcome expected, long required)
    {
        var facts = Entered.Facts(("addicts.start", start), ("addicts.end", end));
        var finding = Judging.Judge(Addicts, facts);
        Assert.Equal((expected, required), (finding.Outcome, finding.Numbers.Single(figure => figure.Name == "required").Value));
        if (start > 0) Assert.Contains($"{start - end} fewer", finding.Reason.In(Antt.Model.Language.English), StringComparison.Ordinal);
        Assert.Equal(start == 0, finding.Reason.In(Antt.Model.Language.English).StartsWith("Nobody", StringComparison.Ordinal));
        Assert.Equal(RemedyKind.Act, Judging.Mend(Addicts, facts).Kind);
        Assert.Equal("addicts.end", Judging.Mend(Addicts, Entered.Facts(("addicts.start", start))).Fact);
    }

    [Theory]
    [InlineData(10, 8, Outcome.Met, 2)]
    [InlineData(10, 9, Outcome.NotMet, 2)]
    [InlineData(67, 64, Outcome.Met, 3)]
    [InlineData(67, 65, Outcome.NotMet, 3)]
    public void The_greatest_few_are_few_and_the_least_part_of_a_person_is_one(int start, int end, Outcome expected, long required)
    {
        var drinkers = Addicts with { Persons = 2, Percent = 3 };
        var finding = Judging.Judge(drinkers, Entered.Facts(("addicts.start", start), ("addicts.end", end)));
        Assert.Equal((expected, required), (finding.Outcome, finding.Numbers.Single(figure => figure.Name == "required").Value));
    }

    [Theory]
    [InlineData(4, 1000, "16/11", Outcome.Met)]
    [InlineData(999, 199_801, "16/11", Outcome.Met)]
    [InlineData(999, 199_800, "16/11", Outcome.NotMet)]
    [InlineData(4, 1000, "15/11", Outcome.Pending)]
    [InlineData(5, 1000, "15/11", Outcome.NotMet)]
    [InlineData(0, 1, "16/11", Outcome.Met)]
    [InlineData(0, 0, "16/11", Outcome.NotApplicable)]
    public void Below_a_share_is_not_at_it(int part, int whole, string asOf, Outcome expected)
    {
        var facts = Confirmed(("part", part), ("whole", whole));
        var finding = Judging.Judge(Crimed, facts, asOf);
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(expected == Outcome.NotMet ? RemedyKind.CannotBeMended : RemedyKind.Wait, Judging.Mend(Crimed, facts, asOf).Kind);
        Assert.Equal("part", Judging.Mend(Crimed).Fact);
        Assert.Equal("whole", Judging.Mend(Crimed, Confirmed(("part", part))).Fact);
    }

    private static FactSet Confirmed(params (string Path, object? Value)[] facts) => Entered.Facts([("confirmedThrough", "2024-11-30"), .. facts]);
}
