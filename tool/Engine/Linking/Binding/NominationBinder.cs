using Antt.Engine.Loading;
using Antt.Model.Facts;
using Antt.Model.Nominations;
using Antt.Model.Places;

namespace Antt.Engine.Linking.Binding;

/// <summary>Nominations as the Model sees them.</summary>
internal static class NominationBinder
{
    /// <summary>Of <c>nomination.json</c>.</summary>
    public static Nomination Nomination(JsonNode root, FactBinder facts, Input at) => new(
        root.Get("selectedOn"u8).RequiredDay(), root.Get("plan"u8).Get("date"u8).Day(), root.Get("comparedWithCriteria"u8).Day(),
        root.Get("previousYear"u8) is { Exists: true } previous ? Previous(previous) : null,
        root.Get("facts"u8) is { Exists: true } entered ? facts.Bind(entered) : new FactSet(at.File, 1, []),
        root.Get("steps"u8).Each(Step), root.Get("midTermReview"u8).Day(), root.Get("responsible"u8).TextOrNull(),
        root.Get("funding"u8).TextOrNull(), at);

    private static PreviousStanding Previous(JsonNode node) => new(Flag(node.Get("recognised"u8)), node.Get("class"u8).TextOrNull());

    private static ReviewStep Step(JsonNode node) => new(
        Action(node.Get("action"u8)), node.Get("level"u8).Level() ?? AdministrativeLevel.Commune, node.Get("role"u8).TextOrNull(),
        node.Get("date"u8).RequiredDay(), Flag(node.Get("onSite"u8)),
        node.Get("opinion"u8) is { Exists: true } opinion ? opinion.Bytes.SequenceEqual("dong-y"u8) : null);

    private static ReviewAction Action(JsonNode node) =>
        node.Bytes.SequenceEqual("de-nghi"u8) ? ReviewAction.Propose
        : node.Bytes.SequenceEqual("tham-dinh"u8) ? ReviewAction.Appraise
        : ReviewAction.Evaluate;

    private static bool? Flag(JsonNode node) => node.Exists ? node.Bool : null;
}
