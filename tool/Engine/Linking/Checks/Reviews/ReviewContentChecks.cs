using System.Globalization;
using Antt.Engine.Linking.Checks.Dossiers;
using Antt.Model.Dossiers;
using Antt.Model.Law;
using Antt.Model.Reviews;

namespace Antt.Engine.Linking.Checks.Reviews;

/// <summary>What a review says: of conditions that exist, with reasons where they are owed and none where words may not stand.</summary>
internal static class ReviewContentChecks
{
    public static void Check(Review review, Procedure procedure, RulebookNames law, RulebookNames? models, Findings findings)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < review.Verdicts.Length; i++)
        {
            var verdict = review.Verdicts[i];
            if (Find(verdict.Condition, law, models) is not { } condition)
            {
                ReportUnknown(review, Pointer("verdicts", i), verdict.Condition, law, findings);
                continue;
            }
            if (!said.Add(condition.Id)) findings.Add(ReviewDiagnostics.VerdictTwice, review.Input.File, Pointer("verdicts", i), condition.Id);
            CheckReason(review, verdict, condition, i, findings);
        }
        for (var i = 0; i < review.Requests.Length; i++) CheckRequest(review, i, law, models, findings);
        CheckConclusion(review, findings);
        if (review.Dossier == DossierKind.Request && review.Conclusion == ReviewConclusion.Accept) CheckComplete(review, said, procedure, findings);
    }

    private static void CheckReason(Review review, ReviewVerdict verdict, Condition condition, int position, Findings findings)
    {
        if (condition.IsSensitive)
        {
            if (verdict.Reason is not null)
                findings.Add(ReviewDiagnostics.WordsOnSensitiveCondition, review.Input.File, $"verdicts/{Findings.Number(position)}/reason", condition.Id);
        }
        else if (verdict.Verdict is ConditionVerdict.NotMet or ConditionVerdict.Open && verdict.Reason is null)
        {
            findings.Add(ReviewDiagnostics.VerdictWithoutReason, review.Input.File, $"verdicts/{Findings.Number(position)}/verdict",
                condition.Id, ReviewWords.Id(verdict.Verdict));
        }
    }

    private static void CheckRequest(Review review, int position, RulebookNames law, RulebookNames? models, Findings findings)
    {
        var request = review.Requests[position];
        for (var earlier = 0; earlier < position; earlier++)
        {
            if (review.Requests[earlier].Id != request.Id) continue;
            findings.Add(ReviewDiagnostics.RequestTwice, review.Input.File, $"requests/{Findings.Number(position)}/id", request.Id);
            break;
        }
        if (request.Condition is not { } name) return;
        if (Find(name, law, models) is null) ReportUnknown(review, Pointer("requests", position), name, law, findings);
    }

    private static void CheckConclusion(Review review, Findings findings)
    {
        var failing = review.Verdicts.Where(static verdict => verdict.Verdict is ConditionVerdict.NotMet or ConditionVerdict.Open)
            .Select(static verdict => verdict.Condition).ToList();
        if (review.Conclusion == ReviewConclusion.Accept && review.Dossier != DossierKind.Registration && failing.Count > 0)
        {
            findings.Add(ReviewDiagnostics.AcceptedAgainstVerdicts, review.Input.File, "conclusion", string.Join(", ", failing));
        }
        if (review.Conclusion == ReviewConclusion.Return && review.Requests.IsEmpty)
            findings.Add(ReviewDiagnostics.ReturnedWithoutRequest, review.Input.File, "conclusion", Findings.Day(review.Date));
    }

    private static void CheckComplete(Review review, HashSet<string> said, Procedure procedure, Findings findings)
    {
        var end = procedure.Period.To ?? review.Date;
        var missing = procedure.Rulebook.Conditions.Where(condition => condition.InForce.Contains(end) && !said.Contains(condition.Id)
            && Completeness.Applies(condition.Applicability, procedure.Grounds)).Select(static condition => condition.Id).ToList();
        if (missing.Count > 0)
        {
            findings.Add(ReviewDiagnostics.ReviewIncomplete, review.Input.File, "verdicts", Findings.Number(missing.Count),
                string.Join(", ", missing.Take(8)) + (missing.Count > 8 ? " …" : ""));
        }
    }

    private static void ReportUnknown(Review review, string pointer, string name, RulebookNames law, Findings findings) =>
        findings.Add(ReviewDiagnostics.ReviewConditionUnknown, review.Input.File, pointer, name, Nearest.Of(name, law.All), law.Rulebook.Id);

    private static Condition? Find(string id, RulebookNames law, RulebookNames? models) => Find(id, law.Rulebook) ?? (models is null ? null : Find(id, models.Rulebook));

    private static Condition? Find(string id, Rulebook rulebook)
    {
        foreach (var condition in rulebook.Conditions)
            if (condition.Id == id) return condition;
        return null;
    }

    private static string Pointer(string list, int position) => string.Create(CultureInfo.InvariantCulture, $"{list}/{position}/condition");
}
