using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Antt.Engine.Loading;
using Antt.Model.Facts;

namespace Antt.Engine.Linking.Binding;

/// <summary>Lays an object out flat: every value under its path. Paths are put together once, not once a file. Serves one thread.</summary>
internal sealed class FactBinder(TextPool texts)
{
    private readonly PathStep _root = new("", []);
    private readonly List<Fact> _facts = [];

    /// <summary>The facts of an object.</summary>
    /// <param name="node">The object.</param>
    /// <param name="skip">Whether a member of the outermost object is no fact.</param>
    public FactSet Bind(JsonNode node, Func<ReadOnlySpan<byte>, bool>? skip = null) => BindSet(node, _root, skip);

    private FactSet BindSet(JsonNode node, PathStep step, Func<ReadOnlySpan<byte>, bool>? skip)
    {
        var first = _facts.Count;
        AddMembers(node, step, skip);
        var facts = CollectionsMarshal.AsSpan(_facts)[first..].ToArray();
        CollectionsMarshal.SetCount(_facts, first);
        return new FactSet(node.Tree.File.Path, node.Tree.LineOf(node), facts);
    }

    private void AddMembers(JsonNode node, PathStep step, Func<ReadOnlySpan<byte>, bool>? skip)
    {
        foreach (var member in node.Properties)
        {
            if (skip is not null && skip(member.KeyBytes)) continue;
            Add(member, step.Below(member.KeyBytes));
        }
    }

    private void Add(JsonNode node, PathStep step)
    {
        var line = node.Tree.LineOf(node);
        switch (node.Kind)
        {
            case JsonKind.Object:
                _facts.Add(Fact.OfGroup(step.Path, line));
                AddMembers(node, step, null);
                break;
            case JsonKind.Array:
                _facts.Add(OfList(node, step, line));
                break;
            case JsonKind.Number:
                _facts.Add(Fact.Of(step.Path, node.Long, line));
                break;
            case JsonKind.True or JsonKind.False:
                _facts.Add(Fact.Of(step.Path, node.Bool, line));
                break;
            case JsonKind.Text:
                _facts.Add(Fact.Of(step.Path, texts.Get(node.Bytes), line));
                break;
        }
    }

    private Fact OfList(JsonNode node, PathStep step, int line)
    {
        if (node.Count == 0) return Fact.Of(step.Path, ImmutableArray<FactSet>.Empty, line);
        var groups = 0;
        foreach (var item in node.Items)
            if (item.Kind == JsonKind.Object) groups++;
        if (groups < node.Count) return Fact.Of(step.Path, node.Texts(texts), line);
        var sets = ImmutableArray.CreateBuilder<FactSet>(groups);
        foreach (var item in node.Items) sets.Add(BindSet(item, step.Items, null));
        return Fact.Of(step.Path, sets.MoveToImmutable(), line);
    }

    /// <summary>A path and the paths one step below it. The paths inside an item of a list begin anew.</summary>
    private sealed class PathStep(string path, byte[] key)
    {
        private readonly List<PathStep> _below = [];
        private int _expected;
        private PathStep? _items;

        public string Path => path;

        public PathStep Items => _items ??= new PathStep("", []);

        public PathStep Below(ReadOnlySpan<byte> name)
        {
            for (var i = 0; i < _below.Count; i++)
            {
                var at = _expected + i;
                if (at >= _below.Count) at -= _below.Count;
                if (!_below[at].HasKey(name)) continue;
                _expected = at + 1 == _below.Count ? 0 : at + 1;
                return _below[at];
            }
            var text = Encoding.UTF8.GetString(name);
            var step = new PathStep(path.Length == 0 ? text : $"{path}.{text}", name.ToArray());
            _below.Add(step);
            return step;
        }

        private bool HasKey(ReadOnlySpan<byte> name) => name.SequenceEqual(key);
    }
}
