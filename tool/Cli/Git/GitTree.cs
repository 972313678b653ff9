using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>
/// A register as a revision in git has it: listed once, contents read when asked for, from any thread. Nothing is checked out. Units that are
/// not asked for are not listed; an index knows of them.
/// </summary>
internal sealed class GitTree : SourceTree
{
    private const string UnitsFolder = "data/units/";
    private const int UnitDepth = 5;
    private const int MostAhead = 128;

    private readonly GitObjects _objects;
    private readonly RepositoryNotes _notes;
    private readonly ImmutableArray<GitName> _names;
    private readonly Folded? _folded;
    private int _next;

    private GitTree(GitObjects objects, RepositoryNotes notes, ImmutableArray<SourceEntry> entries, ImmutableArray<GitName> names, Folded? folded)
    {
        _objects = objects;
        _notes = notes;
        _names = names;
        _folded = folded;
        Entries = entries;
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <summary>Lists the register of a revision.</summary>
    /// <param name="root">The register's folder.</param>
    /// <param name="revision">A commit or a tree.</param>
    /// <param name="prefix">Where the register lies in the repository: empty, or a path with a slash at its end.</param>
    /// <param name="opened">Folders of the only units that are listed; null for all.</param>
    /// <param name="objects">Reads folders and contents.</param>
    /// <param name="notes">Knows what units and decisions name.</param>
    /// <returns>Null when git knows no such revision.</returns>
    public static SourceTree? Of(string root, string revision, string prefix, IReadOnlySet<string>? opened, GitObjects objects, RepositoryNotes notes)
    {
        var data = GitCommand.Ask(root, "rev-parse", "--verify", "--quiet", $"{revision}:{prefix}data");
        if (data is null || (!data.IsGood && GitCommand.Ask(root, "cat-file", "-e", revision) is not { IsGood: true })) return null;
        var listing = new TreeListing(objects, opened is not null);
        if (data.IsGood) listing.Add([KeyValuePair.Create("data", new GitName(Convert.FromHexString(data.Line)))]);
        var tree = new GitTree(
            objects, notes, listing.Entries.DrainToImmutable(), [.. listing.Names],
            opened is null ? null : new Folded(listing.Communes.ToDictionary(static commune => commune.Path, StringComparer.Ordinal), new GitUnits(notes.Units, listing.Communes, objects), []));
        return opened is null ? tree : tree.Unfolded(opened);
    }

    /// <inheritdoc/>
    public override UnitIndex? Units => _folded?.Units;

    /// <inheritdoc/>
    public override SourceTree Unfolded(IReadOnlySet<string> folders)
    {
        if (_folded is null) return this;
        var asked = folders.Where(folder => !_folded.Opened.Contains(folder)).Order(StringComparer.Ordinal).ToList();
        var communes = asked.Select(CommuneOf).Distinct(StringComparer.Ordinal).Select(_folded.Communes.GetValueOrDefault).OfType<CommuneFolder>().ToList();
        var contents = _objects.All(communes.ConvertAll(static commune => commune.Name));
        var found = new List<KeyValuePair<string, GitName>>();
        for (var at = 0; at < communes.Count; at++)
        {
            foreach (var item in TreeContent.Of(contents[at], communes[at].Name.Id.Length))
                if (item.Kind == TreeItemKind.Folder && $"{communes[at].Path}/{item.Name}" is var path && folders.Contains(path) && !_folded.Opened.Contains(path)) found.Add(KeyValuePair.Create(path, new GitName(item.Id)));
        }
        if (found.Count == 0) return this;
        var listing = new TreeListing(_objects, isFolded: false);
        listing.Add(found);
        SourceEntry[] entries = [.. Entries, .. listing.Entries];
        GitName[] names = [.. _names, .. listing.Names];
        Array.Sort(Array.ConvertAll(entries, static entry => entry.Path), names, StringComparer.Ordinal);
        Array.Sort(entries, SourceEntry.ByPath);
        return new GitTree(
            _objects, _notes, ImmutableCollectionsMarshal.AsImmutableArray(entries), ImmutableCollectionsMarshal.AsImmutableArray(names),
            _folded with { Opened = [.. _folded.Opened, .. found.Select(static unit => unit.Key)] });
    }

    /// <inheritdoc/>
    public override DecisionNotes Notes => _notes.Decisions.Of(path => Find(path) is >= 0 and var at ? _names[at] : null);

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer)
    {
        var at = Find(entry.Path);
        if (at >= 0) return _objects.Read(_names[at], () => Soon(at), ref buffer);
        return _folded is not null && IsInUnit(entry.Path) && _folded.Communes.TryGetValue(CommuneOf(entry.Path), out var commune)
            ? _objects.Read(commune.Name with { Below = entry.Path[(commune.Path.Length + 1)..] }, static () => [], ref buffer) : -1;
    }

