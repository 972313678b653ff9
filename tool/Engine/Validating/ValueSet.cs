using System.Collections.Immutable;
using System.Text;
using Antt.Engine.Loading;

namespace Antt.Engine.Validating;

/// <summary>The values of an <c>enum</c>.</summary>
internal sealed class ValueSet
{
    private readonly NameTable _texts;
    private readonly ImmutableArray<JsonNode> _others;

    public ValueSet(JsonNode values)
    {
        var texts = new List<string>();
        var others = ImmutableArray.CreateBuilder<JsonNode>();
        foreach (var value in values.Items)
        {
            if (value.Kind == JsonKind.Text) texts.Add(value.Text);
            else others.Add(value);
        }
        _texts = new NameTable(texts);
        _others = others.ToImmutable();
    }

    /// <summary>The texts among them.</summary>
    public ImmutableArray<string> Texts => _texts.Names;

    /// <summary>All of them, as a message may list them.</summary>
    public string Listed => string.Join(", ", Texts.Select(text => $"\"{text}\"").Concat(_others.Select(value => Encoding.UTF8.GetString(value.Tree.File.Bytes.Span[value.Start..value.End]))));

    public bool Contains(JsonTree tree, int index)
    {
        if (tree[index].Kind == JsonKind.Text) return _texts.IndexOf(tree.BytesOf(index), 0) >= 0;
        foreach (var other in _others)
        {
            if (JsonEquality.AreEqual(tree, index, other.Tree, other.Index)) return true;
        }
        return false;
    }
}
