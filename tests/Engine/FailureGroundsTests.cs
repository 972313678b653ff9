using Antt.Engine;
using Antt.Model;
using Antt.Model.Assessment;

namespace Antt.Tests.Engine;

/// <summary>Whoever fails is told where it stands: every condition that is not met names the place of a fact, or says what is missing.</summary>
public sealed class FailureGroundsTests
{
    [Fact]
    public void Every_condition_that_is_not_met_names_a_place_or_says_that_something_is_missing()
    {
        var register = BaseRegister.Demonstration();
        foreach (var path in register.Files.Select(file => file.Key).Where(path => path.EndsWith("/2024/evidence.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(10).ToList())
            register.With(path, System.Text.RegularExpressions.Regex.Replace(register[path], "\"items\": \\[.*\\]", "\"items\": []", System.Text.RegularExpressions.RegexOptions.Singleline));
        var failing = 0;
        register.Run(
            result =>
            {
                foreach (var condition in result.Conditions.Where(condition => condition.Outcome == Outcome.NotMet))
                {
                    failing++;
                    var reason = condition.Reason.In(Language.Vietnamese);
                    Assert.True(
                        !condition.Inputs.IsEmpty || reason.Contains("chưa", StringComparison.OrdinalIgnoreCase) || reason.Contains("không có", StringComparison.OrdinalIgnoreCase)
                        || reason.Contains("thiếu", StringComparison.OrdinalIgnoreCase), $"{result.Unit.Id} {result.Year} {condition.Condition.Id}: {reason}");
                    Assert.All(condition.Inputs, input => Assert.True(input.Line >= 1 && input.File.StartsWith("data/", StringComparison.Ordinal)));
                }
            },
            new RunOptions(new DateOnly(2026, 11, 22)));
        Assert.True(failing > 20, $"{failing}");
    }
}
