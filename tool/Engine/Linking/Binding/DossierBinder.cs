using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model.Dossiers;
using Antt.Model.Facts;
using Antt.Model.Reviews;

namespace Antt.Engine.Linking.Binding;

/// <summary>Dossiers as the Model sees them: the ways they went, and what a rulebook asks of them.</summary>
internal static class DossierBinder
{
    /// <summary>Of <c>dossier.json</c>.</summary>
    public static ImmutableArray<Dossier> Dossiers(JsonTree tree) => tree.Root.Get("dossiers"u8).Each(Dossier);

    /// <summary>What the result served for, of the same document.</summary>
    public static ImmutableArray<ResultUse> Uses(JsonTree tree) => tree.Root.Get("uses"u8).Each(static use =>
        new ResultUse(use.Get("purpose"u8).Text, use.Get("date"u8).RequiredDay()));

    /// <summary>What a dossier must hold.</summary>
    public static DossierRule Rule(JsonNode node) => new(
        node.Get("kind"u8).Text, node.Get("title"u8).Words(), node.Get("items"u8).Each(Item), node.Get("clause"u8).Text);

    /// <summary>Who reviews the year.</summary>
    public static MeetingRule Meeting(JsonNode node) => new(
        node.Get("unitTypes"u8).Each(static type => type.Text), node.Get("chair"u8).Each(static role => role.Text),
        node.Get("attendees"u8).Each(static attendee => new Attendee(
            attendee.Get("role"u8).Text, attendee.Get("appliesIf"u8).Each(RulebookBinder.Applicability))),
        node.Get("clause"u8).Text);

    private static Dossier Dossier(JsonNode node) => new(node.Get("kind"u8).Text, node.Get("steps"u8).Each(Step), At(node));

    private static DossierStep Step(JsonNode node) => new(
        Action(node.Get("action"u8).Bytes), node.Get("level"u8).Level(), node.Get("role"u8).TextOrNull(), node.Get("body"u8).TextOrNull(),
        node.Get("via"u8).TextOrNull(), node.Get("date"u8).RequiredDay(), Opinion(node.Get("opinion"u8)), node.Get("changed"u8).Bool,
        node.Get("onSite"u8).Bool, node.Get("missing"u8).Each(static kind => kind.Text), At(node))
    {
        Answers = node.Get("answers"u8).Each(static answer => new RequestAnswer(answer.Get("review"u8).Text, answer.Get("request"u8).Text)),
    };

    private static DossierItem Item(JsonNode node) => new(
        node.Get("name"u8).Words(), node.Get("kinds"u8).Each(static kind => kind.Text), node.Get("optional"u8).Bool,
        node.Get("dueUntil"u8) is { Exists: true } day ? day.YearDay() : null, node.Get("appliesIf"u8).Each(RulebookBinder.Applicability));

    private static StepAction Action(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("nop"u8) ? StepAction.Submit
        : text.SequenceEqual("tiep-nhan"u8) ? StepAction.Receive
        : text.SequenceEqual("tra-lai"u8) ? StepAction.Return
        : text.SequenceEqual("bo-sung"u8) ? StepAction.Supplement
        : text.SequenceEqual("chap-nhan"u8) ? StepAction.Accept
        : text.SequenceEqual("tham-dinh"u8) ? StepAction.Appraise
        : text.SequenceEqual("trinh"u8) ? StepAction.Forward
        : StepAction.ConfirmPeriod;

    private static bool? Opinion(JsonNode node) => node.Exists ? node.Bytes.SequenceEqual("dong-y"u8) : null;

    private static Input At(JsonNode node) => new(node.Tree.File.Path, node.Tree.LineOf(node));
}
