using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Facts;

namespace Antt.Tests.Model.Criteria;

public sealed class ChildrenShareTests
{
    private static readonly ChildrenShare Registered = new(false, 100, new Choice("true", null));
    private static readonly ChildrenShare Recognised = new(true, 70, Judging.On("pooled-rollup"));

    [Theory]
    [InlineData(10, 7, 0, "20/11", Outcome.Met)]
    [InlineData(1000, 700, 0, "20/11", Outcome.Met)]
    [InlineData(33, 23, 0, "20/11", Outcome.NotMet)]
    [InlineData(25, 17, 0, "20/11", Outcome.NotMet)]
    [InlineData(25, 18, 0, "20/11", Outcome.Met)]
    [InlineData(10, 5, 2, "19/11", Outcome.Pending)]
    [InlineData(10, 5, 2, "20/11", Outcome.NotMet)]
    [InlineData(10, 4, 2, "19/11", Outcome.NotMet)]
    [InlineData(10, 7, 3, "19/11", Outcome.Met)]
    [InlineData(0, 0, 0, "20/11", Outcome.Pending)]
    public void Seventy_percent_of_the_population(int population, int recognised, int undecided, string asOf, Outcome expected) => Assert.Equal(
        expected, Judging.Judge(Recognised, asOf: asOf, rollUp: Children(("KDC", population, recognised, undecided, population))).Outcome);

    [Theory]
    [InlineData(20, 20, "20/11", Outcome.Met)]
    [InlineData(20, 19, "20/11", Outcome.NotMet)]
    [InlineData(20, 19, "1/4", Outcome.NotMet)]
    [InlineData(20, 19, "31/3", Outcome.Pending)]
    [InlineData(20, 20, "1/2", Outcome.Met)]
    public void All_of_the_population_registered(int population, int registered, string asOf, Outcome expected) => Assert.Equal(
        expected, Judging.Judge(Registered, asOf: asOf, rollUp: Children(("KDC", population, 0, population, registered))).Outcome);

    [Fact]
    public void Types_are_taken_together_under_the_reading_of_Q10()
    {
        var rollUp = Children(("KDC", 8, 8, 0, 8), ("DN", 2, 0, 0, 2), ("GD", 1, 0, 0, 1));
        var pooled = Judging.Judge(Recognised, rollUp: rollUp);
        Assert.Equal(Outcome.Met, pooled.Outcome);
        Assert.Equal(["Q-10"], pooled.Questions());
        Assert.Equal(new Figure("numerator", 8), pooled.Numbers[0]);
        Assert.Equal(new Figure("denominator", 11), pooled.Numbers[1]);
        Assert.Equal(new Figure("required", 8), pooled.Numbers[2]);
        Assert.Equal(Outcome.NotMet, Judging.Judge(Recognised, settings: LawFiles.Settings(("pooled-rollup", "false")), rollUp: rollUp).Outcome);
        Assert.Empty(Judging.Judge(Recognised, rollUp: Children(("KDC", 8, 8, 0, 8), ("DN", 1, 1, 0, 1))).Questions());
    }

    [Fact]
    public void It_points_at_the_children_that_are_lacking()
    {
        var rollUp = Children(("KDC", 3, 1, 1, 2));
        Assert.Equal(2, Judging.Judge(Recognised, rollUp: rollUp).Inputs.Length);
        Assert.Single(Judging.Judge(Registered, rollUp: rollUp).Inputs);
        Assert.Equal(Outcome.Pending, Judging.Judge(Registered).Outcome);
        Assert.Equal(RemedyKind.Act, Judging.Mend(Registered, rollUp: rollUp).Kind);
        Assert.Equal(RemedyKind.Wait, Judging.Mend(Recognised, asOf: "19/11", rollUp: rollUp).Kind);
        Assert.Equal(RemedyKind.Enter, Judging.Mend(Recognised).Kind);
    }

    private static RollUp Children(params (string Type, int Population, int Recognised, int Undecided, int Registered)[] types) => new(
    [
        .. types.SelectMany(type => Enumerable.Range(0, type.Population).Select(index => new Child(
            $"{type.Type}-{index}", type.Type, index < type.Registered,
            index < type.Recognised ? ChildStanding.Recognised
                : index < type.Recognised + type.Undecided ? ChildStanding.Undecided : ChildStanding.NotRecognised,
            new Input($"{type.Type}-{index}", 1)))),
    ]);
}
