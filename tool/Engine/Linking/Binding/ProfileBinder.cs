using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Engine.Linking.Binding;

/// <summary>Local profiles as the Model sees them.</summary>
internal static class ProfileBinder
{
    /// <summary>Of a file in <c>data/profiles</c>. The kinds of the parts of its conditions are known and their parameters sound.</summary>
    public static Profile Profile(JsonTree tree)
    {
        var root = tree.Root;
        var span = root.Span();
        var instrument = root.Get("instrument"u8);
        return new Profile(
            root.Get("id"u8).Text, root.Get("name"u8).Words(), root.Get("inherits"u8).TextOrNull(), Texts(root.Get("places"u8)), span,
            instrument.Kind == JsonKind.Text ? instrument.Text : null, instrument.Get("number"u8).TextOrNull(), Settings(root.Get("settings"u8)),
            new Input(tree.File.Path, 1))
        {
            Locality = root.Get("locality"u8) is { Exists: true } locality
                ? new ProfileLocality(locality.Get("name"u8).Words(), Level(locality), locality.Get("place"u8).TextOrNull()) : null,
            LocalText = Text(instrument),
            Replaces = Text(root.Get("replaces"u8)),
            Guidance = root.Get("guidance"u8).Each(Guidance),
            LocalWords = Named(root.Get("words"u8), static node => new LocalWord(node.Key, node.Words())),
            LocalKinds = Texts(root.Get("localKinds"u8)),
            Roles = Roles(root.Get("roles"u8), span),
            Deadlines = root.Get("deadlines"u8).Each(node => Deadline(node, span)),
            Authority = root.Get("authority"u8).Each(Authority),
            Delegations = root.Get("delegations"u8).Each(Delegation),
            Targets = root.Get("targets"u8).Each(Target),
            Quotas = root.Get("quotas"u8).Each(Quota),
            Forms = root.Get("forms"u8).Each(static node => new FormTemplate(
                node.Get("id"u8).Text, node.Get("title"u8).Words(), node.Get("shipped"u8).Bool, Source(node))),
            Signers = Named(root.Get("signers"u8), static node => new SignerOffice(node.Key, node.Get("office"u8).Words(), Source(node))),
            Objections = root.Get("objections"u8).Each(static node => new ObjectionOffice(
                node.Get("level"u8).Level(), node.Get("office"u8).Words(), node.Get("how"u8).Words(), Said(node.Get("byWhen"u8)), Said(node.Get("contact"u8)), Source(node))),
            Criteria = root.Get("criteria"u8).Each(node => Criterion(node, span)),
            ModelChain = root.Get("modelChain"u8).Each(ChainStep),
            ModelFunding = root.Get("modelFunding"u8).Each(static node => new ModelFunding(Texts(node.Get("unitTypes"u8)), Texts(node.Get("sources"u8)), Source(node))),
            DossierRoutes = root.Get("dossierRoute"u8).Each(static node => new DossierRoute(
                node.Get("dossier"u8).Text, Texts(node.Get("unitTypes"u8)), node.Get("to"u8).Text, node.Get("via"u8).TextOrNull(),
                node.Get("question"u8).TextOrNull(), Source(node))),
            Tiers = root.Get("tiers"u8).Each(static node => new Tier(node.Get("body"u8).Text, Level(node), node.Get("to"u8).RequiredDay(), Source(node))),
            PlaceKinds = root.Get("placeKinds"u8).Each(static node => new PlaceKindSpan(
                node.Get("kind"u8).Text, node.Get("from"u8).Day(), node.Get("to"u8).Day(), Source(node))),
        };
    }

    private static ImmutableArray<Setting> Settings(JsonNode node) => Named(node, static setting => new Setting(
        setting.Key, setting.Get("value"u8).Text, setting.Get("question"u8).TextOrNull(),
        setting.Get("meaning"u8) is { Exists: true } meaning ? meaning.Words() : null)
    {
        Source = setting.Get("source"u8).TextOrNull(),
        Strict = setting.Get("strict"u8).TextOrNull(),
    });

    private static Words? Said(JsonNode node) => node.Exists ? node.Words() : null;

    private static Guidance Guidance(JsonNode node) =>
        new(node.Get("instrument"u8).TextOrNull(), Text(node), node.Get("title"u8).Words(), Source(node));

    private static LocalText? Text(JsonNode node) => node.Get("number"u8) is { Exists: true } number
        ? new LocalText(number.Text, node.Get("issuedOn"u8).Day(), node.Get("issuer"u8).TextOrNull()) : null;

    private static ImmutableArray<RoleBody> Roles(JsonNode node, DateRange profile)
    {
        var bodies = ImmutableArray.CreateBuilder<RoleBody>();
        foreach (var role in node.Properties)
        {
            foreach (var body in role.Items)
            {
                bodies.Add(new RoleBody(
                    role.Key, body.Get("body"u8).Words(), Within(profile, body.Get("from"u8).Day(), body.Get("to"u8).Day()),
                    body.Get("question"u8).TextOrNull(), Source(body)));
            }
        }
        return bodies.ToImmutable();
    }

