using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Law;

namespace Antt.Engine.Linking.Binding;

/// <summary>Rulebooks as the Model sees them, before what they include of each other is put in.</summary>
internal static class RulebookBinder
{
    /// <summary>Of a file in <c>data/rulebooks</c>. The kinds of its parts are known and their parameters sound.</summary>
    public static DraftRulebook Rulebook(JsonTree tree)
    {
        var root = tree.Root;
        var span = root.Span();
        var period = root.Get("period"u8);
        var rulebook = new Rulebook(
            root.Get("id"u8).Text, root.Get("title"u8).Words(), root.Get("instrument"u8).Text, span,
            root.Get("unitTypes"u8).Each(static type => new UnitTypeName(type.Get("code"u8).Text, type.Get("name"u8).Words())),
            new EvaluationPeriod(period.Get("start"u8).YearDay(), period.Get("end"u8).YearDay()), root.Get("decisionBefore"u8).YearDay(),
            root.Get("registrationUntil"u8).YearDay(), root.Get("exclusions"u8).Each(Exclusion),
            root.Get("requiredAttributes"u8).Each(static required =>
                new AttributeRequirement(required.Get("unitType"u8).Text, required.Get("attribute"u8).Text)),
            root.Get("criteria"u8).Each(static criterion => new CriterionGroup(
                criterion.Get("id"u8).Text, criterion.Get("clause"u8).Text, criterion.Get("title"u8).Words())
            {
                Group = criterion.Get("group"u8) is { Exists: true } group ? group.Words() : null,
            }),
            root.Get("conditions"u8).Each(node => Condition(node, span)), new Input(tree.File.Path, 1))
        {
            Clauses = Clauses(root.Get("clauses"u8)),
            Dossiers = root.Get("dossiers"u8).Each(DossierBinder.Rule),
            Authority = AuthorityBinder.Rules(root.Get("authority"u8)),
            Delegation = AuthorityBinder.Delegation(root.Get("delegation"u8)),
            Meetings = root.Get("meetings"u8).Each(DossierBinder.Meeting),
            Scheme = root.Get("scheme"u8).Bytes.SequenceEqual("dien-hinh"u8) ? Scheme.Model : Scheme.Safety,
        };
        return new DraftRulebook(rulebook, root.Get("includes"u8).Each(static include => new Inclusion(
            include.Get("rulebook"u8).Text, include.Get("criteria"u8).Each(static id => id.Text), include.Get("prefix"u8).Text,
            include.Get("clause"u8).Text)));
    }

    private static PeriodClauses Clauses(JsonNode node) => new(
        node.Get("registration"u8).TextOrNull(), node.Get("period"u8).TextOrNull(), node.Get("decision"u8).TextOrNull());

    /// <summary>A condition of a rulebook, or one that a province adds.</summary>
    /// <param name="node">Where it stands; the kinds of its parts are known and their parameters sound.</param>
    /// <param name="rulebook">While it holds, where it does not say so itself.</param>
    public static Condition Condition(JsonNode node, DateRange rulebook)
    {
        var parts = ImmutableArray.CreateBuilder<Criterion>();
        var facts = new List<string>();
        foreach (var part in node.Get("parts"u8).Items)
        {
            if (CriterionKinds.Find(part.Get("kind"u8).Text) is not { } kind) continue;
            var parameters = Parameters(part);
            parts.Add(kind.Bind(parameters));
            AddFacts(kind, parameters, facts);
        }
        var applicability = node.Get("appliesIf"u8).Each(Applicability);
        facts.AddRange(applicability.Where(static rule => rule.Fact is not null).Select(static rule => rule.Fact!));
        var title = node.Get("title"u8).Words();
        return new Condition(
            node.Get("id"u8).Text, node.Get("clause"u8).Text, title, node.Get("meaning"u8) is { Exists: true } meaning ? meaning.Words() : title,
            new DateRange(node.Get("from"u8).Day() ?? rulebook.From, node.Get("to"u8).Day() ?? rulebook.To), node.Get("sensitive"u8).Bool,
            applicability, parts.ToImmutable(), node.Get("evidence"u8).Each(static kind => kind.Text))
        {
            Facts = [.. facts.Distinct(StringComparer.Ordinal)],
            Due = node.Get("due"u8) is { Exists: true } due ? due.YearDay() : null,
        };
    }

    /// <summary>The facts a part of a condition looks at: those its parameters name, and what its kind always looks at.</summary>
    private static void AddFacts(CriterionKind kind, ParameterSet parameters, List<string> facts)
    {
        foreach (var parameter in kind.Parameters)
        {
            if (parameter.Form == ParameterForm.FactPath && parameters.Text(parameter.Name) is { } path) facts.Add(path);
            if (parameter.Form == ParameterForm.FactPaths) facts.AddRange(parameters.Texts(parameter.Name));
        }
        if (kind == NoOccurrence.Kind) facts.Add($"confirmations.occurred.{parameters.RequiredText("category")}");
        if (kind == NoEvent.Kind) facts.Add("events");
    }

