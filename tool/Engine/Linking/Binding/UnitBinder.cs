using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model.Facts;
using Antt.Model.Nominations;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Binding;

/// <summary>Documents of a unit's folder as the Model sees them. Serves one thread.</summary>
internal sealed class UnitBinder
{
    private readonly TextPool _texts = new();
    private readonly FactBinder _facts;

    public UnitBinder() => _facts = new FactBinder(_texts);

    /// <summary>Of <c>unit.json</c>.</summary>
    public Unit Unit(JsonTree tree)
    {
        var root = tree.Root;
        return new Unit(
            root.Get("id"u8).Text, _texts.Get(root.Get("type"u8).Bytes), root.Span(), root.Get("predecessors"u8).Texts(_texts),
            root.Get("successors"u8).Texts(_texts), root.Get("states"u8).Each(State), At(tree, root));
    }

    /// <summary>Of <c>registration.json</c>.</summary>
    public Registration Registration(JsonTree tree)
    {
        var root = tree.Root;
        return new Registration(
            _texts.Get(root.Get("form"u8).Bytes), root.Get("date"u8).RequiredDay(), root.Get("inheritedFrom"u8).Texts(_texts),
            At(tree, root.Get("date"u8)))
        {
            Consolidated = root.Get("consolidated"u8).Day(),
        };
    }

    /// <summary>Of <c>evidence.json</c>.</summary>
    public ImmutableArray<EvidenceItem> Evidence(JsonTree tree)
    {
        var items = tree.Root.Get("items"u8);
        if (items.Count == 0) return [];
        var list = ImmutableArray.CreateBuilder<EvidenceItem>(items.Count);
        foreach (var item in items.Items)
        {
            list.Add(new EvidenceItem(
                _texts.Get(item.Get("id"u8).Bytes), _texts.Get(item.Get("kind"u8).Bytes), item.Get("number"u8).TextOrNull(),
                item.Get("date"u8).Day(), item.Get("to"u8).Day(), item.Get("conditions"u8).Texts(_texts),
                item.Get("topics"u8).Texts(_texts), At(tree, item)) { Dossiers = item.Get("dossiers"u8).Texts(_texts) });
        }
        return list.MoveToImmutable();
    }

    /// <summary>Of <c>evaluation.json</c>.</summary>
    public FactSet Evaluation(JsonTree tree) =>
        _facts.Bind(tree.Root, static key => key.SequenceEqual("unit"u8) || key.SequenceEqual("year"u8) || key.SequenceEqual("$schema"u8));

    /// <summary>Of <c>nomination.json</c>.</summary>
    public Nomination Nomination(JsonTree tree) => NominationBinder.Nomination(tree.Root, _facts, At(tree, tree.Root.Get("selectedOn"u8)));

    private UnitState State(JsonNode node) => new(
        node.Get("from"u8).RequiredDay(), node.Get("name"u8).Text, node.Get("localKind"u8).TextOrNull(_texts),
        _texts.Get(node.Get("commune"u8).Bytes), node.Get("managingLevel"u8).Level() ?? AdministrativeLevel.Commune,
        node.Get("delegatedTo"u8).Level(), _facts.Bind(node, IsNoAttribute))
    {
        DelegationAct = node.Get("delegationAct"u8).TextOrNull(_texts),
    };

    private static bool IsNoAttribute(ReadOnlySpan<byte> key) =>
        key.SequenceEqual("from"u8) || key.SequenceEqual("name"u8) || key.SequenceEqual("localKind"u8) || key.SequenceEqual("commune"u8)
        || key.SequenceEqual("managingLevel"u8) || key.SequenceEqual("delegatedTo"u8) || key.SequenceEqual("delegationAct"u8);

    private static Input At(JsonTree tree, JsonNode node) => new(tree.File.Path, node.Exists ? tree.LineOf(node) : 1);
}
