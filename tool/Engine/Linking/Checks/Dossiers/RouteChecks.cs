using Antt.Model.Authority;
using Antt.Model.Dossiers;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Engine.Linking.Checks.Dossiers;

/// <summary>Where a dossier goes: from level to level, to bodies that exist on the day, first to where the locality wants it.</summary>
internal static class RouteChecks
{
    private const string Route = "dossier-route";
    private const string StraightUp = "cap-tren";

    /// <summary>Checks the way of a dossier.</summary>
    public static void Check(Dossier dossier, int position, Procedure procedure, Findings findings)
    {
        DossierStep? before = null;
        AdministrativeLevel? reached = null;
        for (var i = 0; i < dossier.Steps.Length; i++)
        {
            var step = dossier.Steps[i];
            if (CheckBodies(step, position, i, procedure, findings) && RoleLevel.Of(step) is { } level)
            {
                if (reached is { } from) CheckLevel(step, from, level, before!, position, i, procedure.Tiers, findings);
                reached = level;
            }
            before = step;
        }
        CheckFirst(dossier, position, procedure, findings);
    }

    /// <summary>Whether every body named exists on the day.</summary>
    private static bool CheckBodies(DossierStep step, int position, int at, Procedure procedure, Findings findings) =>
        Exists(step, step.Role, "role", position, at, procedure, findings)
        & Exists(step, step.Via, "via", position, at, procedure, findings)
        & (step.Role is not null || step.Level is not { } level || Exists(step, Bodies.Deciding(level), "level", position, at, procedure, findings));

    private static bool Exists(DossierStep step, string? role, string key, int position, int at, Procedure procedure, Findings findings)
    {
        if (role is null || procedure.Tiers.Abolished(role, step.Date) is not { } tier) return true;
        var successor = procedure.ProfileOn(step.Date).Role(role)?.Value.Body.Vi ?? Nearest.None;
        findings.Add(DossierDiagnostics.BodyNoLongerThere, step.Input.File, DossierChecks.Pointer(position, at, key),
            role, Findings.Day(step.Date), Findings.Day(tier.To.AddDays(1)), tier.Source, successor);
        return false;
    }

    private static void CheckLevel(
        DossierStep step, AdministrativeLevel from, AdministrativeLevel to, DossierStep before, int position, int at, Tiers tiers, Findings findings)
    {
        if (to == from || (to < from && (step.Action == StepAction.Return || before.Action == StepAction.Return))) return;
        var next = tiers.Above(from, step.Date) ?? from;
        if (to == next) return;
        findings.Add(DossierDiagnostics.LevelSkipped, step.Input.File, DossierChecks.Pointer(position, at, "level"),
            Levels.Word(from), Levels.Word(to), Findings.Day(step.Date), Levels.Word(next));
    }

    /// <summary>A dossier sent straight above the place that consolidates it is accepted and flagged .</summary>
    private static void CheckFirst(Dossier dossier, int position, Procedure procedure, Findings findings)
    {
        var first = dossier.Steps[0];
        if (first.Role is not { } role || RoleLevel.Of(first) is not { } level) return;
        var profile = procedure.ProfileOn(first.Date);
        if (profile.Settings.Find(Route)?.Value == StraightUp || RouteOf(dossier.Kind, procedure.Entered.Unit.Type, profile) is not { } route) return;
        if (RoleLevel.Of(route.To) is not { } wanted || level <= wanted || procedure.Tiers.Abolished(route.To, first.Date) is not null) return;
        findings.Add(DossierDiagnostics.DossierSentElsewhere, first.Input.File, DossierChecks.Pointer(position, 0, "role"),
            dossier.Kind, role, Findings.Day(first.Date), route.To, route.Question ?? "Q-51");
    }

    private static DossierRoute? RouteOf(string dossier, string unitType, ProfileInForce profile)
    {
        foreach (var route in profile.DossierRoutes)
            if (route.Value.Dossier == dossier && (route.Value.UnitTypes.IsEmpty || route.Value.UnitTypes.Contains(unitType))) return route.Value;
        return null;
    }
}
