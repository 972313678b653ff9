using System.Collections.Immutable;
using System.Globalization;
using Antt.Model;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Engine.Reporting.Profiles;

/// <summary>Everything that is laid down, section by section, each value with the profile it comes from: one list for every format.</summary>
public static class ProfileListing
{
    /// <summary>The sections that have something in them.</summary>
    public static IEnumerable<ListedSection> Of(ProfileInForce profile) => ((ListedSection[])
    [
        new("words", new("Lời gọi", "Words"), [.. Words(profile)]),
        new("roles", new("Vai trò", "Roles"), [.. profile.Roles.Select(static role =>
            Entry(role, role.Value.Role, role.Value.Body, role.Value.Question))]),
        new("deadlines", new("Thời hạn", "Deadlines"), [.. profile.Deadlines.Select(deadline =>
            Entry(deadline, deadline.Value.Id, DeadlineWords.Of(deadline.Value, profile), deadline.Value.Question))]),
        new("authority", new("Thẩm quyền", "Authority"), [.. Authority(profile)]),
        new("delegations", new("Ủy quyền", "Delegations"), [.. profile.Delegations.Select(Delegation)]),
        new("dossierRoute", new("Nơi nhận hồ sơ", "Dossier routes"), [.. profile.DossierRoutes.Select(route => Route(route, profile))]),
        new("modelChain", new("Trình tự xét điển hình", "Review of model units"), [.. profile.ModelChain.Select(step => Step(step, profile))]),
        new("modelFunding", new("Kinh phí xây dựng điển hình", "Funding of model units"), [.. profile.ModelFunding.Select(static funding =>
            Entry(funding, string.Join(", ", funding.Value.UnitTypes), Same(string.Join(", ", funding.Value.Sources))))]),
        new("targets", new("Chỉ tiêu", "Targets"), [.. profile.Targets.Select(static target => Entry(target, target.Value.Id, target.Value.Words))]),
        new("quotas", new("Số lượng tối thiểu", "Quotas"), [.. profile.Quotas.Select(static quota => Entry(quota, quota.Value.Id, quota.Value.Words))]),
        new("criteria", new("Tiêu chí do tỉnh thêm", "Criteria added by the province"), [.. profile.Criteria.SelectMany(Criterion)]),
        new("signers", new("Chức danh ký", "Signers"), [.. profile.Signers.Select(static signer => Entry(signer, signer.Value.Subject, signer.Value.Office))]),
        new("forms", new("Biểu mẫu", "Forms"), [.. profile.Forms.Select(Form)]),
        new("guidance", new("Hướng dẫn riêng", "Own guidance"), [.. profile.Guidance.Select(Guidance)]),
        new("tiers", new("Cấp đã bỏ", "Levels abolished"), [.. profile.Tiers.Select(static tier => Entry(tier, $"{tier.Value.Body}-{LevelWord(tier.Value.Level)}", Until(tier.Value.To)))]),
        new("settings", new("Cách hiểu những chỗ để ngỏ", "Readings of open questions"), [.. profile.SourcedSettings.Select(Setting)]),
    ]).Where(static section => !section.Entries.IsEmpty);

    private static IEnumerable<ListedEntry> Words(ProfileInForce profile)
    {
        foreach (var word in profile.Words) yield return Entry(word, word.Value.Key, word.Value.Words);
        if (profile.LocalKinds is { } kinds) yield return Entry(kinds, "localKinds", Same(string.Join(", ", kinds.Value)));
    }

    private static IEnumerable<ListedEntry> Authority(ProfileInForce profile)
    {
        foreach (var scheme in (string[])[ProfileInForce.SafetyScheme, ProfileInForce.ModelScheme])
        {
            foreach (var rule in profile.AuthorityFor(scheme))
            {
                var (value, types) = (rule.Value, string.Join(", ", rule.Value.UnitTypes));
                var body = value.Role is { } role && profile.Role(role) is { } filled ? filled.Value.Body : LevelName(value.Level);
                yield return Entry(rule, $"{scheme}, {LevelWord(value.Level)}", new Words($"{body.Vi} công nhận {types}", $"{body.En} recognises {types}"));
            }
        }
    }

    private static ListedEntry Delegation(Sourced<Delegation> delegation)
    {
        var (value, to) = (delegation.Value, delegation.Value.InForce.To is { } last ? Day(last) : "…");
        var what = string.Join(", ", value.UnitTypes.IsEmpty ? value.Units : value.UnitTypes);
        return Entry(delegation, value.Id, new Words(
            $"{LevelName(value.From.Level).Vi} ủy quyền {LevelName(value.To.Level).Vi}: {what}, {Day(value.InForce.From)}–{to}, {value.ActNumber}",
            $"{LevelName(value.From.Level).En} delegates to {LevelName(value.To.Level).En}: {what}, {Day(value.InForce.From)}–{to}, {value.ActNumber}"));
    }

