using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Decisions;
using Antt.Model.Nominations;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Models;

/// <summary>A recognition as a model against what the criteria say on its own day, and again when the year is over.</summary>
internal static class RecognitionChecks
{
    private const int MostNamed = 8;

    /// <summary>Checks a recognition.</summary>
    /// <param name="onDay">How the unit stood on the day of the decision.</param>
    /// <param name="now">How it stands on the day asked about.</param>
    /// <param name="recognition">The recognition in force.</param>
    /// <param name="findings">Takes what is found.</param>
    public static void Check(UnitResult onDay, UnitResult now, DecidedEntry recognition, Findings findings)
    {
        var (unit, file) = (onDay.Unit.Id, recognition.Decision.Input.File);
        switch (ModelReview.Of(onDay))
        {
            case ModelStanding.NotMet or ModelStanding.Open:
                findings.Add(ModelDiagnostics.ModelAgainstCriteria, file, $"units/[unit={unit}]/action", unit, Findings.Number(onDay.Year),
                    Findings.Day(recognition.Decision.Date), Named(Standing(onDay)));
                break;
            case ModelStanding.Conditional when Unnamed(onDay, recognition.Entry) is { IsEmpty: false } unnamed:
                findings.Add(ModelDiagnostics.ModelConditionNotNamed, file, $"units/[unit={unit}]/conditional", unit,
                    Findings.Day(recognition.Decision.Date), Named(unnamed));
                break;
        }
        if (now.AsOf.Year <= now.Year || recognition.Entry.Conditional.IsEmpty) return;
        var open = now.Conditions.Where(condition => condition.Outcome is Outcome.NotMet or Outcome.Pending && IsNamed(recognition.Entry, condition.Condition.Id))
            .Select(static condition => condition.Condition.Id).ToImmutableArray();
        if (!open.IsEmpty)
            findings.Add(ModelDiagnostics.ModelNotConfirmed, file, $"units/[unit={unit}]/conditional", Findings.Number(now.Year), unit, Named(open));
    }

    /// <summary>The conditions that a decision names and the criteria do not have.</summary>
    public static void CheckNames(UnitYear year, ImmutableArray<DecidedEntry> decided, RulebookNames law, Findings findings)
    {
        foreach (var (decision, entry) in decided)
        {
            CheckNames(entry.Conditional, "conditional");
            CheckNames(entry.Failing, "failing");

            void CheckNames(ImmutableArray<string> names, string key)
            {
                for (var i = 0; i < names.Length; i++)
                {
                    if (law.KindsFor(names[i]) is not null) continue;
                    findings.Add(LinkDiagnostics.UnknownCondition, decision.Input.File, $"units/[unit={year.Unit.Id}]/{key}/{Findings.Number(i)}",
                        names[i], Nearest.Of(names[i], law.All), law.Rulebook.Id);
                }
            }
        }
    }

    private static ImmutableArray<string> Standing(UnitResult result)
    {
        var telling = result.Verdict == Verdict.NotAchieved ? Outcome.NotMet : Outcome.Pending;
        return [.. result.Conditions.Where(condition => condition.Outcome == telling && (telling == Outcome.NotMet || condition.DueOn is null))
            .Select(static condition => condition.Condition.Id)];
    }

    private static ImmutableArray<string> Unnamed(UnitResult result, DecisionEntry entry) =>
        [.. ModelReview.NotYetDue(result).Where(id => !IsNamed(entry, id))];

    /// <summary>Whether the decision names the condition, by its own id or by that of its criterion.</summary>
    private static bool IsNamed(DecisionEntry entry, string condition) =>
        entry.Conditional.Any(name => condition == name || condition.StartsWith(name + ".", StringComparison.Ordinal));

    private static string Named(ImmutableArray<string> ids) =>
        ids.Length <= MostNamed ? string.Join(", ", ids) : $"{string.Join(", ", ids.Take(MostNamed))} …";
}
