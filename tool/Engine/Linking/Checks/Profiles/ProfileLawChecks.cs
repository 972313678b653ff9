using System.Globalization;
using Antt.Model;
using Antt.Model.Law;

namespace Antt.Engine.Linking.Checks.Profiles;

/// <summary>Profiles held against the law, the places and each other, once all of them are read.</summary>
internal static class ProfileLawChecks
{
    public static void Check(RegisterFrame frame, KnownNames names, Misprints misprints, Findings findings)
    {
        foreach (var profile in frame.Profiles.Values.OrderBy(static profile => profile.Id, StringComparer.Ordinal))
        {
            CheckIds(profile, findings);
            CheckReferences(profile, names, misprints, findings);
            ProfileAuthorityChecks.Check(profile, frame, findings);
            ProfileTierChecks.Check(profile, frame, findings);
            ProfileRoleChecks.Check(profile, frame, findings);
            ProfileDeadlineChecks.Check(profile, frame, findings);
            ProfileCriteriaChecks.Check(profile, frame, names, findings);
        }
        foreach (var plan in PlansInUse(frame)) ProfileDeadlineChecks.CheckPlan(plan, findings);
    }

    /// <summary>The profiles that hold, themselves or inherited, for a place of the register on the day their plan was issued.</summary>
    private static IEnumerable<Profile> PlansInUse(RegisterFrame frame) => frame.Profiles.Values
        .Where(profile => profile.Places.Any(frame.Places.ContainsKey) || (profile.Locality?.Place is { } place && frame.Places.ContainsKey(place)))
        .SelectMany(profile => frame.Profiles.Values.Where(plan => plan.LocalText?.IssuedOn is { } issued
            && profile.InForce.Contains(issued) && frame.ProfileOf(profile, issued).Layers.Contains(plan)))
        .DistinctBy(static plan => plan.Id).OrderBy(static plan => plan.Id, StringComparer.Ordinal);

    private static void CheckIds(Profile profile, Findings findings)
    {
        Twice("deadlines", profile.Deadlines.Select(static deadline => deadline.Id));
        Twice("delegations", profile.Delegations.Select(static delegation => delegation.Id));
        Twice("targets", profile.Targets.Select(static target => target.Id));
        Twice("quotas", profile.Quotas.Select(static quota => quota.Id));
        Twice("forms", profile.Forms.Select(static form => form.Id));

        void Twice(string list, IEnumerable<string> ids)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (at, id) in ids.Index())
                if (!seen.Add(id)) findings.Add(ProfileDiagnostics.EntryTwice, profile.Input.File, Pointer(list, at, "id"), id, list);
        }
    }

    private static void CheckReferences(Profile profile, KnownNames names, Misprints misprints, Findings findings)
    {
        var file = profile.Input.File;
        misprints.Check(profile.Replaces?.Number, file, "replaces/number", findings);
        foreach (var (at, guidance) in profile.Guidance.Index())
        {
            if (guidance.Instrument is { } instrument) InstrumentChecks.Reference(instrument, file, Pointer("guidance", at, "instrument"), names, findings);
            misprints.Check(guidance.Text?.Number, file, Pointer("guidance", at, "number"), findings);
        }
        foreach (var (at, delegation) in profile.Delegations.Index())
        {
            SpanChecks.Check(delegation.InForce, file, Pointer("delegations", at, "end"), findings);
            foreach (var (place, side) in ((string?, string)[])[(delegation.From.Place, "from"), (delegation.To.Place, "to")])
            {
                if (place is not null && !names.Places.Contains(place))
                    findings.Add(LinkDiagnostics.DanglingPlace, file, Pointer("delegations", at, $"{side}/place"), place, Nearest.Of(place, names.Places));
            }
            foreach (var (i, unit) in delegation.Units.Index())
            {
                if (!names.Units.Holds(unit))
                    findings.Add(LinkDiagnostics.DanglingUnit, file, Pointer("delegations", at, $"units/{Findings.Number(i)}"), unit, Nearest.Of(unit, names.Units.Ids));
            }
        }
    }

    private static string Pointer(string list, int at, string below) => string.Create(CultureInfo.InvariantCulture, $"{list}/{at}/{below}");
}
