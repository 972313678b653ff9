using System.Globalization;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Profiles;

/// <summary>Who recognises what, as a locality lays it down, against who may at all: it may narrow the text, never reach below it (C124 Điều 10).</summary>
internal static class ProfileAuthorityChecks
{
    public static void Check(Profile profile, RegisterFrame frame, Findings findings)
    {
        for (var i = 0; i < profile.Authority.Length; i++)
        {
            foreach (var type in profile.Authority[i].UnitTypes) Check(profile, i, type, frame, findings);
        }
    }

    private static void Check(Profile profile, int position, string type, RegisterFrame frame, Findings findings)
    {
        var rule = profile.Authority[position];
        var pointer = string.Create(CultureInfo.InvariantCulture, $"authority/{position}/unitTypes");
        if (rule.Level == AdministrativeLevel.Commune && type == Unit.Commune)
        {
            findings.Add(ProfileDiagnostics.CommuneRecognisesItself, profile.Input.File, pointer, Bodies.Word(rule.Level), type);
            return;
        }
        if (rule.Scheme != ProfileInForce.SafetyScheme) return;
        foreach (var managing in rule.ManagingLevels.IsEmpty ? [null] : rule.ManagingLevels.Select(static level => (AdministrativeLevel?)level))
        {
            if (Lowest(profile, rule, type, managing, frame) is not { } lowest || rule.Level >= lowest.Level || IsDelegated(profile, rule, type, lowest.Level)) continue;
            findings.Add(ProfileDiagnostics.LevelTooLow, profile.Input.File, pointer, Bodies.Word(rule.Level), type, Bodies.Word(lowest.Level),
                lowest.Clause);
            return;
        }
    }

    /// <summary>The rule of the text that lets the lowest level recognise such units while the locality's holds; null where the text names nobody.</summary>
    private static CompetenceRule? Lowest(Profile profile, AuthorityRule rule, string type, AdministrativeLevel? managing, RegisterFrame frame)
    {
        var span = profile.InForce with { To = rule.To ?? profile.InForce.To };
        CompetenceRule? lowest = null;
        foreach (var rulebook in frame.Rulebooks.Values)
        {
            if (rulebook.Scheme != Scheme.Safety || !rulebook.UnitTypes.Any(known => known.Code == type)) continue;
            foreach (var text in rulebook.Authority)
            {
                if ((text.UnitTypes.IsEmpty || text.UnitTypes.Contains(type)) && text.MinistryTracked != true && text.InForce.Overlaps(span)
                    && (managing is null || text.ManagingLevel is null || text.ManagingLevel == managing) && !(lowest?.Level <= text.Level)) lowest = text;
            }
        }
        return lowest;
    }

    private static bool IsDelegated(Profile profile, AuthorityRule rule, string type, AdministrativeLevel from) => profile.Delegations.Any(delegation =>
        delegation.From.Level == from && delegation.To.Level == rule.Level && delegation.UnitTypes.Contains(type));
}
