using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Decisions;

namespace Antt.Model.Authority;

/// <summary>
/// When the deciding official may depart from the computed result: only where everything that decides it rests on an open
/// reading. A clear "not met" blocks.
/// </summary>
public static class Overriding
{
    /// <summary>Whether an entry with an override departs from the result, and from an open reading alone.</summary>
    public static bool IsOpen(UnitResult result, DecisionEntry entry) =>
        entry.Override is { } chosen && entry.Gives != (result.Verdict == Verdict.Achieved) && Questions(result).Contains(chosen.Question);

    /// <summary>The open questions on each of which the result as a whole turns.</summary>
    public static ImmutableArray<string> Questions(UnitResult result)
    {
        if (result.Verdict is Verdict.Achieved or Verdict.OutOfScope) return result.Questions;
        var deciding = result.Verdict == Verdict.NotAchieved ? Outcome.NotMet : Outcome.Pending;
        ImmutableArray<string>? common = null;
        foreach (var condition in result.Conditions)
        {
            if (condition.Outcome != deciding) continue;
            common = common is { } before ? [.. before.Where(condition.Questions.Contains)] : condition.Questions;
        }
        return common ?? [];
    }
}
