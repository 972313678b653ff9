using System.Security.Cryptography;
using System.Text;
using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Decisions;
using Antt.Model.Diagnostics;
using Antt.Tests.Support;

namespace Antt.Tests.Demo;

/// <summary>The demonstration register is clean, comes out as worked out beforehand, and shows everything that can happen.</summary>
public sealed class DemonstrationTests(DemonstrationRun run) : IClassFixture<DemonstrationRun>
{
    private const int MostWarnings = 5;

    /// <summary>Kinds of criteria and the outcomes that the register shows of each.</summary>
    public static TheoryData<Type, Outcome[]> Kinds => new()
    {
        { typeof(ChildrenShare), [Outcome.Met, Outcome.NotMet, Outcome.Pending] },
        { typeof(CountAtLeast), [Outcome.Met, Outcome.NotMet, Outcome.Pending] },
        { typeof(CountAtMost), [Outcome.Met, Outcome.NotMet, Outcome.Pending] },
        { typeof(DocumentIssued), [Outcome.Met, Outcome.NotMet, Outcome.NotApplicable, Outcome.Pending] },
        { typeof(JudgementHolds), [Outcome.Met, Outcome.NotMet, Outcome.NotApplicable, Outcome.Pending] },
        { typeof(NoEvent), [Outcome.Met, Outcome.MetByExemption, Outcome.NotMet, Outcome.Pending] },
        { typeof(NoOccurrence), [Outcome.Met, Outcome.NotMet, Outcome.Pending] },
        { typeof(NobodyDisciplined), [Outcome.Met, Outcome.NotMet, Outcome.NotApplicable, Outcome.Pending] },
        { typeof(NotAboveLastYear), [Outcome.Met, Outcome.NotMet, Outcome.Pending] },
        { typeof(RatingAtLeast), [Outcome.Met, Outcome.NotMet, Outcome.NotApplicable, Outcome.Pending] },
        { typeof(RegistrationFiled), [Outcome.Met, Outcome.NotMet] },
        { typeof(ShareAtLeast), [Outcome.Met, Outcome.NotMet, Outcome.NotApplicable, Outcome.Pending] },
    };

    [Fact]
    public void It_has_no_error_and_few_warnings()
    {
        var found = string.Join('\n', run.Summary.Diagnostics.Select(CaseRunner.TextOf));
        Assert.False(run.Summary.HasErrors, found);
        Assert.True(run.Summary.Diagnostics.Count(finding => finding.Severity == Severity.Warning) <= MostWarnings, found);
    }

    [Fact]
    public void Every_result_is_the_one_worked_out_beforehand() =>
        Assert.Equal(ExpectedTable.Rows("Results", 4), run.Results.Select(ExpectedTable.Row).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_roll_up_is_the_one_worked_out_beforehand() =>
        Assert.Equal(
            ExpectedTable.Rows("Roll-ups of the communes", 6),
            run.Results.Where(result => result.RollUp is not null).Select(result => ExpectedTable.Row(result, result.RollUp!.Total)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_criterion_of_the_standard_is_listed() =>
        Assert.Equal(
            typeof(Criterion).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(Criterion)) && type.Namespace == typeof(Criterion).Namespace),
            Kinds.Count);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_outcome_of_a_kind_occurs(Type kind, Outcome[] expected)
    {
        var found = run.Conditions.Where(condition => condition.Condition.Parts.Length == 1 && condition.Condition.Parts[0].GetType() == kind)
            .Select(condition => condition.Outcome).Distinct().Order();
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Registrations_are_pending_until_the_first_quarter_is_over()
    {
        var (_, results) = DemonstrationRun.On(new DateOnly(2026, 1, 10));
        Assert.Contains(results.SelectMany(result => result.Conditions), condition => condition is { Condition.Id: "KDC-1.2", Outcome: Outcome.Pending });
    }

    [Theory]
    [InlineData(Exemption.ForceMajeure)]
    [InlineData(Exemption.Handled)]
    public void Every_exemption_occurs(Exemption exemption) =>
        Assert.Contains(run.Conditions, condition => condition.Exemption == exemption);

    [Theory]
    [InlineData("kem-gia-thiet", "size")]
    [InlineData("tap-hoa-thi-du", "size")]
    [InlineData("quan-su-mo-phong", "armedForces")]
    [InlineData("tieu-hoc-mo-phong", "levels")]
    [InlineData("mam-non-tuong-tuong", "levels")]
    public void Every_exclusion_occurs(string unit, string attribute) =>
        Assert.All(
            run.Results.Where(result => result.Unit.Id == unit),
            result => Assert.True(result.Verdict == Verdict.OutOfScope && result.Exclusion!.Attribute == attribute));

    [Fact]
    public void A_school_with_a_level_above_primary_is_in_scope() =>
        Assert.DoesNotContain(run.Results, result => result is { Unit.Id: "tieu-hoc-thcs-gia-thiet", Verdict: Verdict.OutOfScope });

    [Fact]
    public void It_is_large_enough_and_shows_every_type_and_action()
    {
        Assert.True(run.Summary.Counts.Units >= 45);
        Assert.Equal(["CQ", "DN", "GD", "KDC", "XA"], run.Results.Select(result => result.Unit.Type).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal([2023, 2024, 2025, 2026], run.Results.Select(result => result.Year).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<DecisionAction>(),
            run.Summary.Frame!.Decisions.All.SelectMany(decision => decision.Entries).Select(entry => entry.Action).Distinct().Order());
    }

    [Fact]
    public void One_decision_departs_from_an_open_reading_and_one_model_unit_is_conditional()
    {
        var decisions = run.Summary.Frame!.Decisions.All;
        var chosen = Assert.Single(decisions.SelectMany(decision => decision.Entries), entry => entry.Override is not null);
        Assert.True(Antt.Model.Authority.Overriding.IsOpen(run.Results.Single(result => result.Unit.Id == chosen.Unit && result.Year == 2025), chosen));
        Assert.Contains(decisions, decision => decision is { Subject: DecisionSubject.Model, Year: 2026 } && decision.Entries.Any(entry => !entry.Conditional.IsEmpty));
    }

    [Fact]
    public void Every_signed_original_is_the_sentence_told_beside_the_table() =>
        Assert.All(run.Summary.Frame!.Decisions.All, decision =>
        {
            var sentence = FormattableString.Invariant($"Bản ký minh họa của {decision.Number} ngày {decision.Date:yyyy-MM-dd}");
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence))), decision.OriginalHash);
        });

    [Fact]
    public void Shares_stand_on_both_sides_of_the_threshold()
    {
        var tallies = run.Results.Where(result => result.RollUp is not null).Select(result => result.RollUp!.Total).ToArray();
        Assert.Contains(tallies, tally => 10 * tally.Recognised == 7 * tally.Population);
        Assert.Contains(tallies, tally => tally is { Population: 13, Recognised: 9 });
        Assert.Contains(tallies, tally => tally.Registered < tally.Population && 10 * tally.Recognised >= 7 * tally.Population);
    }
}
