using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Places;
using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>Whether a model unit was recognised by the body the locality gives that to (QĐ 9745 names none; ).</summary>
internal static class ModelAuthorityChecks
{
    public static void Check(Unit unit, DecidedEntry decided, Tiers tiers, ProfileInForce profile, Findings findings)
    {
        var (decision, entry) = decided;
        var rules = profile.AuthorityFor(ProfileInForce.ModelScheme).ToList();
        var state = unit.On(decision.Date);
        if (entry.Gives && unit.Type == Unit.Commune && decision.Authority.Place == state.Commune)
        {
            findings.Add(AuthorityDiagnostics.RecognisesItself, decision.Input.File, $"units/[unit={unit.Id}]/unit", unit.Id, decision.Authority.Body,
                Bodies.Word(tiers.Above(AdministrativeLevel.Commune, decision.Date) ?? AdministrativeLevel.Province), "Quyết định 9745/QĐ-BCA-V05");
            return;
        }
        if (rules.Count == 0 || !entry.Gives || !tiers.Has(decision.Authority.Kind, decision.Authority.Level, decision.Date)) return;
        if (rules.Exists(rule => IsBody(rule.Value, decision.Authority) && Gives(rule.Value, unit.Type, state))) return;
        findings.Add(DecidedDiagnostics.ModelAuthority, decision.Input.File, $"units/[unit={unit.Id}]/unit", unit.Id, Bodies.Word(state.ManagingLevel),
            decision.Authority.Body, Findings.Day(decision.Date), rules[0].Profile.Id, rules[0].Source ?? Nearest.None);
    }

    private static bool IsBody(AuthorityRule rule, DecidingBody body) =>
        rule.Level == body.Level && (rule.Role ?? Bodies.Deciding(rule.Level)).Contains(Bodies.Word(body.Kind), StringComparison.Ordinal);

    private static bool Gives(AuthorityRule rule, string unitType, UnitState state) =>
        rule.UnitTypes.Contains(unitType) && (rule.ManagingLevels.IsEmpty || rule.ManagingLevels.Contains(state.ManagingLevel)
            || (state.DelegatedTo is { } delegated && rule.ManagingLevels.Contains(delegated)));
}
