using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Facts;

namespace Antt.Tests.Model.Assessment;

public sealed class AssessTests
{
    public static TheoryData<string> Types => [.. CleanYear.Types];

    [Theory]
    [MemberData(nameof(Types))]
    public void When_everything_holds_the_unit_is_dat(string type)
    {
        var result = new CleanYear(type).Assess();
        Assert.Empty(result.Conditions.Where(condition => condition.Outcome != Outcome.Met).Select(condition => condition.Condition.Id));
        Assert.Equal(Verdict.Achieved, result.Verdict);
        Assert.True(result.IsFinal);
        Assert.Empty(result.Questions);
        Assert.All(result.Conditions, condition => Assert.NotEmpty(condition.Inputs.IsEmpty && condition.Condition.Id.StartsWith("XA-4", StringComparison.Ordinal) ? [new Input("", 1)] : condition.Inputs));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void When_nothing_is_entered_nothing_is_decided_but_what_time_decided(string type)
    {
        var bare = new CleanYear(type) { Evidence = default, Registration = null, RollUp = null };
        foreach (var path in bare.Paths.ToList()) bare.Without(path);
        var late = bare.Assess();
        Assert.Equal(Verdict.NotAchieved, late.Verdict);
        Assert.All(late.Conditions.Where(condition => condition.Outcome == Outcome.NotMet), condition => Assert.EndsWith(type is "KDC" ? "1.2" : "1.3", condition.Condition.Id, StringComparison.Ordinal));
        Assert.Equal(Verdict.Pending, bare.Assess("31/3").Verdict);
    }

    [Theory]
    [InlineData("KDC", "31/10", "1/11")]
    [InlineData("CQ", "15/11", "16/11")]
    public void A_result_is_final_after_the_period(string type, string open, string over)
    {
        var failing = new CleanYear(type) { Registration = null };
        Assert.False(failing.Assess(open).IsFinal);
        Assert.True(failing.Assess(over).IsFinal);
        Assert.Equal(Verdict.NotAchieved, failing.Assess(open).Verdict);
    }

    [Fact]
    public void A_commune_is_not_final_while_children_are_awaited()
    {
        var commune = new CleanYear("XA") { Registration = null, RollUp = Undecided };
        Assert.Equal(Verdict.NotAchieved, commune.Assess("19/11").Verdict);
        Assert.False(commune.Assess("19/11").IsFinal);
        Assert.True(commune.Assess("20/11").IsFinal);
    }

    [Fact]
    public void Conditions_are_looked_at_in_the_order_not_met_pending_met()
    {
        Assert.Equal(Verdict.Pending, Assess.Conclude([]));
        Assert.Equal(Verdict.Pending, new CleanYear("KDC").Without("events").Assess().Verdict);
        Assert.Equal(Verdict.NotAchieved, new CleanYear("KDC").Without("events").With("households.registered", 411).Assess().Verdict);
        Assert.Equal(Verdict.Pending, Antt.Model.Assessment.Assess.UnitYear(new CleanYear("KDC").Year(), null, LawFiles.Settings(), Entered.Day("31/12"), null, explained: true).Verdict);
    }

    [Fact]
    public void Without_evidence_what_would_be_met_is_pending_and_what_fails_fails()
    {
        var year = new CleanYear("KDC");
        year.Evidence = [.. year.Evidence.Where(item => item.Kind != "xac-nhan")];
        Assert.Equal(Outcome.Pending, year.Of("KDC-1.3"));
        Assert.Equal(Outcome.Met, year.Of("KDC-3.a"));
        Assert.Equal(Outcome.NotMet, year.With("households.registered", 411).Of("KDC-1.3"));
        year.Evidence = year.Evidence.Add(Entered.Paper("nghi-quyet", "1/6", ["KDC-2"]));
        Assert.Equal(Outcome.Pending, year.Of("KDC-2"));
        year.Evidence = year.Evidence.Add(Entered.Paper("bien-ban", "1/6", ["KDC-2"]));
        Assert.Equal(Outcome.Met, year.Of("KDC-2"));
    }

    [Fact]
    public void Evidence_of_a_later_day_leaves_the_facts_unknown()
    {
        var year = new CleanYear("KDC").With("households.registered", 411);
        Assert.Equal(Outcome.Pending, year.Of("KDC-1.3", "29/11"));
        Assert.Equal(Outcome.NotMet, year.Of("KDC-1.3", "30/11"));
        year.With("events", new[] { Entered.Facts(("id", "e"), ("category", "toi-pham"), ("severity", "nghiem-trong"), ("date", "2024-05-01")) });
        Assert.Equal(Outcome.NotMet, year.Of("KDC-4.b", "1/5"));
    }

    [Fact]
    public void Two_parts_of_a_condition_have_to_hold_both()
    {
        Assert.Equal(Outcome.NotMet, new CleanYear("CQ").With("violations.socialEvil.canh-cao", 1).Of("CD-3.h"));
        Assert.Equal(Outcome.Met, new CleanYear("CQ").With("violations.socialEvil.khien-trach", 1).Of("CD-3.h"));
        var fined = new CleanYear("CQ").With("violations.administrativeFines", 1);
        Assert.Equal(Outcome.NotMet, fined.Of("CD-3.h"));
        Assert.Equal(["Q-16"], fined.Assess().Questions.AsEnumerable());
        Assert.Equal(Outcome.Met, fined.Of("CD-3.h", settings: LawFiles.Settings(("fine-alone-fails", "false"))));
        Assert.Equal(Outcome.Pending, new CleanYear("CQ").Without("violations.socialEvil").Of("CD-3.h"));
        Assert.Empty(fined.With("violations.socialEvil.canh-cao", 1).Assess().Questions);
    }

    [Fact]
    public void The_same_facts_give_the_same_words()
    {
        var (first, second) = (new CleanYear("GD").Assess(), new CleanYear("GD").Assess());
        Assert.Equal(first.Conditions.Select(condition => condition.Reason.In(Language.Vietnamese)), second.Conditions.Select(condition => condition.Reason.In(Language.Vietnamese)));
        Assert.All(first.Conditions, condition => Assert.DoesNotContain("{", condition.Reason.In(Language.English), StringComparison.Ordinal));
    }

    private static RollUp Undecided => new(
    [
        new Child("a", "KDC", true, ChildStanding.Undecided, new Input("a", 1)), new Child("b", "KDC", true, ChildStanding.Recognised, new Input("b", 1)),
    ]);
}
