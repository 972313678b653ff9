using System.Collections.Immutable;
using System.Text.Json;
using Antt.Engine.Linking;
using Antt.Engine.Linking.Choosing;
using Antt.Engine.Loading;

namespace Antt.Engine.Comparing;

/// <summary>Finds what a change concerns, from both sides.</summary>
internal sealed class ScopeSearch
{
    private const string UnitFile = "/unit.json";
    private readonly ImmutableArray<string> _changed;
    private readonly ImmutableArray<(SourceTree Tree, UnitIndex Units)> _sides;
    private readonly SortedSet<string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _decided = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _counted = new(StringComparer.Ordinal);
    private readonly ScopeDoubtSearch _doubts = new();
    private readonly HashSet<string> _moved = new(StringComparer.Ordinal);
    private readonly CountedPapers _papers;

    public ScopeSearch(SourceTree before, SourceTree after, ImmutableArray<string> changed)
    {
        _changed = changed;
        _sides = [Side(before), Side(after)];
        _papers = new CountedPapers(before, after);

        static (SourceTree, UnitIndex) Side(SourceTree tree) => (tree, tree.Units ?? new ListedUnits(tree, Catalogue.Of(tree.InOrder()), 1));
    }

    /// <summary>The scope.</summary>
    public ChangeScope Find()
    {
        foreach (var path in _changed) Take(path);
        var edited = _folders.ToList();
        foreach (var id in _decided) AddCounted(id);
        foreach (var id in edited.Select(UnitIndex.IdOf)) _decided.Add(id); // whoever has the same id elsewhere is concerned too
        foreach (var id in _decided) Add(id);

        var documents = edited.Where(folder => _changed.Contains(folder + UnitFile) || _sides[0].Units.HasFolder(folder) != _sides[1].Units.HasFolder(folder)).ToList();
        var ties = documents.SelectMany(folder => _sides.Where(side => side.Units.HasFolder(folder)).Select(side => _doubts.Ties(side.Tree, folder))).ToList();
        var otherUnits = documents.Select(UnitIndex.IdOf).Any(id => _sides[0].Units.Holds(id) != _sides[1].Units.Holds(id));
        var stirred = _named.Concat(documents.Select(UnitIndex.IdOf)).ToImmutableHashSet(StringComparer.Ordinal);
        _counted.UnionWith(documents);
        AddLinked(edited, documents, otherUnits);
        AddScored();
        foreach (var (tree, units) in _sides) _doubts.Look(tree, units, edited, documents);
        return new ChangeScope([.. _folders], ChangeScope.LawAmong(_changed), [.. _named, .. _decided], [.. ties.SelectMany(static unit => unit.Places).Distinct(StringComparer.Ordinal)], _doubts.Found([.. ties.Select(static unit => unit.Type)]))
        {
            Counted = [.. _counted], Stirred = stirred, HasOtherUnits = otherUnits, Moved = [.. Moved().Distinct(StringComparer.Ordinal)],
        };
    }

    private void Take(string path)
    {
        TakePaper(path);
        foreach (var (tree, _) in _sides)
        {
            if (SealedPath.IsSeal(path) && tree.BytesAt(path) is { } seal)
                foreach (var paper in SealedYear.Read(path, seal).Papers) TakePaper(paper.Path);
            if (!path.StartsWith("data/decisions/", StringComparison.Ordinal)) continue;
            AddDecided(Papers.Open(tree, path));
            _named.UnionWith(ChangedDecisions.NamedBy(tree, path));
        }
        if (Catalogue.IsDecision(path) && IsMoved(path)) _moved.Add(Catalogue.DecisionIdOf(path));
        _doubts.Take(path, [.. _sides.Select(static side => side.Tree)]);
    }

    private void TakePaper(string path)
    {
        if (UnitIndex.FolderOf(path) is not { } folder) return;
        _folders.Add(folder);
        if (_papers.Differs(path)) _counted.Add(folder);
    }

    /// <summary>
    /// Adds who rests on a unit that changed: those that followed it. Where its own document changed, so may what is found about all that are linked with it, and where
    /// there is another id, what is said of links that lead nowhere.
    /// </summary>
    private void AddLinked(List<string> edited, List<string> documents, bool otherUnits)
    {
        var ids = edited.Select(UnitIndex.IdOf).ToHashSet(StringComparer.Ordinal);
        var near = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (_, units) in _sides)
        {
            // Most changes are of papers, and a country has as many links as units.
            foreach (var (folder, other) in documents.Count == 0 ? units.LinksTo(ids) : units.Links)
            {
                var id = UnitIndex.IdOf(folder);
                if (ids.Contains(other) || (otherUnits && !units.Holds(other))) AddCounted(id);
                Link(id, other);
                Link(other, id);
            }
        }
        var open = new Stack<string>(documents.Select(UnitIndex.IdOf).Where(near.ContainsKey));
        var reached = open.ToHashSet(StringComparer.Ordinal);
        while (open.TryPop(out var id))
        {
            AddCounted(id);
            foreach (var next in near[id])
                if (reached.Add(next)) open.Push(next);
        }

        void Link(string from, string to)
        {
            if (!near.TryGetValue(from, out var others)) near[from] = others = new HashSet<string>(StringComparer.Ordinal);
            others.Add(to);
        }
    }

    /// <summary>
    /// Adds whoever's score names a decision that came or went, which may say nothing of the unit; and one that there is none of, because another may be meant now. What
    /// else is the same on both sides.
    /// </summary>
    private void AddScored()
    {
        if (_moved.Count == 0) return;
        var (tree, units) = _sides[^1];
        _folders.UnionWith(units.ScoredBy(_moved, Catalogue.Of(tree.InOrder()).DecisionIds().ToHashSet(StringComparer.Ordinal)));
    }

    /// <summary>Adds all units of an id, and that their communes may count them otherwise.</summary>
    private void AddCounted(string id)
    {
        Add(id);
        foreach (var (_, units) in _sides) _counted.UnionWith(units.FoldersOf(id));
    }

    /// <summary>Adds all units of an id, on both sides.</summary>
    private void Add(string id)
    {
        foreach (var (_, units) in _sides) _folders.UnionWith(units.FoldersOf(id));
    }

    private IEnumerable<string> Moved() =>
        from path in _changed
        where UnitIndex.FolderOf(path) is null && path.IndexOf('/', "data/".Length) > 0 && IsMoved(path)
        select path[..(path.IndexOf('/', "data/".Length) + 1)];

    /// <summary>Whether a file came or went.</summary>
    private bool IsMoved(string path) => (_sides[0].Tree.BytesAt(path) is null) != (_sides[1].Tree.BytesAt(path) is null);

    private void AddDecided(JsonElement? decision)
    {
        if (decision is not { ValueKind: JsonValueKind.Object } known || !known.TryGetProperty("units", out var units) || units.ValueKind != JsonValueKind.Array) return;
        foreach (var entry in units.EnumerateArray())
            if (Papers.Text(entry, "unit") is { } id) _decided.Add(id);
    }
}
