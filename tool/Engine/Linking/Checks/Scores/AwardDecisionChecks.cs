using System.Collections.Immutable;
using Antt.Model.Authority;
using Antt.Model.Classification;
using Antt.Model.Decisions;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Scores;

/// <summary>Awards that decisions give ("quyết định khen thưởng") against what was proposed to the body that gives them.</summary>
internal static class AwardDecisionChecks
{
    public static void Check(UnitYear year, DecisionIndex decisions, ImmutableArray<JudgedProposal> proposals, Findings findings)
    {
        foreach (var (decision, entry) in decisions.Of(year.Unit.Id, year.Year, DecisionSubject.Commendation))
        {
            if (!entry.Gives || proposals.Any(judged => Leads(judged, decision))) continue;
            findings.Add(AwardDiagnostics.AwardWithoutProposal, decision.Input.File, $"units/[unit={year.Unit.Id}]/unit", decision.Number,
                Findings.Day(decision.Date), year.Unit.Id, decision.Authority.Body, RoleOf(decision.Authority));
        }
    }

    private static bool Leads(JudgedProposal judged, Decision decision) =>
        judged.Refusal is not { IsFinal: true } && judged.Proposal.Date <= decision.Date && judged.Proposal.Award!.Issuer == RoleOf(decision.Authority);

    private static string RoleOf(DecidingBody body) => body.Kind switch
    {
        BodyKind.PeoplesCommittee => Bodies.Deciding(body.Level),
        BodyKind.SteeringCommittee => Bodies.Appraising(body.Level),
        BodyKind.Police => $"cong-an-{Bodies.Word(body.Level)}",
        _ => "bo-cong-an",
    };
}
