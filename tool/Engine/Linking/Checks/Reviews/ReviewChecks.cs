using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Linking.Checks.Dossiers;
using Antt.Model;
using Antt.Model.Dossiers;
using Antt.Model.Reviews;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Reviews;

/// <summary>The reviews of a year: what they say, who says it, whether it still holds, and what was decided against it.</summary>
internal static class ReviewChecks
{
    /// <summary>Whether there is anything to look at: reviews, answers to them, or a decision that must rest on one.</summary>
    public static bool Concern(UnitYear year, RegisterFrame frame) =>
        !year.Reviews.IsEmpty || !year.Dossiers.IsEmpty || (frame.Info.ReviewsFrom is not null && !frame.Decisions.Of(year.Unit.Id, year.Year).IsEmpty);

    /// <summary>Checks all of it.</summary>
    public static void Check(Procedure procedure, RulebookNames law, RulebookNames? models, Findings findings)
    {
        var year = procedure.Entered;
        foreach (var review in year.Reviews)
        {
            CheckName(review, findings);
            ReviewContentChecks.Check(review, procedure, law, models, findings);
            ReviewerChecks.Check(review, procedure, findings);
            if (review is { IsStale: true, Conclusion: not ReviewConclusion.Return } && ReviewTrail.Latest(year, review.Dossier, procedure.AsOf) == review)
                findings.Add(ReviewDiagnostics.ReviewStale, review.Input.File, "content", review.Dossier, Findings.Day(review.Date), review.Reviewer.Role);
        }
        if (!year.Reviews.IsEmpty) CheckRequests(year, procedure.AsOf, findings);
        if (year.HasUnreadReview) return;
        CheckAnswers(year, findings);
        ReviewDecisionChecks.Check(procedure, findings);
    }

    private static void CheckName(Review review, Findings findings)
    {
        var named = string.Create(CultureInfo.InvariantCulture, $"{review.Date:yyyy-MM-dd}-{review.Reviewer.Role}");
        if (review.Id == named) return;
        if (review.Id.StartsWith(named + "-", StringComparison.Ordinal)
            && int.TryParse(review.Id.AsSpan(named.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1) return;
        findings.Add(ReviewDiagnostics.ReviewMisnamed, review.Input.File, "date", review.Id, named);
    }

    private static void CheckAnswers(UnitYear year, Findings findings)
    {
        for (var i = 0; i < year.Dossiers.Length; i++)
        {
            for (var j = 0; j < year.Dossiers[i].Steps.Length; j++)
            {
                var step = year.Dossiers[i].Steps[j];
                for (var k = 0; k < step.Answers.Length; k++)
                {
                    var (review, request) = step.Answers[k];
                    if (year.Reviews.Any(known => known.Id == review && known.Requests.Any(asked => asked.Id == request))) continue;
                    var known = year.Reviews.SelectMany(static known => known.Requests.Select(asked => $"{known.Id}/{asked.Id}"));
                    findings.Add(ReviewDiagnostics.AnswerToNothing, step.Input.File,
                        DossierChecks.Pointer(i, j, string.Create(CultureInfo.InvariantCulture, $"answers/{k}/request")), $"{review}/{request}",
                        Nearest.Of($"{review}/{request}", known.ToImmutableArray()));
                }
            }
        }
    }

    /// <summary>A request is unanswered when its day has passed, or when the unit supplemented the dossier afterwards and left it out.</summary>
    private static void CheckRequests(UnitYear year, DateOnly asOf, Findings findings)
    {
        foreach (var (review, request) in ReviewTrail.Unanswered(year, asOf))
        {
            var supplemented = year.DossierOf(review.Dossier)?.Last(StepAction.Supplement, asOf)?.Date;
            if (!(request.Due < asOf) && !(supplemented >= review.Date)) continue;
            findings.Add(ReviewDiagnostics.RequestUnanswered, review.Input.File, $"requests/[id={request.Id}]/ask", request.Id,
                request.Condition ?? Nearest.None, Findings.Day(review.Date), Findings.Day(request.Due));
        }
    }
}
