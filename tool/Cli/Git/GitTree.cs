using System.Collections.Immutable;
using System.Text;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>A register as a revision in git has it: listed once, contents read when asked for, from any thread. Nothing is checked out.</summary>
internal sealed class GitTree : SourceTree
{
    private const string UnitsFolder = "data/units/";
    private const string UnitFile = "/unit.json";

    /// <summary>So many ids fit into a pipe, so that git and this program never wait for each other.</summary>
    private const int MostAtOnce = 128;

    private readonly GitBlobs _blobs;
    private readonly byte[] _listing;
    private readonly int[] _ids;
    private readonly int _idLength;

    private GitTree(GitBlobs blobs, byte[] listing, ImmutableArray<SourceEntry> entries, int[] ids, int idLength)
    {
        _blobs = blobs;
        _listing = listing;
        _ids = ids;
        _idLength = idLength;
        Entries = entries;
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <summary>Lists the register of a revision.</summary>
    /// <param name="root">The register's folder.</param>
    /// <param name="revision">A commit or a tree.</param>
    /// <param name="prefix">Where the register lies in the repository: empty, or a path with a slash at its end.</param>
    /// <param name="blobs">Reads contents.</param>
    /// <returns>Null when git does not list it.</returns>
    public static GitTree? Of(string root, string revision, string prefix, GitBlobs blobs)
    {
        if (GitCommand.Bytes(root, "ls-tree", "-r", "-z", "--full-tree", revision, "--", prefix + "data") is not { } listing) return null;
        var entries = ImmutableArray.CreateBuilder<SourceEntry>();
        var ids = new List<int>();
        var (skipped, idLength) = (Encoding.UTF8.GetByteCount(prefix), 40);
        for (var start = 0; start < listing.Length;)
        {
            // "<mode> <type> <id>\t<path>\0"
            var line = listing.AsSpan(start);
            line = line[..line.IndexOf((byte)0)];
            var tab = line.IndexOf((byte)'\t');
            var id = line[..tab].LastIndexOf((byte)' ') + 1;
            idLength = tab - id;
            if (line.StartsWith("1"u8) && !line.StartsWith("16"u8))
            {
                var path = Encoding.UTF8.GetString(line[(tab + 1 + skipped)..]);
                entries.Add(new SourceEntry(path, line.StartsWith("12"u8) ? SourceEntryKind.OutwardLink : SourceEntryKind.File));
                ids.Add(start + id);
            }
            start += line.Length + 1;
        }
        return new GitTree(blobs, listing, entries.DrainToImmutable(), [.. ids], idLength);
    }

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer)
    {
        var at = Find(entry.Path);
        return at < 0 ? -1 : _blobs.Read(Id(at), () => Soon(at), ref buffer);
    }

    private ReadOnlyMemory<byte> Id(int position) => _listing.AsMemory(_ids[position], _idLength);

    /// <summary>
    /// What is read after a file: behind a unit's own document those of the next units, which are read when somebody looks through all of them;
    /// behind any other file what stands beside it.
    /// </summary>
    private IEnumerable<ReadOnlyMemory<byte>> Soon(int position)
    {
        var path = Entries[position].Path;
        var isUnit = path.EndsWith(UnitFile, StringComparison.Ordinal);
        var stem = path[..(isUnit ? UnitsFolder.Length : StemOf(path))];
        for (int at = position + 1, found = 0; at < Entries.Length && found < MostAtOnce; at++)
        {
            var next = Entries[at].Path;
            if (!next.StartsWith(stem, StringComparison.Ordinal)) yield break;
            if (next.EndsWith(UnitFile, StringComparison.Ordinal) != isUnit) continue;
            found++;
            yield return Id(at);
        }
    }

    /// <summary>How much of a path names what it belongs to: the folder of its unit, or the second folder.</summary>
    private static int StemOf(string path)
    {
        var depth = path.StartsWith(UnitsFolder, StringComparison.Ordinal) ? 5 : 2;
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
