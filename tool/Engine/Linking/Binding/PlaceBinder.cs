using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model.Decisions;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Engine.Linking.Binding;

/// <summary>Places and decisions as the Model sees them.</summary>
internal sealed class PlaceBinder
{
    private readonly TextPool _texts = new();

    /// <summary>Of a file below <c>data/places</c>.</summary>
    public Place Place(JsonTree tree)
    {
        var root = tree.Root;
        return new Place(
            root.Get("id"u8).Text, _texts.Get(root.Get("code"u8).Bytes), root.Get("level"u8).Level() ?? AdministrativeLevel.Commune,
            _texts.Get(root.Get("kind"u8).Bytes), root.Get("name"u8).Text, root.Get("parent"u8).TextOrNull(_texts), root.Span(),
            Links(root.Get("predecessors"u8)), Links(root.Get("successors"u8)), new Input(tree.File.Path, 1));
    }

    /// <summary>Of a file below <c>data/decisions</c>.</summary>
    public Decision Decision(JsonTree tree, string id)
    {
        var root = tree.Root;
        var authority = root.Get("authority"u8);
        return new Decision(
            id, root.Get("number"u8).Text, root.Get("date"u8).RequiredDay(), root.Get("year"u8).Int(),
            new DecidingBody(authority.Get("level"u8).Level() ?? AdministrativeLevel.Commune, authority.Get("body"u8).Text,
                authority.Get("place"u8).TextOrNull(_texts)),
            Signer(root.Get("signer"u8)), root.Get("legalBasis"u8).Texts(_texts), root.Get("units"u8).Each(Entry),
            root.Get("supersedes"u8).Each(item => new Supersession(item.Get("decision"u8).Text, item.Get("reason"u8).Text)),
            root.Get("document"u8).Get("sha256"u8).TextOrNull(), new Input(tree.File.Path, 1));
    }

    private DecisionEntry Entry(JsonNode node) => new(
        node.Get("unit"u8).Text, Action(node.Get("action"u8).Bytes), node.Get("certificate"u8).TextOrNull(),
        node.Get("failing"u8).Texts(_texts), node.Get("reason"u8).TextOrNull(), new Input(node.Tree.File.Path, node.Tree.LineOf(node)));

    private static DecisionAction Action(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("cong-nhan"u8) ? DecisionAction.Recognise
        : text.SequenceEqual("khong-cong-nhan"u8) ? DecisionAction.Refuse
        : text.SequenceEqual("sua-doi"u8) ? DecisionAction.Amend
        : DecisionAction.Revoke;

    private static Signer? Signer(JsonNode node) =>
        node.Exists ? new Signer(node.Get("office"u8).Text, node.Get("name"u8).TextOrNull()) : null;

    private ImmutableArray<PlaceSuccession> Links(JsonNode node) =>
        node.Each(item => new PlaceSuccession(_texts.Get(item.Get("place"u8).Bytes), item.Get("part"u8).Bytes.SequenceEqual("whole"u8)));
}
