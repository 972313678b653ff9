using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Decisions;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>Whether a body may decide at all, whatever the unit: its sort, and whether its level exists on the day.</summary>
internal static class BodyChecks
{
    /// <summary>Checks the body of a decision.</summary>
    /// <returns>Whether nothing was found.</returns>
    public static bool Check(Decision decision, RegisterFrame frame, Findings findings)
    {
        var (body, file) = (decision.Authority, decision.Input.File);
        if (frame.Tiers.Abolished(body.Kind, body.Level, decision.Date) is { } tier)
        {
            findings.Add(AuthorityDiagnostics.LevelAbolished, file, "authority/level", body.Body, Findings.Day(decision.Date),
                Bodies.Word(body.Level), Findings.Day(tier.To), tier.Source);
            return false;
        }
        if (MayDecide(decision)) return true;
        findings.Add(AuthorityDiagnostics.BodyCannotRecognise, file, "authority/body", body.Body, Bodies.Word(body.Kind));
        return false;
    }

    /// <summary>Whether the body is of a sort, and of a level that exists, so that the units are worth a look.</summary>
    public static bool IsSound(Decision decision, Tiers tiers) =>
        MayDecide(decision) && tiers.Has(decision.Authority.Kind, decision.Authority.Level, decision.Date);

    private static bool MayDecide(Decision decision) =>
        decision.Subject != DecisionSubject.Recognition || decision.Authority.Kind is BodyKind.PeoplesCommittee or BodyKind.Ministry;
}
