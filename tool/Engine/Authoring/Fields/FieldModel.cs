using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Law;

namespace Antt.Engine.Authoring.Fields;

/// <summary>
/// What is asked for a document of a unit: every field that applies to its type and attributes in the year, and no other. Wizard, forms and
/// spreadsheets all ask from here, so none of them knows the law by itself.
/// </summary>
public static class FieldModel
{
    private static readonly string[] AlwaysEvaluated = ["confirmedThrough", "submittedToCommune"];
    private static readonly string[] RarelyEvaluated = ["consolidated", "includesPredecessors", "verdict"];
    private static readonly string[] RarelyRegistered = ["receivedByCommune", "consolidated", "inheritedFrom"];
    private static readonly string[] RarelyNominated = ["steps", "midTermReview", "previousYear"];
    private static readonly string[] RarelyScored = ["table", "provisional", "decision"];
    private static readonly string[] RarelyListed = ["dossiers", "integrated", "shared", "to", "file"];
    private static readonly string[] RarelyDecided = ["subject", "supersedes", "document", "signer.name", "authority.kind"];
    private static readonly string[] RarelyDescribed = ["to", "predecessors", "successors", "delegatedTo", "delegationAct", "ministryTracked"];
    private static readonly string[] OfEveryUnit = ["from", "name", "commune", "managingLevel"];
    private static readonly string[] PublicOfUnits = ["type", "name", "localKind", "commune"];
    private static readonly string[] PublicOfDecisions = ["number", "date", "subject", "authority", "legalBasis", "units", "supersedes"];

