using System.Collections.Immutable;
using System.Security.Cryptography;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;

namespace Antt.Cli.Disk;

/// <summary>A register on disk. Its <c>data</c> folder is listed once; files are read when asked for, from any thread.</summary>
/// <remarks>
/// A symbolic link is never followed out of the register, and never into a folder: what lies there would be read twice or without
/// end. What cannot be listed or read is still an entry, so that the Engine can say so.
/// </remarks>
internal sealed class DiskTree : SourceTree
{
    /// <summary>More of one file is never read: the Engine refuses files far smaller than this.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private readonly string _root;
    private readonly HashSet<string>? _opened;
    private readonly UnixFolder? _folder;

    /// <summary>Lists the register below a root.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="isFolded">Whether of each unit there is no more than the name, as its own document, until it is unfolded.</param>
    public DiskTree(string root, bool isFolded = false)
    {
        _opened = isFolded ? new HashSet<string>(StringComparer.Ordinal) : null;
        _root = Path.GetFullPath(root);
        _folder = UnixFolder.TryOpen(_root);
        (Entries, Folders) = FolderLister.All(_root, _folder, "data/", isFolded ? path => ClosedUnitOf(path) is not null : null);
    }

    /// <summary>The same register with some units listed that were not.</summary>
    private DiskTree(DiskTree folded, HashSet<string> opened)
    {
        _opened = opened;
        _root = folded._root;
        _folder = folded._folder;
        OpenNotes = folded.OpenNotes;
        var lister = new FolderLister(_root, _folder, path => ClosedUnitOf(path) is not null);
        var entries = ImmutableArray.CreateBuilder<SourceEntry>(folded.Entries.Length);
        foreach (var entry in folded.Entries)
        {
            if (folded.ClosedUnitOf(entry.Path) is { } folder && opened.Contains(folder)) entries.AddRange(lister.Below(folder + "/"));
            else entries.Add(entry);
        }
        Entries = entries.DrainToImmutable();
    }

    /// <summary>Some files of the register below a root, of which somebody else knows that they are asked for.</summary>
    /// <param name="root">Its folder.</param>
    /// <param name="paths">Their paths; what is not there is left out.</param>
    public DiskTree(string root, IEnumerable<string> paths)
    {
        _root = Path.GetFullPath(root);
        _folder = UnixFolder.TryOpen(_root);
        Entries = [.. paths.Order(StringComparer.Ordinal).Select(path => (Path: path, File: new FileInfo(Path.Join(_root, path))))
            .Where(static file => file.File.Exists || file.File.LinkTarget is not null)
            .Select(file => new SourceEntry(file.Path, file.File.LinkTarget is null || FolderLister.LeadsToOwnFile(_root, file.Path) ? SourceEntryKind.File : SourceEntryKind.OutwardLink))];
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <summary>The folders that were listed, where the whole register was.</summary>
    public ImmutableArray<ListedFolder> Folders { get; } = [];

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer) =>
        _folder?.Read(entry.Path, buffer) is >= 0 and var length ? length : ReadUnusual(entry, ref buffer);

    /// <summary>Reads a file, and tells what the system said of it before, where it is told at no cost.</summary>
    public (int Length, FileStamp? Stamp) ReadStamped(SourceEntry entry, ref byte[] buffer) =>
        _folder?.ReadStamped(entry.Path, buffer) is (>= 0, _) and var read ? read : (ReadUnusual(entry, ref buffer), null);

    /// <summary>Reads a file that is large, or whose trouble the framework may find out.</summary>
    private int ReadUnusual(SourceEntry entry, ref byte[] buffer)
    {
        if (_folder?.IsNoFile(entry.Path) == true) return -1;
        try
        {
            using var handle = File.OpenHandle(
                Path.Join(_root, entry.Path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var read = RandomAccess.Read(handle, buffer, 0);
            while (read == buffer.Length && read <= MostBytes)
            {
                // Only a full buffer leaves something to ask for: a short read is the end of a file.
                Array.Resize(ref buffer, Math.Max(64 * 1024, buffer.Length * 2));
                read += RandomAccess.Read(handle, buffer.AsSpan(read), read);
            }
            return read;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return -1;
        }
    }

    /// <inheritdoc/>
    public override DecisionNotes? Notes => OpenNotes?.Invoke();

    /// <summary>Opens what earlier runs noted of the decisions; null where nothing is noted.</summary>
    public Func<DecisionNotes>? OpenNotes { get; init; }

    /// <inheritdoc/>
    public override DiskTree Unfolded(IReadOnlySet<string> folders) =>
        _opened is null || folders.IsSubsetOf(_opened) ? this : new DiskTree(this, [.. _opened, .. folders]);

    /// <inheritdoc/>
    public override IReadOnlyList<Scan> ScansIn(string folder) => ScansBelow(Path.Join(_root, folder), _root);

    /// <summary>The scans in a folder and below; none where there is no such folder. They are hashed when asked, however large.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="root">What their paths are told from.</param>
    public static IReadOnlyList<Scan> ScansBelow(string folder, string root) => !Directory.Exists(folder) ? [] :
    [
        .. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(static file => file.FullName, StringComparer.Ordinal)
            .Select(file => new Scan(RegisterRoot.Below(root, file.FullName) ?? file.FullName, ScanShelf.NameOf(file.Name), file.Length, () => Print(file.FullName))),
    ];

    /// <summary>SHA-256 of a file; null when it cannot be read.</summary>
    public static string? Print(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The folder of the unit that a path is the own document of, when that unit is not listed.</summary>
    private string? ClosedUnitOf(string path)
    {
        if (_opened is null || !path.StartsWith("data/units/", StringComparison.Ordinal) || path.AsSpan().Count('/') != 5 || !path.EndsWith("/" + FolderLister.UnitFile, StringComparison.Ordinal)) return null;
        var folder = path[..^(FolderLister.UnitFile.Length + 1)];
        return _opened.Contains(folder) ? null : folder;
    }
}
