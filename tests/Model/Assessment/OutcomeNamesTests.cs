using Antt.Model.Assessment;

namespace Antt.Tests.Model.Assessment;

/// <summary>What people read for each outcome and each result.</summary>
public sealed class OutcomeNamesTests
{
    [Theory]
    [InlineData(Outcome.Met, "đạt", "met")]
    [InlineData(Outcome.MetByExemption, "đạt do miễn trừ", "met by exemption")]
    [InlineData(Outcome.NotMet, "không đạt", "not met")]
    [InlineData(Outcome.NotApplicable, "không áp dụng", "not applicable")]
    [InlineData(Outcome.Pending, "chưa xác định", "pending")]
    public void Outcomes_have_their_names(Outcome outcome, string vietnamese, string english) =>
        Assert.Equal((vietnamese, english), (outcome.Name().Vi, outcome.Name().En));

    [Theory]
    [InlineData(Verdict.Achieved, "đạt", "đạt (met)")]
    [InlineData(Verdict.NotAchieved, "chưa đạt", "chưa đạt (not met)")]
    [InlineData(Verdict.Pending, "chưa xác định", "pending")]
    [InlineData(Verdict.OutOfScope, "ngoài đối tượng", "out of scope")]
    public void Results_have_their_names(Verdict verdict, string vietnamese, string english) =>
        Assert.Equal((vietnamese, english), (verdict.Name().Vi, verdict.Name().En));
}