    private static ParameterSet Parameters(JsonNode part)
    {
        var values = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var node in part.Properties)
        {
            if (node.KeyBytes.SequenceEqual("kind"u8)) continue;
            values.Add(node.Kind switch
            {
                JsonKind.Number => new Parameter(node.Key, Number: node.Long),
                JsonKind.True or JsonKind.False => new Parameter(node.Key, Flag: node.Bool),
                JsonKind.Array => new Parameter(node.Key, Texts: node.Each(static text => text.Text)),
                JsonKind.Object => new Parameter(node.Key, Setting: node.Get("setting"u8).Text),
                _ => new Parameter(node.Key, Text: node.Text),
            });
        }
        return new ParameterSet(values.ToImmutable());
    }

    /// <summary>When something applies.</summary>
    public static Applicability Applicability(JsonNode node) => new(
        node.Get("attribute"u8).TextOrNull(), node.Get("fact"u8).TextOrNull(), node.Get("is"u8).Bool,
        node.Get("anyOf"u8).Each(static word => word.Text), node.Get("setting"u8).TextOrNull(),
        node.Get("whenMissing"u8).Bytes.SequenceEqual("applies"u8), node.Get("reason"u8).Words())
    {
        UnitTypes = node.Get("unitTypes"u8).Each(static type => type.Text),
        IsPendingOtherwise = node.Get("otherwise"u8).Bytes.SequenceEqual("pending"u8),
        FailsWhenSettingOff = node.Get("settingOff"u8).Bytes.SequenceEqual("not-met"u8),
    };

    private static Exclusion Exclusion(JsonNode node) => new(
        node.Get("unitType"u8).Text, node.Get("attribute"u8).Text, node.Get("is"u8) is { Exists: true } value ? value.Bool : null,
        node.Get("in"u8).Each(static word => word.Text), node.Get("onlyIn"u8).Each(static word => word.Text),
        node.Get("setting"u8).TextOrNull(), node.Get("reason"u8).Words(), node.Get("clause"u8).Text);
}

/// <summary>A rulebook whose inclusions are not yet put in.</summary>
/// <param name="Rulebook">The rulebook with its own conditions.</param>
/// <param name="Inclusions">What it includes of others.</param>
internal sealed record DraftRulebook(Rulebook Rulebook, ImmutableArray<Inclusion> Inclusions)
{
    /// <summary>The rulebook with what it includes, each condition under its criterion in the order of the text.</summary>
    public Rulebook WithIncluded(IReadOnlyDictionary<string, DraftRulebook> all)
    {
        if (Inclusions.IsEmpty) return Rulebook;
        var conditions = new List<Condition>(Rulebook.Conditions);
        foreach (var inclusion in Inclusions)
        {
            if (!all.TryGetValue(inclusion.Rulebook, out var other)) continue;
            foreach (var criterion in inclusion.Criteria)
            {
                foreach (var condition in other.Rulebook.Conditions)
                {
                    if (!Covers(criterion, condition.Id)) continue;
                    conditions.Add(condition with
                    {
                        Id = inclusion.Prefix + condition.Id,
                        Clause = $"{inclusion.Clause}; {condition.Clause}",
                    });
                }
            }
        }
        return Rulebook with { Conditions = [.. conditions.OrderBy(condition => PlaceOf(condition.Id))] };
    }

    /// <summary>Whether a criterion or condition id stands for a condition: it equals it or stands above it.</summary>
    public static bool Covers(string above, string condition) =>
        condition.StartsWith(above, StringComparison.Ordinal)
        && (condition.Length == above.Length || condition[above.Length] is '.' or '/');

    private int PlaceOf(string condition)
    {
        for (var i = 0; i < Rulebook.Criteria.Length; i++)
            if (Covers(Rulebook.Criteria[i].Id, condition)) return i;
        return Rulebook.Criteria.Length;
    }
}

/// <summary>Criteria that a rulebook takes over from another ("đạt tiêu chí … của khu dân cư"; C124 Điều 5 khoản 2).</summary>
/// <param name="Rulebook">Id of the other rulebook.</param>
/// <param name="Criteria">Ids of the criteria taken over.</param>
/// <param name="Prefix">Set in front of every condition id.</param>
/// <param name="Clause">The clause that takes them over.</param>
internal sealed record Inclusion(string Rulebook, ImmutableArray<string> Criteria, string Prefix, string Clause);
