using System.Collections.Immutable;
using System.Globalization;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>Delegations where they are entered: in a unit's states and in profiles (C124 Điều 10 khoản 5).</summary>
internal static class DelegationChecks
{
    /// <summary>A state that tells of a delegation: it is allowed, and its act is one the locality's profile holds, where it holds any.</summary>
    public static void CheckState(Unit unit, int position, RegisterFrame frame, Findings findings)
    {
        var state = unit.States[position];
        if (Delegating.Of(state) is not { } delegation || RuleFor(unit.Type, frame) is not { } rule) return;
        var file = unit.Input.File;
        if (!rule.UnitTypes.Contains(unit.Type))
            findings.Add(DelegationDiagnostics.NotDelegable, file, Pointer("states", position, "delegatedTo"), unit.Type, Bodies.Word(delegation.To), rule.Clause);
        else
            Report(delegation, rule, frame.Tiers, file, Pointer("states", position, "delegatedTo"), findings);
        if (delegation.Act is not { } act) return;
        var acts = ActsFor(Area.Of(state.Commune, frame.Places), frame);
        if (acts.Count > 0 && !acts.Contains(act))
            findings.Add(DelegationDiagnostics.DelegationActUnknown, file, Pointer("states", position, "delegationAct"), act, string.Join(", ", acts));
    }

    /// <summary>The delegations that profiles hold.</summary>
    public static void CheckProfiles(RegisterFrame frame, Findings findings)
    {
        if (frame.Rulebooks.Values.Select(static rulebook => rulebook.Delegation).FirstOrDefault(static rule => rule is { UnitTypes.IsEmpty: false })
            is not { } general) return;
        foreach (var profile in frame.Profiles.Values)
        {
            for (var i = 0; i < profile.Delegations.Length; i++) Check(profile, i, general, frame, findings);
        }
    }

    private static void Check(Profile profile, int position, DelegationRule general, RegisterFrame frame, Findings findings)
    {
        var delegation = profile.Delegations[position];
        var file = profile.Input.File;
        foreach (var type in delegation.UnitTypes)
        {
            if (RuleFor(type, frame) is { } rule && !rule.UnitTypes.Contains(type))
                findings.Add(DelegationDiagnostics.NotDelegable, file, Pointer("delegations", position, "unitTypes"), type,
                    Bodies.Word(delegation.To.Level), rule.Clause);
        }
        Report(Delegating.Of(delegation), general, frame.Tiers, file, Pointer("delegations", position, "to"), findings);
        if (delegation is { From.Place: { } from, To.Place: { } to } && frame.Places.ContainsKey(to) && !Area.Of(to, frame.Places).Contains(from))
            findings.Add(DelegationDiagnostics.DelegationOutsideArea, file, Pointer("delegations", position, "to"), to, from, general.Clause);
    }

    private static void Report(Delegating delegation, DelegationRule rule, Tiers tiers, string file, string pointer, Findings findings)
    {
        switch (delegation.FlawAtStart(rule, tiers))
        {
            case DelegationFlaw.NotBetweenCommittees:
                findings.Add(DelegationDiagnostics.DelegationNotToCommittee, file, pointer, Bodies.Word(delegation.From), delegation.ToBody,
                    Bodies.Word(delegation.To), rule.Clause);
                break;
            case DelegationFlaw.NotSoManyLevelsDown:
                findings.Add(DelegationDiagnostics.DelegationLevels, file, pointer, Bodies.Word(delegation.From), Bodies.Word(delegation.To),
                    Findings.Day(delegation.InForce.From), rule.Clause);
                break;
        }
    }

    /// <summary>What the text allows for a type: as the first of its rulebooks that says anything says.</summary>
    private static DelegationRule? RuleFor(string unitType, RegisterFrame frame) => frame.Rulebooks.Values
        .Where(rulebook => rulebook.Delegation is not null && rulebook.UnitTypes.Any(type => type.Code == unitType))
        .MinBy(static rulebook => rulebook.Id, StringComparer.Ordinal)?.Delegation;

    private static List<string> ActsFor(ImmutableArray<string> area, RegisterFrame frame) =>
    [
        .. frame.Profiles.Values.Where(profile => area.Any(profile.IsFor)).SelectMany(static profile => profile.Delegations)
            .Select(static delegation => delegation.ActNumber).Distinct().Order(StringComparer.Ordinal),
    ];

    private static string Pointer(string list, int position, string key) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}/{position}/{key}");
}
