using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>
/// A register as a revision in git has it: listed once, contents read when asked for, from any thread. Nothing is checked out. Units that are
/// not asked for are listed by name alone.
/// </summary>
internal sealed class GitTree : SourceTree
{
    private const string UnitsFolder = "data/units/";
    private const string UnitFile = "/unit.json";
    private const int MostAhead = 128;

    private readonly GitObjects _objects;
    private readonly RepositoryNotes _notes;
    private readonly ImmutableArray<GitName> _names;
    private readonly List<(string Path, GitName Name)> _communes;

    private GitTree(GitObjects objects, RepositoryNotes notes, ImmutableArray<SourceEntry> entries, ImmutableArray<GitName> names, List<(string Path, GitName Name)> communes)
    {
        _objects = objects;
        _notes = notes;
        _names = names;
        _communes = communes;
        Entries = entries;
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <summary>Lists the register of a revision.</summary>
    /// <param name="root">The register's folder.</param>
    /// <param name="revision">A commit or a tree.</param>
    /// <param name="prefix">Where the register lies in the repository: empty, or a path with a slash at its end.</param>
    /// <param name="opened">Folders of the only units that are listed in full; null for all.</param>
    /// <param name="objects">Reads folders and contents.</param>
    /// <param name="notes">Knows what units and decisions name.</param>
    /// <returns>Null when git knows no such revision.</returns>
    public static GitTree? Of(string root, string revision, string prefix, IReadOnlySet<string>? opened, GitObjects objects, RepositoryNotes notes)
    {
        var data = GitCommand.Ask(root, "rev-parse", "--verify", "--quiet", $"{revision}:{prefix}data");
        if (data is null || (!data.IsGood && GitCommand.Ask(root, "cat-file", "-e", revision) is not { IsGood: true })) return null;
        var listing = new TreeListing(objects, opened);
        if (data.IsGood) listing.Add([("data", new GitName(Convert.FromHexString(data.Line)))]);
        return new GitTree(objects, notes, listing.Entries.DrainToImmutable(), [.. listing.Names], listing.Communes);
    }

    /// <inheritdoc/>
    public override SourceTree Unfolded(IReadOnlySet<string> folders)
    {
        var entries = ImmutableArray.CreateBuilder<SourceEntry>(Entries.Length);
        var names = ImmutableArray.CreateBuilder<GitName>(Entries.Length);
        var closed = new List<int>();
        for (var i = 0; i < Entries.Length; i++)
            if (_names[i].IsUnitOfFolder && folders.Contains(Entries[i].Path[..^UnitFile.Length])) closed.Add(i);
        if (closed.Count == 0) return this;

        var listing = new TreeListing(_objects, opened: null);
        listing.Add(closed.Select(at => (Entries[at].Path[..^UnitFile.Length], _names[at] with { IsUnitOfFolder = false })));
        var (from, taken) = (0, 0);
        foreach (var at in closed)
        {
            entries.AddRange(Entries.AsSpan(from..at));
            names.AddRange(_names.AsSpan(from..at));
            var folder = Entries[at].Path[..^(UnitFile.Length - 1)];
            for (; taken < listing.Entries.Count && listing.Entries[taken].Path.StartsWith(folder, StringComparison.Ordinal); taken++)
            {
                entries.Add(listing.Entries[taken]);
                names.Add(listing.Names[taken]);
            }
            from = at + 1;
        }
        entries.AddRange(Entries.AsSpan(from..));
        names.AddRange(_names.AsSpan(from..));
        return new GitTree(_objects, _notes, entries.DrainToImmutable(), names.DrainToImmutable(), _communes);
    }

    /// <inheritdoc/>
    public override IReadOnlySet<string>? UnitsNaming(IReadOnlySet<string> communes) => _notes.Units.Of(_communes, communes, _objects);

    /// <inheritdoc/>
    public override DecisionNotes Notes => _notes.Decisions.Of(path => Find(path) is >= 0 and var at ? _names[at].Hex : null);

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer)
    {
        var at = Find(entry.Path);
        return at < 0 ? -1 : _objects.Read(_names[at], () => Soon(at), ref buffer);
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
    private static int StemOf(string path)
    {
        var depth = path.StartsWith(UnitsFolder, StringComparison.Ordinal) ? 4 : 2;
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
        var at = Entries.BinarySearch(new SourceEntry(path), ByPath);
        if (at >= 0) return at;
        for (at = 0; at < Entries.Length && !System.Text.Ascii.IsValid(path); at++)
            if (Entries[at].Path == path) return at;
        return -1;
    }

    private static readonly Comparer<SourceEntry> ByPath =
        Comparer<SourceEntry>.Create(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
}

/// <summary>What the tool keeps of a repository beside git's own files.</summary>
/// <param name="Units">Which places units name.</param>
/// <param name="Decisions">What decisions name.</param>
internal sealed record RepositoryNotes(UnitMentions Units, DecisionMentions Decisions)
{
    /// <summary>What is kept in a folder; null to keep nothing.</summary>
    public static RepositoryNotes In(string? folder) => new(new UnitMentions(folder), new DecisionMentions(folder));
}