    /// <summary>
    /// What is read after a file: behind a unit's paper those of the same name in the commune, because of most units no others are read; behind any
    /// other file what stands beside it.
    /// </summary>
    private IEnumerable<GitName> Soon(int position)
    {
        var path = Entries[position].Path;
        var ending = path.StartsWith(UnitsFolder, StringComparison.Ordinal) ? path[path.LastIndexOf('/')..] : "";
        var stem = path[..StemOf(path)];
        for (int at = position + 1, found = 0; at < Entries.Length && found < MostAhead; at++)
        {
            var next = Entries[at].Path;
            if (!next.StartsWith(stem, StringComparison.Ordinal)) yield break;
            if (!next.EndsWith(ending, StringComparison.Ordinal)) continue;
            found++;
            yield return _names[at];
        }
    }

    /// <summary>How much of a path names what it is read together with: the folder of its commune, or the second folder.</summary>
    private static int StemOf(string path) => StartOf(path, path.StartsWith(UnitsFolder, StringComparison.Ordinal) ? UnitDepth - 1 : 2);

    private static bool IsInUnit(string path) => path.StartsWith(UnitsFolder, StringComparison.Ordinal) && path.AsSpan().Count('/') >= UnitDepth && !path.Contains('\n', StringComparison.Ordinal);

    private static string CommuneOf(string path) => path[..Math.Max(0, StartOf(path, UnitDepth - 1) - 1)];

    /// <summary>Where the part of a path behind so many slashes begins.</summary>
    private static int StartOf(string path, int depth)
    {
        var end = 0;
        for (var step = 0; step < depth; step++)
        {
            var slash = path.IndexOf('/', end);
            if (slash < 0) return end;
            end = slash + 1;
        }
        return end;
    }

    /// <summary>Position of a path; git lists in the order of bytes, which for these paths is the ordinal one.</summary>
    private int Find(string path)
    {
        // Files are asked for mostly in the order in which they are listed.
        var next = _next;
        if (next < Entries.Length && ReferenceEquals(Entries[next].Path, path))
        {
            _next = next + 1;
            return next;
        }
        var found = Search(path);
        _next = found + 1;
        return found;
    }

    private int Search(string path)
    {
        var at = Entries.BinarySearch(new SourceEntry(path), SourceEntry.ByPath);
        if (at >= 0) return at;
        for (at = 0; at < Entries.Length && !System.Text.Ascii.IsValid(path); at++)
            if (Entries[at].Path == path) return at;
        return -1;
    }

    /// <summary>What a tree that lists only some units knows of the others.</summary>
    /// <param name="Communes">The folders of communes, by path.</param>
    /// <param name="Units">All units.</param>
    /// <param name="Opened">Folders of the units that are listed.</param>
    private sealed record Folded(IReadOnlyDictionary<string, CommuneFolder> Communes, GitUnits Units, ImmutableHashSet<string> Opened);
}

/// <summary>What the tool keeps of a repository beside git's own files.</summary>
/// <param name="folder">Where it is kept; null to keep nothing.</param>
internal sealed class RepositoryNotes(string? folder)
{
    /// <summary>Asked for last, and read while trees are listed.</summary>
    private readonly Task<DecisionMentions> _decisions = Task.Run(() => new DecisionMentions(folder));

    /// <summary>Which units lie where, and what ties them.</summary>
    public UnitMentions Units { get; } = new(folder);

    /// <summary>What decisions name.</summary>
    public DecisionMentions Decisions => _decisions.GetAwaiter().GetResult();
}
