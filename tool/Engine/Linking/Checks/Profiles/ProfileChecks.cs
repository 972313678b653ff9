using System.Globalization;
using Antt.Model;
using Antt.Model.Law;

namespace Antt.Engine.Linking.Checks.Profiles;

/// <summary>Profiles: what they name exists, a place is under one at a time, and settings are those the nation's profile declares.</summary>
internal static class ProfileChecks
{
    public static void Check(IReadOnlyDictionary<string, Profile> profiles, bool hasRegister, KnownNames names, Misprints misprints, Findings findings)
    {
        var nation = profiles.GetValueOrDefault(RegisterFrame.NationalProfile);
        if (nation is null && hasRegister && !names.Profiles.Contains(RegisterFrame.NationalProfile))
            findings.AddFile(LawDiagnostics.NationalProfileMissing, $"data/profiles/{RegisterFrame.NationalProfile}.json");
        foreach (var profile in profiles.Values)
        {
            var file = profile.Input.File;
            SpanChecks.Check(profile.InForce, file, "to", findings);
            if (profile.Inherits is { } above and not RegisterFrame.NationalProfile && !names.Profiles.Contains(above))
                findings.Add(LinkDiagnostics.DanglingProfile, file, "inherits", above, Nearest.Of(above, names.Profiles));
            if (profile.Instrument is { } instrument) InstrumentChecks.Reference(instrument, file, "instrument", names, findings);
            misprints.Check(profile.InstrumentNumber, file, "instrument/number", findings);
            for (var i = 0; i < profile.Places.Length; i++)
            {
                if (!names.Places.Contains(profile.Places[i]))
                    findings.Add(LinkDiagnostics.DanglingPlace, file, Pointer(i), profile.Places[i], Nearest.Of(profile.Places[i], names.Places));
            }
            CheckSettings(profile, nation, findings);
            if (profile == nation) continue;
            if (!profile.Tiers.IsEmpty) OnlyNational(profile, "tiers", "tiers", findings);
            if (!profile.PlaceKinds.IsEmpty) OnlyNational(profile, "placeKinds", "placeKinds", findings);
        }
        CheckOverlaps(profiles.Values, findings);
        Cycles.Find(profiles.Keys, id => profiles[id].Inherits is { } above && profiles.ContainsKey(above) ? [above] : [],
            id => ("inherits", profiles[id].Input.File), findings);
    }

    private static void CheckSettings(Profile profile, Profile? nation, Findings findings)
    {
        foreach (var setting in profile.Settings)
        {
            var pointer = $"settings/{setting.Name}";
            if (profile == nation)
            {
                if (setting.Question is null || setting.Meaning is null)
                    findings.Add(LawDiagnostics.SettingNotExplained, profile.Input.File, pointer, setting.Name);
                continue;
            }
            if (nation is null) continue;
            var declared = nation.Settings.FirstOrDefault(other => other.Name == setting.Name);
            if (declared is null)
            {
                findings.Add(LawDiagnostics.UnknownSetting, profile.Input.File, pointer, setting.Name,
                    Nearest.Of(setting.Name, nation.Settings.Select(static other => other.Name)));
            }
            else if (Sort(setting.Value) != Sort(declared.Value))
            {
                findings.Add(LawDiagnostics.SettingValueKind, profile.Input.File, $"{pointer}/value", setting.Name, setting.Value, declared.Value);
            }
            else if (declared.Strict is { } strict && setting.Value != declared.Value && setting.Value != strict)
            {
                findings.Add(ProfileDiagnostics.SettingLoosened, profile.Input.File, $"{pointer}/value",
                    setting.Name, setting.Value, declared.Value, strict, declared.Question ?? Nearest.None);
            }
            if (setting.Strict is not null) OnlyNational(profile, $"{pointer}/strict", "strict", findings);
        }
    }

    private static void OnlyNational(Profile profile, string pointer, string key, Findings findings) =>
        findings.Add(ProfileDiagnostics.OnlyNational, profile.Input.File, pointer, profile.Id, key);

    private static int Sort(string value) =>
        value is "true" or "false" ? 0 : long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? 1 : 2;

    private static void CheckOverlaps(IEnumerable<Profile> profiles, Findings findings)
    {
        var byPlace = profiles.SelectMany(static profile => profile.Places.Select((place, position) => (place, pointer: Pointer(position), profile))
                .Concat(profile.Locality?.Place is { } known ? [(known, "locality/place", profile)] : []))
            .GroupBy(static held => held.place, StringComparer.Ordinal);
        foreach (var group in byPlace)
        {
            var ordered = group.OrderBy(static held => held.profile.InForce.From).ThenBy(static held => held.profile.Id, StringComparer.Ordinal).ToList();
            for (var i = 1; i < ordered.Count; i++)
            {
                var (place, pointer, profile) = ordered[i];
                if (ordered[i - 1].profile.InForce.Overlaps(profile.InForce))
                    findings.Add(LawDiagnostics.ProfileOverlap, profile.Input.File, pointer, place, ordered[i - 1].profile.Id);
            }
        }
    }

    private static string Pointer(int position) => string.Create(CultureInfo.InvariantCulture, $"places/{position}");
}
