using System.Globalization;
using Antt.Engine.Linking.Checks.Authority;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks;

/// <summary>The computed result against what people entered and decided. Nothing here changes a result.</summary>
internal static class ResultChecks
{
    private const int MostTold = 5;

    private static readonly string[] KindsThatComeBefore = ["nghi-quyet", "ke-hoach", "ban-dang-ky", "to-trinh", "bao-cao", "bien-ban"];

    public static void Check(UnitResult result, UnitYear year, DecisionIndex decisions, Findings findings)
    {
        if (result.Verdict == Verdict.OutOfScope && year.Registration is { } registration)
            findings.Add(LinkDiagnostics.RegistrationOutOfScope, registration.Input.File, "date", result.Exclusion?.Clause ?? Nearest.None);
        if (year.Evaluation?.Text("verdict") is { } entered && result.Rulebook is { } rulebook
            && result.AsOf > rulebook.Period.End.In(result.Year) && entered != Verdicts.Word(result.Verdict))
        {
            findings.Add(LinkDiagnostics.VerdictDiffers, year.Evaluation.File, "verdict", entered, Verdicts.Word(result.Verdict), Grounds(result));
        }
        if (decisions.RecognitionInForce(result.Unit.Id, result.Year, result.AsOf) is { } recognition) CheckRecognition(result, year, recognition, findings);
        ResultDecisionChecks.Check(result, decisions, findings);
    }

    private static void CheckRecognition(UnitResult result, UnitYear year, DecidedEntry recognition, Findings findings)
    {
        var file = recognition.Decision.Input.File;
        if (result.Verdict != Verdict.Achieved && !Overriding.IsOpen(result, recognition.Entry))
        {
            findings.Add(LinkDiagnostics.RecognisedAgainstResult, file, $"units/[unit={result.Unit.Id}]/action",
                result.Unit.Id, Findings.Number(result.Year), Verdicts.Word(result.Verdict), Grounds(result));
        }
        if (year.Evidence.IsDefaultOrEmpty) return;
        for (var i = 0; i < year.Evidence.Length; i++)
        {
            var item = year.Evidence[i];
            if (!(item.Date > recognition.Decision.Date) || !KindsThatComeBefore.Contains(item.Kind)) continue;
            findings.Add(LinkDiagnostics.EvidenceAfterDecision, item.Input.File, string.Create(CultureInfo.InvariantCulture, $"items/{i}/date"),
                item.Id, Findings.Day(item.Date), recognition.Decision.Id, Findings.Day(recognition.Decision.Date));
        }
    }

    /// <summary>The conditions that decided, or the clause that leaves the unit out.</summary>
    private static string Grounds(UnitResult result)
    {
        if (result.Exclusion is { } exclusion) return exclusion.Clause;
        var telling = result.Verdict switch
        {
            Verdict.NotAchieved => Outcome.NotMet,
            Verdict.Pending => Outcome.Pending,
            _ => Outcome.Met,
        };
        var ids = new List<string>();
        foreach (var condition in result.Conditions)
            if (condition.Outcome == telling) ids.Add(condition.Condition.Id);
        return ids.Count <= MostTold ? string.Join(", ", ids) : string.Join(", ", ids[..MostTold]) + " …";
    }
}
