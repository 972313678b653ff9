using System.Globalization;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Profiles;

namespace Antt.Engine.Linking.Checks.Profiles;

/// <summary>Roles: every one the workflow or the profile needs is filled on every day, and by nobody who has been abolished.</summary>
internal static class ProfileRoleChecks
{
    public static void Check(Profile profile, RegisterFrame frame, Findings findings)
    {
        if (!IsWhole(profile, frame)) return;
        var nation = profile.Id == RegisterFrame.NationalProfile;
        foreach (var (role, pointer) in nation ? Workflow() : Named(profile).DistinctBy(static named => named.Role))
        {
            if (!nation && WorkflowRoles.All.Contains(role)) continue;
            if (FirstDayWithout(role, profile, frame) is { } day)
                findings.Add(ProfileDiagnostics.RoleUnnamed, profile.Input.File, pointer, role, Findings.Day(day));
        }
        if (frame.Profiles.GetValueOrDefault(RegisterFrame.NationalProfile) is { } national)
            foreach (var tier in national.Tiers) CheckTier(profile, tier, findings);
    }

    /// <summary>
    /// Whether the nation's profile, as far as it names roles at all, and the one inherited are there: what follows from their absence
    /// is no news.
    /// </summary>
    private static bool IsWhole(Profile profile, RegisterFrame frame) =>
        frame.Profiles.GetValueOrDefault(RegisterFrame.NationalProfile) is { Roles.IsEmpty: false } && (profile.Inherits is not { } above || frame.Profiles.ContainsKey(above));

    private static IEnumerable<(string Role, string Pointer)> Workflow() => WorkflowRoles.All.Select(static role => (role, $"roles/{role}"));

    private static IEnumerable<(string Role, string Pointer)> Named(Profile profile) =>
        profile.Deadlines.SelectMany(static (deadline, at) => deadline.Recipients.Select((role, i) => (role, Pointer("deadlines", at, $"recipients/{i}")))
            .Append((deadline.Role ?? "", Pointer("deadlines", at, "role"))).Append((deadline.Via ?? "", Pointer("deadlines", at, "via"))))
        .Concat(profile.Authority.Select(static (rule, at) => (rule.Role ?? "", Pointer("authority", at, "role"))))
        .Concat(profile.Quotas.Select(static (quota, at) => (quota.Role ?? "", Pointer("quotas", at, "role"))))
        .Concat(profile.ModelChain.Select(static (step, at) => (step.Role, Pointer("modelChain", at, "role"))))
        .Concat(profile.DossierRoutes.SelectMany(static (route, at) =>
            ((string, string)[])[(route.To, Pointer("dossierRoute", at, "to")), (route.Via ?? "", Pointer("dossierRoute", at, "via"))]))
        .Where(static named => named.Item1.Length > 0);

    /// <summary>The first day of the profile on which nobody fills the role: its own first day, or one after somebody's last.</summary>
    private static DateOnly? FirstDayWithout(string role, Profile profile, RegisterFrame frame)
    {
        if (IsWithout(profile.InForce.From)) return profile.InForce.From;
        DateOnly? first = null;
        foreach (var layer in frame.ProfileOf(profile, profile.InForce.From).Layers)
        {
            foreach (var body in layer.Roles)
                if (body.Role == role && body.InForce.DayAfter is { } day && (first is null || day < first) && IsWithout(day)) first = day;
        }
        return first;

        bool IsWithout(DateOnly day) => profile.InForce.Contains(day) && frame.ProfileOf(profile, day).Role(role) is null;
    }

    private static void CheckTier(Profile profile, Tier tier, Findings findings)
    {
        for (var i = 0; i < profile.Roles.Length; i++)
        {
            var body = profile.Roles[i];
            if (!tier.Covers(body.Role) || !Outlives(body.InForce, tier)) continue;
            var at = profile.Roles.Take(i).Count(other => other.Role == body.Role);
            findings.Add(ProfileDiagnostics.BodyGone, profile.Input.File, $"roles/{body.Role}/{Findings.Number(at)}",
                body.Body.Vi, Findings.Day(tier.To), tier.Source);
        }
    }

    /// <summary>Whether a span begins while there is the tier and goes on when there is none.</summary>
    private static bool Outlives(DateRange span, Tier tier) => span.From <= tier.To && (span.To is null || span.To > tier.To);

    private static string Pointer(string list, int at, string below) => string.Create(CultureInfo.InvariantCulture, $"{list}/{at}/{below}");
}
