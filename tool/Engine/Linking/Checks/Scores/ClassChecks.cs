using System.Globalization;
using Antt.Model;
using Antt.Model.Activities;
using Antt.Model.Classification;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Scores;

/// <summary>The class of a unit's year: its points, what decisions gave, and the awards proposed.</summary>
internal static class ClassChecks
{
    private const string Scheme = "phan-loai";

    /// <summary>Whether there is anything to look at.</summary>
    public static bool Concern(UnitYear year, DecisionIndex decisions) =>
        year.Score is not null || !year.Activities.IsDefaultOrEmpty
        || decisions.HasOthers && (!decisions.Of(year.Unit.Id, year.Year, DecisionSubject.Classification).IsEmpty
            || !decisions.Of(year.Unit.Id, year.Year, DecisionSubject.Commendation).IsEmpty);

    public static void Check(UnitYear year, RegisterFrame frame, Settings settings, KnownNames names, Findings findings)
    {
        if (year.Score is { } score) ScoreChecks.Check(year, score, frame, names, findings);
        var result = Classify.UnitYear(year, frame.ScoringFor(year.Unit.Type, year.Year, year.Score?.Table), settings, frame.Decisions, DateOnly.MaxValue);
        foreach (var decided in frame.Decisions.Of(year.Unit.Id, year.Year, DecisionSubject.Classification))
        {
            CheckDecided(decided, result, findings);
            CheckAuthority(year.Unit, decided, frame, findings);
        }
        foreach (var proposal in result.Proposals) CheckProposal(proposal, result, findings);
        if (frame.Decisions.HasOthers) AwardDecisionChecks.Check(year, frame.Decisions, result.Proposals, findings);
    }

    private static void CheckDecided(DecidedEntry decided, ClassResult result, Findings findings)
    {
        if (MovementClasses.Find(decided.Entry.Class) is not { } @class) return;
        var (file, unit, year) = (decided.Decision.Input.File, result.Unit.Id, Findings.Number(result.Year));
        var pointer = $"units/[unit={unit}]/class";
        if (result.Class is not { } computed)
            findings.Add(ScoreDiagnostics.ClassWithoutTotal, file, pointer, unit, year);
        else if (computed != @class && ReferenceEquals(result.Decided?.Entry, decided))
            findings.Add(ScoreDiagnostics.PublishedClassDiffers, file, pointer, unit, year, @class.Word(), ScoringChecks.Points(result.Points ?? 0), computed.Word());
    }

    /// <summary>Where the local profile says which level gives the class, that level gave it.</summary>
    private static void CheckAuthority(Unit unit, DecidedEntry decided, RegisterFrame frame, Findings findings)
    {
        var (state, level) = (unit.On(decided.Decision.Date), decided.Decision.Authority.Level);
        var rules = frame.ProfileFor(state.Commune, decided.Decision.Date).AuthorityFor(Scheme)
            .Where(rule => rule.Value.UnitTypes.Contains(unit.Type) && (rule.Value.ManagingLevels.IsEmpty || rule.Value.ManagingLevels.Contains(state.ManagingLevel)))
            .ToList();
        if (rules.Count == 0 || rules.Exists(rule => rule.Value.Level == level)) return;
        findings.Add(ScoreDiagnostics.ClassAuthorityDiffers, decided.Decision.Input.File, "authority/level", unit.Id, Levels.Word(level),
            string.Join(", ", rules.Select(static rule => Levels.Word(rule.Value.Level)).Distinct()), rules[0].Profile.Id, rules[0].Value.Source);
    }

    private static void CheckProposal(JudgedProposal judged, ClassResult result, Findings findings)
    {
        var proposal = judged.Proposal;
        var (file, award) = (proposal.Input.File, proposal.Award!);
        if (MovementClasses.Find(award.Class) is { } stated && result.Counting is { } counting && stated != counting)
        {
            findings.Add(AwardDiagnostics.ProposedClassDiffers, file, Pointer(proposal, "class"),
                proposal.Id, stated.Word(), Findings.Number(result.Year), counting.Word());
        }
        var (form, issuer) = (award.Form!, award.Issuer!);
        switch (judged.Refusal)
        {
            case { Kind: AwardRefusalKind.Class }:
                findings.Add(AwardDiagnostics.AwardAgainstClass, file, Pointer(proposal, "form"), proposal.Id, form, result.Counting?.Word() ?? "-");
                break;
            case { Kind: AwardRefusalKind.OwnAward }:
                findings.Add(AwardDiagnostics.OwnAward, file, Pointer(proposal, "issuer"), proposal.Id, issuer);
                break;
            case { Kind: AwardRefusalKind.BodyGone }:
                findings.Add(AwardDiagnostics.AwardBodyGone, file, Pointer(proposal, "issuer"), proposal.Id, issuer, Findings.Day(proposal.Date));
                break;
            case { Kind: AwardRefusalKind.BodyNotNamed }:
                findings.Add(AwardDiagnostics.AwardBodyNotNamed, file, Pointer(proposal, "issuer"), proposal.Id, form, issuer);
                break;
            case { Kind: AwardRefusalKind.NoClass }:
                findings.Add(AwardDiagnostics.AwardWithoutClass, file, Pointer(proposal, "basis"), proposal.Id, Findings.Number(result.Year));
                break;
            case { Kind: AwardRefusalKind.Again }:
                findings.Add(AwardDiagnostics.AwardProposedAgain, file, Pointer(proposal, "id"), proposal.Id, Findings.Number(result.Year));
                break;
            default:
                break;
        }
    }

    private static string Pointer(Activity activity, string key) => string.Create(CultureInfo.InvariantCulture, $"activities/[id={activity.Id}]/{key}");
}
