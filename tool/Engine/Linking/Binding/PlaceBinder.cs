using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Engine.Linking.Binding;

/// <summary>Places as the Model sees them.</summary>
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

    /// <summary>Of <c>data/outlines.json</c>.</summary>
    public static PlaceOutlines Outlines(JsonTree tree) => new(
        tree.Root.Get("source"u8).Text,
        tree.Root.Get("outlines"u8).Each(static node => new PlaceOutline(node.Get("place"u8).Text, node.Get("rings"u8).Each(static ring => ring.Each(Point)))),
        new Input(tree.File.Path, 1));

    private static OutlinePoint Point(JsonNode node)
    {
        var numbers = node.Each(static number => number.Int());
        return new OutlinePoint(numbers[0], numbers[1]);
    }

    private ImmutableArray<PlaceSuccession> Links(JsonNode node) =>
        node.Each(item => new PlaceSuccession(_texts.Get(item.Get("place"u8).Bytes), item.Get("part"u8).Bytes.SequenceEqual("whole"u8)));
}
