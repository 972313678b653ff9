using System.Globalization;
using Antt.Engine.Linking.Binding;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Profiles;

namespace Antt.Engine.Linking.Checks.Profiles;

/// <summary>Criteria a province adds: to a rulebook that is there, under ids of their own, and never in place of the Circular's (C124 Điều 8 khoản 1).</summary>
internal static class ProfileCriteriaChecks
{
    public static void Check(Profile profile, RegisterFrame frame, KnownNames names, Findings findings)
    {
        for (var i = 0; i < profile.Criteria.Length; i++)
        {
            var added = profile.Criteria[i];
            var pointer = string.Create(CultureInfo.InvariantCulture, $"criteria/{i}");
            if (!names.Rulebooks.Contains(added.Rulebook))
                findings.Add(LinkDiagnostics.DanglingRulebook, profile.Input.File, $"{pointer}/rulebook", added.Rulebook, Nearest.Of(added.Rulebook, names.Rulebooks));
            if (frame.Rulebooks.TryGetValue(added.Rulebook, out var rulebook)) CheckIds(profile, added, pointer, rulebook, findings);
            for (var j = 0; j < i; j++)
            {
                if (profile.Criteria[j].Rulebook == added.Rulebook && profile.Criteria[j].Criterion.Id == added.Criterion.Id)
                    findings.Add(ProfileDiagnostics.EntryTwice, profile.Input.File, $"{pointer}/id", added.Criterion.Id, "criteria");
            }
        }
    }

    private static void CheckIds(Profile profile, ProvincialCriterion added, string pointer, Rulebook rulebook, Findings findings)
    {
        var file = profile.Input.File;
        if (added.Of(rulebook) is { } own)
        {
            findings.Add(ProfileDiagnostics.ConditionLoosened, file, $"{pointer}/id", added.Criterion.Id, rulebook.Id, own.Clause);
            return;
        }
        for (var i = 0; i < added.Conditions.Length; i++)
        {
            var id = added.Conditions[i].Id;
            var at = string.Create(CultureInfo.InvariantCulture, $"{pointer}/conditions/{i}/id");
            if (rulebook.Conditions.FirstOrDefault(condition => condition.Id == id) is { } national)
                findings.Add(ProfileDiagnostics.ConditionLoosened, file, at, id, rulebook.Id, national.Clause);
            else if (!DraftRulebook.Covers(added.Criterion.Id, id))
                findings.Add(LawDiagnostics.ConditionWithoutCriterion, file, at, id, added.Criterion.Id);
            for (var j = 0; j < i; j++)
                if (added.Conditions[j].Id == id) findings.Add(ProfileDiagnostics.EntryTwice, file, at, id, "conditions");
        }
    }
}