    private static ListedEntry Route(Sourced<DossierRoute> route, ProfileInForce profile)
    {
        var (value, to) = (route.Value, DeadlineWords.BodyOf(route.Value.To, profile));
        var via = value.Via is { } passed && passed != value.To ? DeadlineWords.BodyOf(passed, profile) : (Words?)null;
        var types = value.UnitTypes.IsEmpty ? "" : $" ({string.Join(", ", value.UnitTypes)})";
        return Entry(route, value.Dossier + types, new Words(
            $"gửi {to.Vi}" + (via is { } by ? $", qua {by.Vi}" : ""), $"to {to.En}" + (via is { } through ? $", through {through.En}" : "")), value.Question);
    }

    private static ListedEntry Step(Sourced<ModelChainStep> step, ProfileInForce profile)
    {
        var (value, by) = (step.Value, DeadlineWords.BodyOf(step.Value.Role, profile));
        var day = value.Before is { } before ? DeadlineWords.Shown(before) : null;
        return Entry(step, value.Step, new Words(
            $"{value.Words.Vi} – {by.Vi}" + (day is null ? "" : $", trước ngày {day}") + (value.OnSite ? ", trực tiếp" : ""),
            $"{value.Words.En} – {by.En}" + (day is null ? "" : $", before {day}") + (value.OnSite ? ", on site" : "")));
    }

    private static IEnumerable<ListedEntry> Criterion(Sourced<ProvincialCriterion> added) =>
        added.Value.Conditions.Select(condition => Entry(added, $"{added.Value.Rulebook} {condition.Id}", condition.Title));

    private static ListedEntry Form(Sourced<FormTemplate> form) => Entry(form, form.Value.Id, form.Value.IsShipped ? form.Value.Title : new Words(
        $"{form.Value.Title.Vi} (chưa có bản)", $"{form.Value.Title.En} (not at hand)"));

    private static ListedEntry Guidance(Sourced<Guidance> guidance)
    {
        var text = guidance.Value.Text is { } local ? TextName(local) : Same(guidance.Value.Instrument ?? "");
        var title = guidance.Value.Title;
        return Entry(guidance, guidance.Value.Text?.Number ?? guidance.Value.Instrument ?? "–",
            text.Vi.Length == 0 ? title : new Words($"{title.Vi}: {text.Vi}", $"{title.En}: {text.En}"));
    }

    private static ListedEntry Setting(Sourced<Setting> setting)
    {
        var (value, meaning) = (setting.Value, setting.Value.Meaning);
        return Entry(setting, value.Name, meaning is { } said ? new Words($"{value.Value} – {said.Vi}", $"{value.Value} – {said.En}") : Same(value.Value), value.Question);
    }

    /// <summary>A text of a locality by number, day and issuer.</summary>
    public static Words TextName(LocalText text)
    {
        var issuer = text.Issuer is null ? "" : $", {text.Issuer}";
        return text.IssuedOn is { } day
            ? new Words($"{text.Number} ngày {Day(day)}{issuer}", $"{text.Number} of {Day(day)}{issuer}")
            : Same(text.Number + issuer);
    }

    private static Words Until(DateOnly day) => new($"đến hết {Day(day)}", $"until {Day(day)}");

    private static Words LevelName(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Commune => new("cấp xã", "the commune"),
        AdministrativeLevel.District => new("cấp huyện", "the district"),
        AdministrativeLevel.Province => new("cấp tỉnh", "the province"),
        _ => new("Bộ Công an", "the Ministry"),
    };

    private static string LevelWord(AdministrativeLevel level) => Linking.Checks.Levels.Word(level);

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static Words Same(string text) => new(text, text);

    private static ListedEntry Entry<T>(Sourced<T> sourced, string key, Words value, string? question = null) =>
        new(key, value, question, sourced.Profile.Id, sourced.Source ?? sourced.Profile.LocalText?.Number ?? sourced.Profile.Instrument);
}

/// <summary>A section of a listing.</summary>
/// <param name="Id">Its id, as the file of a profile spells it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Entries">What is in it.</param>
public sealed record ListedSection(string Id, Words Title, ImmutableArray<ListedEntry> Entries);

/// <summary>One value and where it comes from.</summary>
/// <param name="Key">What it is the value of.</param>
/// <param name="Value">The value as people read it.</param>
/// <param name="Question">Number of the open question it rests on, if any.</param>
/// <param name="Profile">Id of the profile it comes from.</param>
/// <param name="Source">What that profile cites.</param>
public sealed record ListedEntry(string Key, Words Value, string? Question, string Profile, string? Source);
