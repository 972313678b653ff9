using System.Collections.Immutable;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Decisions;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>What was decided against the computed result: the grounds of a refusal, and a reasoned departure from the result .</summary>
internal static class ResultDecisionChecks
{
    /// <summary>Checks the last thing decided by the day asked about.</summary>
    public static void Check(UnitResult result, DecisionIndex decisions, Findings findings)
    {
        DecidedEntry? last = null;
        foreach (var decided in decisions.Of(result.Unit.Id, result.Year))
        {
            if (decided.Decision.Date > result.AsOf) break;
            if (decided.Entry.Override is not null) CheckOverride(result, decided, findings);
            last = decided;
        }
        if (last is { Entry: { Action: DecisionAction.Refuse, Failing.IsEmpty: false, Override: null } }) CheckRefusal(result, last, findings);
    }

    private static void CheckRefusal(UnitResult result, DecidedEntry refused, Findings findings)
    {
        var named = refused.Entry.Failing;
        var wrongly = named.Where(name => AllHold(name, result.Conditions)).ToImmutableArray();
        var unnamed = result.Conditions.Where(static condition => condition.Outcome == Outcome.NotMet).Select(static condition => condition.Condition.Id)
            .Where(id => !named.Any(name => Covers(name, id))).ToImmutableArray();
        if (wrongly.IsEmpty && unnamed.IsEmpty) return;
        findings.Add(DecidedDiagnostics.RefusalDiffers, refused.Decision.Input.File, $"units/[unit={result.Unit.Id}]/failing",
            string.Join(", ", named), List(wrongly), List(unnamed), Verdicts.Word(result.Verdict));
    }

    private static void CheckOverride(UnitResult result, DecidedEntry decided, Findings findings)
    {
        var (file, pointer) = (decided.Decision.Input.File, $"units/[unit={result.Unit.Id}]/override");
        var chosen = decided.Entry.Override!;
        if (Overriding.IsOpen(result, decided.Entry))
        {
            findings.Add(DecidedDiagnostics.ReasonedOverride, file, pointer, result.Unit.Id, Verdicts.Word(result.Verdict), chosen.Question, chosen.Basis);
            return;
        }
        findings.Add(DecidedDiagnostics.OverrideNotOpen, file, pointer, result.Unit.Id, chosen.Question, Verdicts.Word(result.Verdict),
            List(Overriding.Questions(result)));
    }

    /// <summary>Whether there are conditions of the name and none of them fails or is open.</summary>
    private static bool AllHold(string name, ImmutableArray<ConditionResult> conditions)
    {
        var known = conditions.Where(condition => Covers(name, condition.Condition.Id)).ToList();
        return known.Count > 0 && !known.Exists(static condition => condition.Outcome is Outcome.NotMet or Outcome.Pending);
    }

    private static bool Covers(string above, string condition) =>
        condition.StartsWith(above, StringComparison.Ordinal) && (condition.Length == above.Length || condition[above.Length] is '.' or '/');

    private static string List(ImmutableArray<string> ids) => ids.IsEmpty ? Nearest.None : string.Join(", ", ids);
}
