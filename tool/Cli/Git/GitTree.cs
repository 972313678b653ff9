using System.Collections.Immutable;
using Antt.Cli.Git.Notes;
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
    private volatile List<int> _foreseen = [];
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
    /// <param name="revision">A commit or a tree.</param>
    /// <param name="prefix">Where the register lies in the repository: empty, or a path with a slash at its end.</param>
    /// <param name="opened">Folders of the only units that are listed; null for all.</param>
    /// <param name="objects">Reads folders and contents.</param>
    /// <param name="notes">Knows what units and decisions name.</param>
    /// <returns>Null when git knows no such revision.</returns>
    public static SourceTree? Of(string revision, string prefix, IReadOnlySet<string>? opened, GitObjects objects, RepositoryNotes notes)
    {
        var data = objects.Find($"{revision}:{prefix}data");
        if (data is null && objects.Find(revision) is null) return null;
        var listing = new TreeListing(objects, opened is not null);
        if (data is not null) listing.Add([KeyValuePair.Create("data", data)]);
        var tree = new GitTree(
            objects, notes, listing.Entries.DrainToImmutable(), [.. listing.Names],
            opened is null ? null : new Folded(listing.Communes.ToDictionary(static commune => commune.Path, StringComparer.Ordinal), new GitUnits(notes, listing.Communes, objects), []));
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
        var merged = Merged(listing.Entries, listing.Names);
        return new GitTree(_objects, _notes, merged.Entries, merged.Names, _folded with { Opened = [.. _folded.Opened, .. found.Select(static unit => unit.Key)] });
    }

    /// <inheritdoc/>
    public override void Foresee(IEnumerable<SourceEntry> entries) => _foreseen = [.. entries.Select(entry => Find(entry.Path)).Where(static at => at >= 0)];

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

    /// <summary>These files and more, in one order.</summary>
    private (ImmutableArray<SourceEntry> Entries, ImmutableArray<GitName> Names) Merged(ImmutableArray<SourceEntry>.Builder files, List<GitName> called)
    {
        var entries = ImmutableArray.CreateBuilder<SourceEntry>(Entries.Length + files.Count);
        var names = ImmutableArray.CreateBuilder<GitName>(Entries.Length + files.Count);
        for (int here = 0, next = 0; here < Entries.Length || next < files.Count;)
        {
            var isNext = here == Entries.Length || (next < files.Count && string.CompareOrdinal(files[next].Path, Entries[here].Path) < 0);
            entries.Add(isNext ? files[next] : Entries[here]);
            names.Add(isNext ? called[next++] : _names[here++]);
        }
        return (entries.MoveToImmutable(), names.MoveToImmutable());
    }

    /// <summary>
    /// What is read after a file: what was foreseen; behind a unit's paper those of the same name in the commune, because of most units no others are read.
    /// </summary>
    private IEnumerable<GitName> Soon(int position)
    {
        var foreseen = _foreseen;
        if (foreseen.BinarySearch(position) is >= 0 and var place)
        {
            foreach (var at in foreseen.Skip(place + 1).Take(MostAhead)) yield return _names[at];
            yield break;
        }
        var path = Entries[position].Path;
        if (!path.StartsWith(UnitsFolder, StringComparison.Ordinal)) yield break;
        var ending = path[path.LastIndexOf('/')..];
        var stem = path[..StartOf(path, UnitDepth - 1)];
        for (int at = position + 1, found = 0; at < Entries.Length && found < MostAhead; at++)
        {
            var next = Entries[at].Path;
            if (!next.StartsWith(stem, StringComparison.Ordinal)) yield break;
            if (!next.EndsWith(ending, StringComparison.Ordinal)) continue;
            found++;
            yield return _names[at];
        }
    }

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