    private static Deadline Deadline(JsonNode node, DateRange profile) => new(
        node.Get("id"u8).Text, node.Get("step"u8).Text, Kind(node.Get("kind"u8).Bytes), Texts(node.Get("unitTypes"u8)),
        node.Get("words"u8).Words(), Source(node), Within(profile, node.Get("validFrom"u8).Day(), node.Get("validTo"u8).Day()))
    {
        Scheme = Scheme(node),
        Day = node.Get("day"u8) is { Exists: true } day ? day.YearDay() : null,
        Month = node.Get("month"u8) is { Exists: true } month ? month.Int() : null,
        Period = node.Get("from"u8) is { Exists: true } from && node.Get("until"u8) is { Exists: true } until ? (from.YearDay(), until.YearDay()) : null,
        Once = node.Get("once"u8).Day(),
        YearOffset = node.Get("yearOffset"u8).Int(),
        Role = node.Get("role"u8).TextOrNull(),
        Recipients = Texts(node.Get("recipients"u8)),
        Via = node.Get("via"u8).TextOrNull(),
        Question = node.Get("question"u8).TextOrNull(),
    };

    private static DeadlineKind Kind(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("before"u8) ? DeadlineKind.Before
        : text.SequenceEqual("on"u8) ? DeadlineKind.On
        : text.SequenceEqual("period"u8) ? DeadlineKind.Period
        : text.SequenceEqual("month"u8) ? DeadlineKind.Month
        : text.SequenceEqual("in-force"u8) ? DeadlineKind.InForce
        : DeadlineKind.Undated;

    private static AuthorityRule Authority(JsonNode node) => new(
        Scheme(node), Level(node), Texts(node.Get("unitTypes"u8)), node.Get("role"u8).TextOrNull(),
        node.Get("managingLevels"u8).Each(static level => level.Level() ?? AdministrativeLevel.Commune), Source(node))
    {
        To = node.Get("to"u8).Day(),
    };

    private static Delegation Delegation(JsonNode node)
    {
        var (from, to, act) = (node.Get("from"u8), node.Get("to"u8), node.Get("act"u8));
        return new Delegation(
            node.Get("id"u8).Text, new DelegationParty(Level(from), from.Get("place"u8).TextOrNull(), "uy-ban"),
            new DelegationParty(Level(to), to.Get("place"u8).TextOrNull(), to.Get("body"u8).Text), Texts(node.Get("unitTypes"u8)),
            Texts(node.Get("units"u8)), act.Get("number"u8).Text, act.Get("date"u8).RequiredDay(),
            new DateRange(node.Get("start"u8).RequiredDay(), node.Get("end"u8).Day()), Source(node),
            new Input(node.Tree.File.Path, node.Tree.LineOf(node)));
    }

    private static Target Target(JsonNode node)
    {
        var over = node.Get("over"u8);
        var share = over.Exists ? over : node.Get("atLeast"u8);
        return new Target(
            node.Get("id"u8).Text, node.Get("measure"u8).Text, Texts(node.Get("unitTypes"u8)), share.Get("part"u8).Long, share.Get("of"u8).Long,
            over.Exists, node.Get("words"u8).Words(), Source(node));
    }

    private static Quota Quota(JsonNode node) => new(
        node.Get("id"u8).Text, Scheme(node), Level(node), node.Get("role"u8).TextOrNull(), Texts(node.Get("unitTypes"u8)),
        node.Get("atLeast"u8).Long, node.Get("words"u8).Words(), Source(node));

    private static ProvincialCriterion Criterion(JsonNode node, DateRange profile) => new(
        node.Get("rulebook"u8).Text,
        new CriterionGroup(node.Get("id"u8).Text, node.Get("clause"u8).Text, node.Get("title"u8).Words()),
        node.Get("conditions"u8).Each(condition => RulebookBinder.Condition(condition, profile)));

    private static ModelChainStep ChainStep(JsonNode node) => new(
        node.Get("step"u8).Text, Level(node), node.Get("role"u8).Text, node.Get("day"u8) is { Exists: true } day ? day.YearDay() : null,
        node.Get("action"u8).Text, node.Get("onSite"u8).Bool,
        node.Get("words"u8) is { Exists: true } words ? words.Words() : new Words(node.Get("step"u8).Text, node.Get("step"u8).Text), Source(node))
    {
        To = node.Get("to"u8).Day(),
    };

    /// <summary>A span inside that of the profile, where the value states none of its own.</summary>
    private static DateRange Within(DateRange profile, DateOnly? from, DateOnly? to) => new(from ?? profile.From, to ?? profile.To);

    private static string Scheme(JsonNode node) => node.Get("scheme"u8).TextOrNull() ?? ProfileInForce.SafetyScheme;

    private static AdministrativeLevel Level(JsonNode node) => node.Get("level"u8).Level() ?? AdministrativeLevel.Commune;

    private static string Source(JsonNode node) => node.Get("source"u8).Text;

    private static ImmutableArray<string> Texts(JsonNode node) => node.Each(static text => text.Text);

    private static ImmutableArray<T> Named<T>(JsonNode node, Func<JsonNode, T> make)
    {
        var list = ImmutableArray.CreateBuilder<T>(node.Count);
        foreach (var member in node.Properties) list.Add(make(member));
        return list.DrainToImmutable();
    }
}
