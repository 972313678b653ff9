using System.Collections.Immutable;
using Antt.Model.Law;
using Antt.Model.Places;

namespace Antt.Model.Profiles;

/// <summary>
/// What is laid down for a place, or by a profile, on a day ("quy định đang áp dụng"): the nation's profile refined by those of
/// province, district and commune. Every value knows the profile it comes from.
/// </summary>
public sealed class ProfileInForce
{
    /// <summary>The standard "An toàn về an ninh, trật tự" (C124).</summary>
    public const string SafetyScheme = "an-toan";

    /// <summary>Model units ("điển hình", QĐ 9745).</summary>
    public const string ModelScheme = "dien-hinh";

    /// <summary>The key of the word for residential areas.</summary>
    public const string ResidentialArea = "khu-dan-cu";

    /// <summary>Takes the layers together.</summary>
    /// <param name="layers">The profiles, from the nation's to the narrowest.</param>
    /// <param name="settings">The readings they choose together.</param>
    /// <param name="day">The day.</param>
    public ProfileInForce(ImmutableArray<Profile> layers, Settings settings, DateOnly day)
    {
        (Layers, Settings, Day) = (layers, settings, day);
        HasAuthority = layers.Any(static layer => !layer.Authority.IsEmpty);
    }

    /// <summary>The profiles, from the nation's to the narrowest.</summary>
    public ImmutableArray<Profile> Layers { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>Whether any layer says who recognises what, beside the text.</summary>
    public bool HasAuthority { get; }

    /// <summary>The readings of open questions.</summary>
    public Settings Settings { get; }

    /// <summary>Every setting with the profile that chose its value.</summary>
    public IEnumerable<Sourced<Setting>> SourcedSettings => Settings.All.Select(setting =>
    {
        var (chosen, by) = Layers.SelectMany(static layer => layer.Settings.Select(own => (own, layer))).Last(pair => pair.own.Name == setting.Name);
        return new Sourced<Setting>(setting, by, chosen.Source);
    });

    /// <summary>Every role that somebody fills on the day, by role.</summary>
    public IEnumerable<Sourced<RoleBody>> Roles => Layers.SelectMany(static layer => layer.Roles).Select(static body => body.Role)
        .Distinct().Order(StringComparer.Ordinal).Select(Role).OfType<Sourced<RoleBody>>();

    /// <summary>What the locality calls things, by key.</summary>
    public IEnumerable<Sourced<LocalWord>> Words => Narrowest(static layer => layer.LocalWords, static word => word.Key, static _ => null);

    /// <summary>The words for a residential area; null where no profile names any.</summary>
    public Sourced<ImmutableArray<string>>? LocalKinds =>
        NarrowestWith(static layer => !layer.LocalKinds.IsEmpty) is { } by ? new(by.LocalKinds, by, null) : null;

    /// <summary>The deadlines laid down on the day; a narrower profile replaces one of the same id.</summary>
    public IEnumerable<Sourced<Deadline>> Deadlines => Narrowest(
        static layer => layer.Deadlines, static deadline => deadline.Id, static deadline => deadline.Source)
        .Where(deadline => deadline.Value.InForce.Contains(Day));

    /// <summary>The delegations in force on the day.</summary>
    public IEnumerable<Sourced<Delegation>> Delegations => Layers.SelectMany(static layer => layer.Delegations, static (layer, delegation) =>
        new Sourced<Delegation>(delegation, layer, delegation.Source)).Where(delegation => delegation.Value.InForce.Contains(Day));

    /// <summary>The targets.</summary>
    public IEnumerable<Sourced<Target>> Targets => Narrowest(static layer => layer.Targets, static target => target.Id, static target => target.Source);

    /// <summary>The quotas.</summary>
    public IEnumerable<Sourced<Quota>> Quotas => Narrowest(static layer => layer.Quotas, static quota => quota.Id, static quota => quota.Source);

    /// <summary>The forms.</summary>
    public IEnumerable<Sourced<FormTemplate>> Forms => Narrowest(static layer => layer.Forms, static form => form.Id, static form => form.Source);

    /// <summary>Who signs what, by subject.</summary>
    public IEnumerable<Sourced<SignerOffice>> Signers =>
        Narrowest(static layer => layer.Signers, static signer => signer.Subject, static signer => signer.Source);

    /// <summary>What is asked for beside the text: every layer adds, none takes away.</summary>
    public IEnumerable<Sourced<ProvincialCriterion>> Criteria => Layers.SelectMany(static layer => layer.Criteria, static (layer, added) =>
        new Sourced<ProvincialCriterion>(added, layer, added.Criterion.Clause));

    /// <summary>The guidance of every layer.</summary>
    public IEnumerable<Sourced<Guidance>> Guidance => Layers.SelectMany(static layer => layer.Guidance, static (layer, guidance) =>
        new Sourced<Guidance>(guidance, layer, guidance.Source));

    /// <summary>How model units are reviewed; empty where no profile says.</summary>
    public IEnumerable<Sourced<ModelChainStep>> ModelChain =>
        NarrowestWith(static layer => !layer.ModelChain.IsEmpty) is { } by
            ? by.ModelChain.Where(step => !(Day > step.To)).Select(step => new Sourced<ModelChainStep>(step, by, step.Source)) : [];

    /// <summary>What pays for model units; empty where no profile says.</summary>
    public IEnumerable<Sourced<ModelFunding>> ModelFunding =>
        NarrowestWith(static layer => !layer.ModelFunding.IsEmpty) is { } by
            ? by.ModelFunding.Select(funding => new Sourced<ModelFunding>(funding, by, funding.Source)) : [];

    /// <summary>Where dossiers are sent: the routes of the narrowest profile that has one for the kind.</summary>
    public IEnumerable<Sourced<DossierRoute>> DossierRoutes => Layers.SelectMany(static layer => layer.DossierRoutes).Select(static route => route.Dossier)
        .Distinct().Order(StringComparer.Ordinal).SelectMany(dossier =>
            NarrowestWith(layer => layer.DossierRoutes.Any(route => route.Dossier == dossier)) is { } by
                ? by.DossierRoutes.Where(route => route.Dossier == dossier).Select(route => new Sourced<DossierRoute>(route, by, route.Source)) : []);

    /// <summary>The levels that have been abolished, whatever the day.</summary>
    public IEnumerable<Sourced<Tier>> Tiers => Layers.SelectMany(static layer => layer.Tiers, static (layer, tier) => new Sourced<Tier>(tier, layer, tier.Source));

    /// <summary>Kinds of place that there are only for a time, whatever the day.</summary>
    public IEnumerable<Sourced<PlaceKindSpan>> PlaceKinds => Layers.SelectMany(static layer => layer.PlaceKinds, static (layer, kind) =>
        new Sourced<PlaceKindSpan>(kind, layer, kind.Source));

    /// <summary>Who fills a role on the day; null when nobody does.</summary>
    public Sourced<RoleBody>? Role(string role)
    {
        for (var i = Layers.Length - 1; i >= 0; i--)
        {
            foreach (var body in Layers[i].Roles)
                if (body.Role == role && body.InForce.Contains(Day)) return new Sourced<RoleBody>(body, Layers[i], body.Source);
        }
        return null;
    }

    /// <summary>What the locality calls something, or null.</summary>
    public Sourced<LocalWord>? Word(string key)
    {
        for (var i = Layers.Length - 1; i >= 0; i--)
        {
            foreach (var word in Layers[i].LocalWords)
                if (word.Key == key) return new Sourced<LocalWord>(word, Layers[i], null);
        }
        return null;
    }

    /// <summary>
    /// What a residential area is called: its own word where the locality uses it, else the locality's, because plans mix in words
    /// of elsewhere ("xóm" for "khóm").
    /// </summary>
    /// <param name="localKind">The word entered for the unit, if any.</param>
    public Words? ResidentialWord(string? localKind) =>
        localKind is not null && (LocalKinds is not { } kinds || kinds.Value.Contains(localKind))
            ? new Words(localKind, localKind) : Word(ResidentialArea)?.Value.Words;

    /// <summary>Who signs decisions on a subject, or null.</summary>
    public Sourced<SignerOffice>? Signer(string subject)
    {
        foreach (var signer in Signers)
            if (signer.Value.Subject == subject) return signer;
        return null;
    }

    /// <summary>Who recognises what under a scheme: the rules of the narrowest profile that has any for it; empty where the text alone decides.</summary>
    public IEnumerable<Sourced<AuthorityRule>> AuthorityFor(string scheme) =>
        NarrowestWith(layer => layer.Authority.Any(rule => rule.Scheme == scheme && !(Day > rule.To))) is { } by
            ? by.Authority.Where(rule => rule.Scheme == scheme && !(Day > rule.To)).Select(rule => new Sourced<AuthorityRule>(rule, by, rule.Source)) : [];

    /// <summary>Where one turns against decisions of a level: the narrowest profile that says it for the level, before one that says it for all.</summary>
    public Sourced<ObjectionOffice>? ObjectionFor(AdministrativeLevel level)
    {
        if (NarrowestWith(layer => layer.Objections.Any(Fits)) is not { } by) return null;
        var office = by.Objections.Where(Fits).OrderBy(static office => office.Level is null).First();
        return new Sourced<ObjectionOffice>(office, by, office.Source);

        bool Fits(ObjectionOffice office) => office.Level is null || office.Level == level;
    }

    /// <summary>Whether a level of a body still exists on the day.</summary>
    public bool Exists(string body, AdministrativeLevel level) =>
        !Tiers.Any(tier => tier.Value.Body == body && tier.Value.Level == level && Day > tier.Value.To);

    private Profile? NarrowestWith(Func<Profile, bool> has)
    {
        for (var i = Layers.Length - 1; i >= 0; i--)
            if (has(Layers[i])) return Layers[i];
        return null;
    }

    private List<Sourced<T>> Narrowest<T>(Func<Profile, ImmutableArray<T>> of, Func<T, string> key, Func<T, string?> source)
    {
        var kept = new List<Sourced<T>>();
        foreach (var layer in Layers)
        {
            foreach (var value in of(layer))
            {
                kept.RemoveAll(other => key(other.Value) == key(value));
                kept.Add(new Sourced<T>(value, layer, source(value)));
            }
        }
        return kept;
    }
}
