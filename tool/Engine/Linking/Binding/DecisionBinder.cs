using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model.Decisions;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Engine.Linking.Binding;

/// <summary>Decisions as the Model sees them.</summary>
internal sealed class DecisionBinder
{
    private readonly TextPool _texts = new();

    /// <summary>Of a file below <c>data/decisions</c>.</summary>
    public Decision Decision(JsonTree tree, string id)
    {
        var root = tree.Root;
        return new Decision(
            id, root.Get("number"u8).Text, root.Get("date"u8).RequiredDay(), root.Get("year"u8).Int(), Body(root.Get("authority"u8)),
            Signer(root.Get("signer"u8)), root.Get("legalBasis"u8).Texts(_texts), root.Get("units"u8).Each(Entry),
            root.Get("supersedes"u8).Each(item => new Supersession(item.Get("decision"u8).Text, item.Get("reason"u8).Text)),
            root.Get("document"u8).Get("sha256"u8).TextOrNull(), new Input(tree.File.Path, 1))
        {
            Subject = Subject(root.Get("subject"u8).Bytes),
        };
    }

    /// <summary>Of a file below <c>data/decisions/…/replies</c>.</summary>
    public Reply Reply(JsonTree tree, string id)
    {
        var root = tree.Root;
        return new Reply(
            id, root.Get("kind"u8).Bytes.SequenceEqual("dinh-chinh"u8) ? ReplyKind.Correction : ReplyKind.Answer, root.Get("number"u8).Text,
            root.Get("date"u8).RequiredDay(), Body(root.Get("authority"u8)), Signer(root.Get("signer"u8)), root.Get("decision"u8).Text,
            root.Get("unit"u8).TextOrNull(), root.Get("text"u8).Text, new Input(tree.File.Path, 1));
    }

    /// <summary>Of a file below <c>data/decisions/…/signatures</c>.</summary>
    public static ImmutableArray<CertificateSignature> Signatures(JsonTree tree, string decision)
    {
        var position = 0;
        return tree.Root.Get("signatures"u8).Each(node => new CertificateSignature(
            decision, node.Get("unit"u8).Text, node.Get("certificate"u8).Text, node.Get("office"u8).Text, node.Get("date"u8).RequiredDay(),
            node.Get("content"u8).Text, node.Get("signature"u8).Text, position++, new Input(tree.File.Path, tree.LineOf(node))));
    }

    private DecidingBody Body(JsonNode node)
    {
        var level = node.Get("level"u8).Level() ?? AdministrativeLevel.Commune;
        var name = node.Get("body"u8).Text;
        return new DecidingBody(level, name, node.Get("place"u8).TextOrNull(_texts)) { Kind = Kind(node.Get("kind"u8), level, name) };
    }

    /// <summary>The sort of body; where it is not entered, the name as printed tells.</summary>
    private static BodyKind Kind(JsonNode node, AdministrativeLevel level, string name) =>
        node.Exists ? NodeValues.BodyKind(node.Bytes)
        : level == AdministrativeLevel.Ministry ? BodyKind.Ministry
        : name.StartsWith("Công an ", StringComparison.OrdinalIgnoreCase) ? BodyKind.Police
        : name.StartsWith("Ban Chỉ đạo ", StringComparison.OrdinalIgnoreCase) ? BodyKind.SteeringCommittee
        : BodyKind.PeoplesCommittee;

    private DecisionEntry Entry(JsonNode node) => new(
        node.Get("unit"u8).Text, Action(node.Get("action"u8).Bytes), node.Get("certificate"u8).TextOrNull(),
        node.Get("failing"u8).Texts(_texts), node.Get("reason"u8).TextOrNull(), new Input(node.Tree.File.Path, node.Tree.LineOf(node)))
    {
        Class = node.Get("class"u8).TextOrNull(_texts),
        Override = Override(node.Get("override"u8)),
        Conditional = node.Get("conditional"u8).Texts(_texts),
    };

    private static Override? Override(JsonNode node) =>
        node.Exists ? new Override(node.Get("question"u8).Text, node.Get("basis"u8).Text, node.Get("reason"u8).Text) : null;

    private static DecisionSubject Subject(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("phan-loai"u8) ? DecisionSubject.Classification
        : text.SequenceEqual("dien-hinh"u8) ? DecisionSubject.Model
        : text.SequenceEqual("khen-thuong"u8) ? DecisionSubject.Commendation
        : DecisionSubject.Recognition;

    private static DecisionAction Action(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("cong-nhan"u8) ? DecisionAction.Recognise
        : text.SequenceEqual("khong-cong-nhan"u8) ? DecisionAction.Refuse
        : text.SequenceEqual("sua-doi"u8) ? DecisionAction.Amend
        : text.SequenceEqual("thay-the"u8) ? DecisionAction.Replace
        : DecisionAction.Revoke;

    private static Signer? Signer(JsonNode node) =>
        node.Exists ? new Signer(node.Get("office"u8).Text, node.Get("name"u8).TextOrNull()) : null;
}
