using Antt.Engine.Loading;
using Antt.Model.Facts;
using Antt.Model.Localities;

namespace Antt.Engine.Linking.Binding;

/// <summary>The year of a place as the Model sees it.</summary>
internal sealed class LocalityBinder
{
    private readonly TextPool _texts = new();

    /// <summary>Of a file below <c>data/localities</c>.</summary>
    public LocalityYear LocalityYear(JsonTree tree)
    {
        var root = tree.Root;
        return new LocalityYear(
            root.Get("place"u8).Text, root.Get("year"u8).Int(), root.Get("works"u8).Each(Work),
            root.Get("difficulties"u8).Each(static remark => remark.Text), root.Get("directions"u8).Each(static remark => remark.Text),
            root.Get("handling"u8).Each(static item => new HandlingProposal(item.Get("unit"u8).Text, item.Get("proposal"u8).Text)),
            new Input(tree.File.Path, 1));
    }

    private LocalityWork Work(JsonNode node) => new(
        _texts.Get(node.Get("duty"u8).Bytes), node.Get("date"u8).RequiredDay(), Doer(node.Get("by"u8)),
        node.Get("document"u8).Get("number"u8).TextOrNull(), new Input(node.Tree.File.Path, node.Tree.LineOf(node)));

    private Doer? Doer(JsonNode node) => !node.Exists ? null : new Doer(
        node.Get("role"u8).TextOrNull(_texts), node.Get("place"u8).TextOrNull(_texts), node.Get("unit"u8).TextOrNull(_texts));
}
