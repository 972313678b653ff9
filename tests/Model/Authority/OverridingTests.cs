using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Facts;

namespace Antt.Tests.Model.Authority;

/// <summary>A decision may depart from the result only where the result as a whole rests on an open reading .</summary>
public sealed class OverridingTests
{
    [Fact]
    public void What_fails_is_open_only_where_every_failure_rests_on_the_same_reading()
    {
        Assert.Equal(["Q-16"], Questions(Verdict.NotAchieved, (Outcome.NotMet, ["Q-11", "Q-16"]), (Outcome.NotMet, ["Q-16"])));
        Assert.Equal(["Q-16"], Questions(Verdict.NotAchieved, (Outcome.NotMet, ["Q-16"]), (Outcome.Pending, ["Q-11"]), (Outcome.Met, [])));
        Assert.Empty(Questions(Verdict.NotAchieved, (Outcome.NotMet, ["Q-16"]), (Outcome.NotMet, [])));
        Assert.Empty(Questions(Verdict.NotAchieved));
    }

    [Fact]
    public void What_is_pending_is_open_where_everything_pending_rests_on_the_same_reading()
    {
        Assert.Equal(["Q-50"], Questions(Verdict.Pending, (Outcome.Pending, ["Q-50"]), (Outcome.Met, ["Q-16"])));
        Assert.Empty(Questions(Verdict.Pending, (Outcome.Pending, ["Q-50"]), (Outcome.Pending, ["Q-11"])));
    }

    [Theory]
    [InlineData(Verdict.Achieved)]
    [InlineData(Verdict.OutOfScope)]
    public void What_holds_or_is_out_of_scope_rests_on_all_its_readings(Verdict verdict) =>
        Assert.Equal(["Q-99"], Questions(verdict, (Outcome.NotMet, ["Q-11"])));

    [Theory]
    [InlineData(Verdict.NotAchieved, DecisionAction.Recognise, "Q-16", true)]
    [InlineData(Verdict.NotAchieved, DecisionAction.Refuse, "Q-16", false)]
    [InlineData(Verdict.NotAchieved, DecisionAction.Recognise, "Q-11", false)]
    [InlineData(Verdict.Achieved, DecisionAction.Refuse, "Q-99", true)]
    [InlineData(Verdict.Achieved, DecisionAction.Recognise, "Q-99", false)]
    public void An_override_departs_from_the_result_on_the_question_it_names(Verdict verdict, DecisionAction action, string question, bool open)
    {
        var entry = new DecisionEntry("u", action, null, [], null, new Input("decision.json", 1)) { Override = new Override(question, "Điều 10", "-") };
        var result = Result(verdict, (Outcome.NotMet, ["Q-16"]));
        Assert.Equal(open, Overriding.IsOpen(result, entry));
        Assert.False(Overriding.IsOpen(result, entry with { Override = null }));
    }

    private static string[] Questions(Verdict verdict, params (Outcome Outcome, string[] Questions)[] conditions) =>
        [.. Overriding.Questions(Result(verdict, conditions))];

    private static UnitResult Result(Verdict verdict, params (Outcome Outcome, string[] Questions)[] conditions)
    {
        var rulebook = LawFiles.For("CQ");
        return new UnitResult(
            Entered.Unit("CQ", FactSet.None), 2024, Entered.Day("31/12"), true, verdict, rulebook,
            [.. conditions.Select(condition => new ConditionResult(rulebook.Conditions[0], condition.Outcome, Exemption.None, default, [], [], [.. condition.Questions]))],
            null, null, ["Q-99"]);
    }
}
