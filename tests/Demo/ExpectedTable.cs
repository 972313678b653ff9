using Antt.Model.Assessment;
using Antt.Tests.Support;

namespace Antt.Tests.Demo;

/// <summary>The tables of <c>tests/Demo/expected.md</c>, and results written the same way.</summary>
public static class ExpectedTable
{
    private static readonly Outcome[] Listed = [Outcome.NotMet, Outcome.Pending, Outcome.MetByExemption];

    /// <summary>The rows of the table below a heading, each cut down to its first cells.</summary>
    public static string[] Rows(string heading, int cells) =>
    [
        .. File.ReadLines(Path.Combine(RepositoryRoot.Find(), "tests/Demo/expected.md"))
            .SkipWhile(line => line != "## " + heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => string.Join(" | ", line.Split('|')[1..(cells + 1)].Select(cell => cell.Trim()))),
    ];

    /// <summary>A result as a row.</summary>
    public static string Row(UnitResult result) =>
        $"{result.Unit.Id} | {result.Year} | {Spelling.Of(result.Verdict)} | {string.Join("; ", Listed.Select(outcome => Those(result, outcome)).OfType<string>())}";

    /// <summary>A commune's counts as a row.</summary>
    public static string Row(UnitResult result, Tally tally) =>
        $"{result.Unit.Id} | {result.Year} | {tally.Population} | {tally.Registered} | {tally.Recognised} | {tally.Undecided}";

    private static string? Those(UnitResult result, Outcome outcome)
    {
        var ids = result.Conditions.Where(condition => condition.Outcome == outcome).Select(condition => condition.Condition.Id)
            .Order(StringComparer.Ordinal).ToArray();
        return ids.Length == 0 ? null : $"{Spelling.Of(outcome)}: {string.Join(", ", ids)}";
    }
}