    /// <summary>The fields of a kind of document, in the order in which they are asked.</summary>
    public static ImmutableArray<Field> Of(DocumentKind kind, FieldSubject subject)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(subject);
        var fields = SchemaFields.Of(kind);
        if (kind == DocumentKinds.Unit) return Unit(fields, subject);
        if (kind == DocumentKinds.Registration) return OfRegistration(subject.UnitType);
        if (kind == DocumentKinds.Evidence) return Evidence(fields, subject);
        if (kind == DocumentKinds.Evaluation) return Evaluation(fields, subject);
        if (kind == DocumentKinds.Nomination) return Nomination(fields, subject);
        if (kind == DocumentKinds.Score) return Score(fields, subject);
        if (kind == DocumentKinds.Decision) return Decision(fields, subject);
        return fields;
    }

    /// <summary>Fields of a new unit and of its first state, which lies at <c>states.1</c>.</summary>
    private static ImmutableArray<Field> Unit(ImmutableArray<Field> fields, FieldSubject subject)
    {
        var asked = OfEveryUnit.Concat(AttributesOf(subject)).ToHashSet(StringComparer.Ordinal);
        if (subject.UnitType == Model.Units.Unit.ResidentialArea) asked.Add("localKind");
        var states = fields.Single(static field => field.Path == "states");
        var own = states.Fields.Where(field => field.Path != "from" && (asked.Contains(field.Path) || IsAmong(field, RarelyDescribed)))
            .Select(field => Rare(field, RarelyDescribed) with
            {
                Path = $"states.1.{field.Path}",
                IsRequired = field.IsRequired || RequiredAttributesOf(subject).Contains(field.Path),
                IsPublic = IsAmong(field, PublicOfUnits),
            });
        return
        [
            .. fields.Where(static field => field.Path == "from"), .. own,
            .. fields.Where(static field => field.Path is "to" or "predecessors" or "successors").Select(static field => Rare(field, RarelyDescribed)),
        ];
    }

    /// <summary>The fields of a registration, which the type of the unit alone decides.</summary>
    public static ImmutableArray<Field> OfRegistration(string unitType) =>
    [
        .. SchemaFields.Of(DocumentKinds.Registration).Where(field => field.Path switch
        {
            "commitments" => unitType == Model.Units.Unit.ResidentialArea,
            "inheritedFrom" => unitType == Model.Units.Unit.Commune,
            _ => true,
        }).Select(static field => Rare(field, RarelyRegistered)),
    ];

    private static ImmutableArray<Field> Evidence(ImmutableArray<Field> fields, FieldSubject subject)
    {
        var conditions = subject.Conditions().AddRange(subject.Conditions(Scheme.Model));
        var kinds = ExpectedPapers.Of(subject).Select(static paper => paper.Kind).ToHashSet(StringComparer.Ordinal);
        var needsTopics = ExpectedPapers.Of(subject).Any(static paper => !paper.Topics.IsEmpty);
        return
        [
            .. fields.Select(list => list.Path != "items" ? list : list with
            {
                Fields =
                [
                    .. list.Fields.Where(field => field.Path != "topics" || needsTopics).Select(field => field.Path switch
                    {
                        "kind" => field with { Choices = [.. field.Choices.OrderBy(choice => !kinds.Contains(choice.Value))] },
                        "conditions" => field with
                        {
                            Form = FieldForm.Choices,
                            Choices = [.. conditions.Select(static condition => new FieldChoice(condition.Id, condition.Title))],
                        },
                        _ => Rare(field, RarelyListed),
                    }),
                ],
            }),
        ];
    }

    private static ImmutableArray<Field> Evaluation(ImmutableArray<Field> fields, FieldSubject subject)
    {
        var conditions = subject.Conditions();
        var meeting = subject.Frame.RulebookFor(subject.UnitType, subject.Year)?.Meetings
            .FirstOrDefault(rule => rule.UnitTypes.IsEmpty || rule.UnitTypes.Contains(subject.UnitType));
        var asked = ImmutableArray.CreateBuilder<Field>();
        foreach (var field in fields)
        {
            if (field.Path.StartsWith("meeting.", StringComparison.Ordinal))
            {
                if (meeting is null) continue;
                asked.Add(field.Path switch
                {
                    "meeting.chair" => LawfulFirst(field, meeting.Chairs),
                    "meeting.attendees" => LawfulFirst(field, [.. meeting.Attendees.Select(static attendee => attendee.Role)]),
                    "meeting.conclusions" => field with { IsRare = true },
                    _ => field,
                } with { Clause = meeting.Clause });
            }
            else if (IsAmong(field, AlwaysEvaluated)) asked.Add(field);
            else if (IsAmong(field, RarelyEvaluated)) asked.Add(field with { IsRare = true });
            else if (RestingOn(field, field.Path, conditions) is { } resting) asked.Add(resting);
        }
        return WithoutLooseEnds(asked);
    }

    private static ImmutableArray<Field> Nomination(ImmutableArray<Field> fields, FieldSubject subject)
    {
        var conditions = subject.Conditions(Scheme.Model);
        var isFirstYear = !subject.Frame.Info.Years.Any(declared => declared.Year == subject.Year - 1);
        var asked = ImmutableArray.CreateBuilder<Field>();
        foreach (var field in fields)
        {
            if (isFirstYear && field.Path.StartsWith("previousYear.", StringComparison.Ordinal)) asked.Add(field);
            else if (!field.Path.StartsWith("facts.", StringComparison.Ordinal)) asked.Add(Rare(field, RarelyNominated));
            else if (field.Path == "facts.confirmedThrough") asked.Add(field);
            else if (RestingOn(field, field.Path["facts.".Length..], conditions) is { } resting)
                asked.Add(resting.Form == FieldForm.Entries || resting.Conditions.Length != 1 ? resting
                    : resting with { Label = new Words(resting.Label.Vi, conditions.First(condition => condition.Id == resting.Conditions[0]).Title.En) });
        }
        return WithoutLooseEnds(asked);
    }

    private static ImmutableArray<Field> Score(ImmutableArray<Field> fields, FieldSubject subject)
    {
        var table = subject.Frame.ScoringFor(subject.UnitType, subject.Year);
        return
        [
            .. fields.Where(field => field.Path != "items" || table is { Items.IsEmpty: false }).Select(field => field.Path != "items" ? Rare(field, RarelyScored) : field with
            {
                Fields =
                [
                    .. field.Fields.Select(own => own.Path != "item" ? own : own with
                    {
                        Form = FieldForm.Choice, Choices = [.. table!.Items.Select(static item => new FieldChoice(item.Id, item.Title))],
                    }),
                ],
            }),
        ];
    }

    private static ImmutableArray<Field> Decision(ImmutableArray<Field> fields, FieldSubject subject) =>
    [
        .. fields.Select(field => (field.Path != "legalBasis" ? Rare(field, RarelyDecided) : field with
        {
            Form = FieldForm.Choices,
            Choices = [.. subject.Frame.Instruments.Values.OrderBy(static text => text.Id, StringComparer.Ordinal).Select(static text => new FieldChoice(text.Id, new Words(text.Number, text.Number)))],
        }) with { IsPublic = IsAmong(field, PublicOfDecisions) }),
    ];

    /// <summary>The field with the conditions that rest on it; null when none does and nothing beside it is asked either.</summary>
    private static Field? RestingOn(Field field, string fact, ImmutableArray<Condition> conditions)
    {
        if (field.Form == FieldForm.Entries && field.Name == "confirmations")
        {
            var entries = field.Fields.Select(own => own.Path.StartsWith("occurred.", StringComparison.Ordinal) ? RestingOn(own, $"{fact}.{own.Path}", conditions) : own)
                .OfType<Field>().Where(static own => !own.IsRare).Select(static own => own with { IsSensitive = true }).ToImmutableArray();
            return entries.Any(static own => own.Path.StartsWith("occurred.", StringComparison.Ordinal)) ? field with { Fields = entries, IsSensitive = true } : null;
        }
        var resting = conditions.Where(condition => condition.Facts.Any(path => IsIn(fact, path) || IsIn(path, fact))).ToList();
        if (field.Name == "exists" && !conditions.Any(condition => condition.Facts.Contains(fact))) return null;
        if (resting.Count > 0)
        {
            return field with
            {
                Conditions = [.. resting.Select(static condition => condition.Id)],
                Clause = string.Join("; ", resting.Select(static condition => condition.Clause).Distinct()),
                Explanation = new Words(field.Explanation.Vi, string.Join(" ", resting.Select(static condition => condition.Meaning.En).Distinct())),
                IsSensitive = resting.Any(static condition => condition.IsSensitive),
                IsRare = field.Name is "by" or "provisional" or "provisionalClass",
            };
        }
        var block = fact.LastIndexOf('.') is > 0 and var end ? fact[..end] : null;
        var isBeside = block is not null && field.Group is not null && conditions.Any(condition => condition.Facts.Any(path => IsIn(path, block)));
        return isBeside ? field with { IsRare = true } : null;
    }

    /// <summary>A field that waits for an answer nobody is asked for waits no longer.</summary>
    private static ImmutableArray<Field> WithoutLooseEnds(ImmutableArray<Field>.Builder fields)
    {
        var paths = fields.Select(static field => field.Path).ToHashSet(StringComparer.Ordinal);
        return [.. fields.Select(field => field.DependsOn is { } needed && !paths.Contains(needed) ? field with { DependsOn = null } : field)];
    }

    private static Field LawfulFirst(Field field, ImmutableArray<string> lawful) =>
        field with { Choices = [.. field.Choices.OrderBy(choice => lawful.IndexOf(choice.Value) is >= 0 and var place ? place : lawful.Length)] };

    /// <summary>Attributes that decide scope, applicability, competence or who meets, for units of the type.</summary>
    private static IEnumerable<string> AttributesOf(FieldSubject subject)
    {
        foreach (var rulebook in subject.Frame.Rulebooks.Values.Where(rulebook => rulebook.UnitTypes.Any(type => type.Code == subject.UnitType)))
        {
            foreach (var exclusion in rulebook.Exclusions.Where(exclusion => exclusion.UnitType == subject.UnitType)) yield return exclusion.Attribute;
            var rules = rulebook.Conditions.SelectMany(static condition => condition.Applicability)
                .Concat(rulebook.Meetings.SelectMany(static meeting => meeting.Attendees).SelectMany(static attendee => attendee.Applicability));
            foreach (var rule in rules)
                if (rule.Attribute is { } attribute && (rule.UnitTypes.IsEmpty || rule.UnitTypes.Contains(subject.UnitType))) yield return attribute;
        }
        foreach (var required in RequiredAttributesOf(subject)) yield return required;
    }

    private static IEnumerable<string> RequiredAttributesOf(FieldSubject subject) => subject.Frame.Rulebooks.Values
        .SelectMany(static rulebook => rulebook.RequiredAttributes).Where(required => required.UnitType == subject.UnitType).Select(static required => required.Attribute);

    private static Field Rare(Field field, string[] rare) => IsAmong(field, rare) ? field with { IsRare = true } : field;

    private static bool IsAmong(Field field, string[] paths) => paths.Any(path => IsIn(field.Path, path));

    /// <summary>Whether a path is another or lies below it.</summary>
    private static bool IsIn(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] == '.');
}
