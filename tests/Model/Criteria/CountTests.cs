using Antt.Model.Activities;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Nominations;

namespace Antt.Tests.Model.Criteria;

public sealed class CountTests
{
    private static readonly CountAtLeast Models = new("models", 1, "effective");
    private static readonly CountAtMost Hotspots = new("statistics.newHotspots", 0, new Choice("true", null));

    [Fact]
    public void Only_models_that_work_are_counted()
    {
        Assert.Equal(Outcome.Met, Judge(Model(false), Model(true)));
        Assert.Equal(Outcome.NotMet, Judge(Model(false)));
        Assert.Equal(Outcome.NotMet, Judge());
        Assert.Equal(Outcome.Pending, Judge(Entered.Facts(("name", "Tiếng kẻng"))));
        Assert.Equal(Outcome.Pending, Judging.Judge(Models, Entered.Facts()).Outcome);
        Assert.Equal(RemedyKind.Act, Judging.Mend(Models, Entered.Facts(("models", Array.Empty<FactSet>()))).Kind);
        Assert.Equal(RemedyKind.Enter, Judging.Mend(Models).Kind);
    }

    [Theory]
    [InlineData(1, 1, Outcome.NotMet)]
    [InlineData(3, 1, Outcome.Met)]
    [InlineData(2, 1, Outcome.Pending)]
    [InlineData(2, 2, Outcome.Pending)]
    [InlineData(2, null, Outcome.Pending)]
    [InlineData(null, 2, Outcome.NotMet)]
    [InlineData(null, 3, Outcome.Met)]
    [InlineData(null, 0, Outcome.NotMet)]
    [InlineData(null, null, Outcome.Pending)]
    [InlineData(1, 2, Outcome.NotMet)]
    public void The_greater_of_what_was_entered_and_what_is_dated_counts(int? entered, int? dated, Outcome expected)
    {
        var count = new CountAtLeast("models", 3, "effective", "kiem-tra");
        var models = Enumerable.Range(0, entered ?? 0).Select(_ => Model(true)).Append(Entered.Facts(("name", "chưa rõ"))).ToArray();
        Activity[] held = dated is null ? [] : [Inspection("1/11/2023"), .. Enumerable.Range(1, dated.Value).Select(day => Inspection($"{day}/3"))];
        var year = Entered.Year("CQ") with
        {
            Nomination = new Nomination(
                Entered.Day("1/2"), null, null, null, entered is null ? FactSet.None : Entered.Facts(("models", models)), [], null, null, null, new Input("nomination.json", 1)),
            Activities = [.. held],
        };
        year = year with { Derived = DerivedFacts.Of(year, null, null) };
        var rulebook = LawFiles.For("CQ") with { Scheme = Antt.Model.Law.Scheme.Model };
        Assert.Equal(expected, count.Judge(new Grounds(year, rulebook, LawFiles.Settings(), Entered.Day("31/12"), null), "X").Outcome);
    }

    [Theory]
    [InlineData(2, Outcome.Met)]
    [InlineData(1, Outcome.NotMet)]
    public void A_number_is_counted_as_it_stands(int number, Outcome expected) =>
        Assert.Equal(expected, Judging.Judge(new CountAtLeast("local.activities", 2, null), Entered.Facts(("local.activities", number))).Outcome);

    [Theory]
    [InlineData(0, "2024-11-15", "16/11", Outcome.Met)]
    [InlineData(0, "2024-11-14", "16/11", Outcome.Pending)]
    [InlineData(0, null, "16/11", Outcome.Pending)]
    [InlineData(0, "2024-11-15", "15/11", Outcome.Pending)]
    [InlineData(1, "2024-11-15", "16/11", Outcome.NotMet)]
    [InlineData(1, null, "1/6", Outcome.NotMet)]
    [InlineData(null, "2024-11-15", "16/11", Outcome.Pending)]
    public void A_zero_is_certain_when_the_period_is_over_and_confirmed(int? count, string? through, string asOf, Outcome expected)
    {
        var facts = new List<(string, object?)>();
        if (count is not null) facts.Add(("statistics.newHotspots", count));
        if (through is not null) facts.Add(("confirmedThrough", through));
        Assert.Equal(expected, Judging.Judge(Hotspots, Entered.Facts([.. facts]), asOf).Outcome);
    }

    [Theory]
    [InlineData(1, "true", Outcome.NotMet, true)]
    [InlineData(1, "false", Outcome.NotApplicable, true)]
    public void A_reading_may_leave_a_count_aside(int fines, string counts, Outcome expected, bool decided)
    {
        var criterion = new CountAtMost("violations.administrativeFines", 0, Judging.On("fine-alone-fails"));
        var finding = Judging.Judge(criterion, Entered.Facts(("violations.administrativeFines", fines)), settings: LawFiles.Settings(("fine-alone-fails", counts)));
        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(decided ? ["Q-16"] : [], finding.Questions());
    }

    [Fact]
    public void What_came_up_cannot_be_mended()
    {
        Assert.Equal(RemedyKind.CannotBeMended, Judging.Mend(Hotspots, Entered.Facts(("statistics.newHotspots", 1))).Kind);
        Assert.Equal(RemedyKind.Wait, Judging.Mend(Hotspots, Entered.Facts(("statistics.newHotspots", 0))).Kind);
        Assert.Equal("newHotspots", Judging.Judge(Hotspots, Entered.Facts(("statistics.newHotspots", 1))).Numbers[0].Name);
    }

    private static FactSet Model(bool effective) => Entered.Facts(("name", "Tiếng kẻng"), ("effective", effective));

    private static Outcome Judge(params FactSet[] models) => Judging.Judge(Models, Entered.Facts(("models", models))).Outcome;

    private static Activity Inspection(string day) => new(day, ActivityKinds.Inspection, Entered.Day(day), new Input("activities.json", 1));
}
