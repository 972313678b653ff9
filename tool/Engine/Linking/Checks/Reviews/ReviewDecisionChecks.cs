using Antt.Engine.Linking.Checks.Dossiers;
using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Dossiers;
using Antt.Model.Reviews;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Reviews;

/// <summary>
/// What was decided against what the reviews say: the latest that holds must accept, by another body than the one that decides. Where a dossier
/// was edited after the decision, a review of what it is now serves too.
/// </summary>
internal static class ReviewDecisionChecks
{
    public static void Check(Procedure procedure, Findings findings)
    {
        foreach (var decided in procedure.Frame.Decisions.Of(procedure.Entered.Unit.Id, procedure.Entered.Year))
            if (decided.Entry.Gives && decided.Decision.Date <= procedure.AsOf) Check(decided, procedure, findings);
    }

    private static void Check(DecidedEntry decided, Procedure procedure, Findings findings)
    {
        var (decision, entry) = decided;
        var year = procedure.Entered;
        var pointer = $"units/[unit={entry.Unit}]/action";
        var latest = ReviewTrail.LatestValid(year, DossierKind.Request, decision.Date) ?? ReviewTrail.LatestValid(year, DossierKind.Request, procedure.AsOf);
        if (latest is { Conclusion: not ReviewConclusion.Accept })
        {
            findings.Add(ReviewDiagnostics.DecidedAgainstReview, decision.Input.File, pointer, entry.Unit, Findings.Day(latest.Date),
                latest.Reviewer.Role, ReviewWords.Id(latest.Conclusion));
        }
        else if (latest is not null)
        {
            CheckDecider(latest, decision, year, procedure, findings);
        }
        else if (procedure.Frame.Info.ReviewsFrom is { } since && decision.Date >= since)
        {
            var stale = ReviewTrail.Latest(year, DossierKind.Request, decision.Date);
            findings.Add(ReviewDiagnostics.DecidedWithoutReview, decision.Input.File, pointer, entry.Unit, Findings.Day(decision.Date), Findings.Day(since),
                stale is null ? "không có bản xem xét nào" : $"bản xem xét ngày {Findings.Day(stale.Date)} đã mất hiệu lực vì hồ sơ bị sửa");
        }
    }

    private static void CheckDecider(Review latest, Decision decision, UnitYear year, Procedure procedure, Findings findings)
    {
        var decider = RoleOf(decision.Authority);
        if (latest.Reviewer.Role != decider || latest.Reviewer.Place != decision.Authority.Place) return;
        if (ReviewTrail.LatestValid(year, DossierKind.Request, procedure.AsOf, decider) is { Conclusion: ReviewConclusion.Accept }) return;
        findings.Add(ReviewDiagnostics.ReviewedByDecider, latest.Input.File, "reviewer/role", latest.Reviewer.Role, decision.Id);
    }

    private static string RoleOf(DecidingBody body) => body.Kind switch
    {
        BodyKind.SteeringCommittee => Bodies.Appraising(body.Level),
        BodyKind.Police => $"{Bodies.Word(BodyKind.Police)}-{Bodies.Word(body.Level)}",
        _ => Bodies.Deciding(body.Level),
    };
}
