using System.Collections.Frozen;
using System.Globalization;
using Antt.Engine.Linking.Binding;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Criteria;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks;

/// <summary>Rulebooks: kinds and settings are known, every condition has its criterion, and what is included exists.</summary>
internal static class RulebookChecks
{
    /// <summary>
    /// Checks a document while its tree is at hand: the kinds of its parts with their parameters, and the settings it names. When a
    /// part cannot be judged the whole rulebook is dropped, lest units be held to less than the law.
    /// </summary>
    public static bool CheckTree(JsonTree tree, FrozenSet<string>? settings, ICollection<Diagnostic> findings)
    {
        var sound = CheckParts(tree, tree.Root, findings) & CheckApplicability(tree, tree.Root, findings);
        if (settings is not null) CheckSettings(tree, tree.Root, settings, findings);
        return sound;
    }

    /// <summary>Checks the kinds and parameters of the parts of all conditions of the criteria that a profile adds.</summary>
    public static bool CheckAdded(JsonTree tree, ICollection<Diagnostic> findings)
    {
        var sound = true;
        foreach (var added in tree.Root.Get("criteria"u8).Items) sound &= CheckParts(tree, added, findings) & CheckApplicability(tree, added, findings);
        return sound;
    }

    /// <summary>Checks that each line on when something applies says what that rests on; wherever such lines stand.</summary>
    private static bool CheckApplicability(JsonTree tree, JsonNode node, ICollection<Diagnostic> findings)
    {
        var sound = true;
        foreach (var rule in node.Get("appliesIf"u8).Items)
        {
            if (rule.Get("attribute"u8).Exists || rule.Get("fact"u8).Exists || rule.Get("unitTypes"u8).Exists) continue;
            sound = false;
            findings.Add(LawDiagnostics.AppliesIfNothing.At(tree.LocationOf(rule)));
        }
        foreach (var member in node.Properties) sound &= CheckApplicability(tree, member, findings);
        foreach (var item in node.Items) sound &= CheckApplicability(tree, item, findings);
        return sound;
    }

    private static bool CheckParts(JsonTree tree, JsonNode holder, ICollection<Diagnostic> findings)
    {
        var sound = true;
        foreach (var condition in holder.Get("conditions"u8).Items)
        {
            foreach (var part in condition.Get("parts"u8).Items)
            {
                var kind = part.Get("kind"u8);
                if (CriterionKinds.Find(kind.Text) is { } known)
                {
                    sound &= Schemas.Named($"criteria/{known.Id}")?.Check(part, findings) ?? true;
                }
                else
                {
                    sound = false;
                    findings.Add(LawDiagnostics.UnknownKind.At(tree.LocationOf(kind), kind.Text,
                        Nearest.Of(kind.Text, CriterionKinds.All.Select(static other => other.Id))));
                }
            }
        }
        return sound;
    }

    /// <summary>Checks rulebooks against each other and against what they name.</summary>
    public static void Check(IReadOnlyDictionary<string, DraftRulebook> rulebooks, KnownNames names, Findings findings)
    {
        foreach (var draft in rulebooks.Values)
        {
            var file = draft.Rulebook.Input.File;
            SpanChecks.Check(draft.Rulebook.InForce, file, "to", findings);
            InstrumentChecks.Reference(draft.Rulebook.Instrument, file, "instrument", names, findings);
            CheckConditions(draft, findings);
            CheckInclusions(draft, rulebooks, names, findings);
        }
    }

    private static void CheckSettings(JsonTree tree, JsonNode node, FrozenSet<string> settings, ICollection<Diagnostic> findings)
    {
        foreach (var member in node.Properties)
        {
            if (member.KeyBytes.SequenceEqual("setting"u8) && member.Kind == JsonKind.Text && !settings.Contains(member.Text))
                findings.Add(LawDiagnostics.UnknownSetting.At(tree.LocationOf(member), member.Text, Nearest.Of(member.Text, settings)));
            CheckSettings(tree, member, settings, findings);
        }
        foreach (var item in node.Items) CheckSettings(tree, item, settings, findings);
    }

    private static void CheckConditions(DraftRulebook draft, Findings findings)
    {
        var rulebook = draft.Rulebook;
        var criteria = string.Join(", ", rulebook.Criteria.Select(static criterion => criterion.Id));
        for (var i = 0; i < rulebook.Conditions.Length; i++)
        {
            var condition = rulebook.Conditions[i];
            if (!rulebook.Criteria.Any(criterion => DraftRulebook.Covers(criterion.Id, condition.Id)))
                findings.Add(LawDiagnostics.ConditionWithoutCriterion, rulebook.Input.File, Pointer("conditions", i, "id"), condition.Id, criteria);
            for (var j = 0; j < i; j++)
            {
                var other = rulebook.Conditions[j];
                if (other.Id != condition.Id || !other.InForce.Overlaps(condition.InForce)) continue;
                findings.Add(LawDiagnostics.ConditionOverlap, rulebook.Input.File, Pointer("conditions", i, "id"), condition.Id);
            }
        }
    }

    private static void CheckInclusions(
        DraftRulebook draft, IReadOnlyDictionary<string, DraftRulebook> rulebooks, KnownNames names, Findings findings)
    {
        var file = draft.Rulebook.Input.File;
        for (var i = 0; i < draft.Inclusions.Length; i++)
        {
            var inclusion = draft.Inclusions[i];
            var pointer = Pointer("includes", i, "rulebook");
            if (!names.Rulebooks.Contains(inclusion.Rulebook))
                findings.Add(LinkDiagnostics.DanglingRulebook, file, pointer, inclusion.Rulebook, Nearest.Of(inclusion.Rulebook, names.Rulebooks));
            if (!rulebooks.TryGetValue(inclusion.Rulebook, out var other)) continue;
            if (!other.Inclusions.IsEmpty)
                findings.Add(LawDiagnostics.IncludeCycle, file, pointer, draft.Rulebook.Id, inclusion.Rulebook);
            for (var j = 0; j < inclusion.Criteria.Length; j++)
            {
                var criterion = inclusion.Criteria[j];
                if (other.Rulebook.Conditions.Any(condition => DraftRulebook.Covers(criterion, condition.Id))) continue;
                findings.Add(LawDiagnostics.UnknownCriterion, file, $"{Pointer("includes", i, "criteria")}/{Findings.Number(j)}", criterion,
                    inclusion.Rulebook, string.Join(", ", other.Rulebook.Criteria.Select(static group => group.Id)));
            }
        }
    }

    private static string Pointer(string list, int position, string key) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}/{position}/{key}");
}
