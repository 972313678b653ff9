using System.Globalization;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Engine.Linking.Checks.Profiles;

/// <summary>Levels and kinds of places that a profile still counts on after their last day; the roles are checked apart.</summary>
internal static class ProfileTierChecks
{
    public static void Check(Profile profile, RegisterFrame frame, Findings findings)
    {
        if (frame.Profiles.GetValueOrDefault(RegisterFrame.NationalProfile) is not { } nation) return;
        var end = EndOf(profile, frame);
        foreach (var tier in nation.Tiers)
        {
            foreach (var (body, level, to, pointer) in Named(profile, end))
            {
                if (tier.Body == body && tier.Level == level && Outlives(to, tier.To))
                    findings.Add(ProfileDiagnostics.TierGone, profile.Input.File, pointer, Bodies.Word(level), body, Findings.Day(tier.To), tier.Source);
            }
        }
        foreach (var kind in nation.PlaceKinds)
            if (kind.To is { } last) CheckKind(profile, kind, last, frame, findings);
    }

    /// <summary>Every body a profile gives something to do, with the last day on which it is to do it; a delegation without an end lapses with its level .</summary>
    private static IEnumerable<(string Body, AdministrativeLevel Level, DateOnly? To, string Pointer)> Named(Profile profile, DateOnly? end)
    {
        for (var i = 0; i < profile.Authority.Length; i++)
        {
            var rule = profile.Authority[i];
            yield return (rule.Role is { } role ? Bodies.SortOf(role) : "uy-ban", rule.Level, rule.To ?? end, Pointer("authority", i, "level"));
        }
        for (var i = 0; i < profile.ModelChain.Length; i++)
        {
            var step = profile.ModelChain[i];
            yield return (Bodies.SortOf(step.Role), step.Level, step.To ?? end, Pointer("modelChain", i, "role"));
        }
        for (var i = 0; i < profile.Delegations.Length; i++)
        {
            var delegation = profile.Delegations[i];
            var last = delegation.InForce.To ?? delegation.InForce.From;
            yield return (delegation.From.Body, delegation.From.Level, last, Pointer("delegations", i, "from"));
            yield return (delegation.To.Body, delegation.To.Level, last, Pointer("delegations", i, "to"));
        }
    }

    /// <summary>The last day of a profile: its own, or else that of the places it is for, once all of them have one.</summary>
    private static DateOnly? EndOf(Profile profile, RegisterFrame frame)
    {
        if (profile.InForce.To is { } own) return own;
        DateOnly? last = null;
        foreach (var id in profile.Places.Concat(profile.Locality?.Place is { } place && frame.Places.ContainsKey(place) ? [place] : []))
        {
            if (frame.Places.GetValueOrDefault(id)?.InForce.To is not { } to) return null;
            if (last is null || to > last) last = to;
        }
        return last;
    }

    private static void CheckKind(Profile profile, PlaceKindSpan kind, DateOnly last, RegisterFrame frame, Findings findings)
    {
        for (var i = 0; i < profile.Places.Length; i++)
            Check(profile.Places[i], profile.InForce.To ?? profile.InForce.From, string.Create(CultureInfo.InvariantCulture, $"places/{i}"));
        for (var i = 0; i < profile.Delegations.Length; i++)
        {
            var delegation = profile.Delegations[i];
            var end = delegation.InForce.To ?? delegation.InForce.From;
            Check(delegation.From.Place, end, Pointer("delegations", i, "from/place"));
            Check(delegation.To.Place, end, Pointer("delegations", i, "to/place"));
        }

        void Check(string? place, DateOnly? to, string pointer)
        {
            if (place is null || !Outlives(to, last) || frame.Places.GetValueOrDefault(place) is not { } known || known.Kind != kind.Kind) return;
            findings.Add(ProfileDiagnostics.PlaceKindGone, profile.Input.File, pointer, known.Name, kind.Kind, Findings.Day(last), kind.Source);
        }
    }

    private static bool Outlives(DateOnly? to, DateOnly last) => to is null || to > last;

    private static string Pointer(string list, int at, string below) => string.Create(CultureInfo.InvariantCulture, $"{list}/{at}/{below}");
}
