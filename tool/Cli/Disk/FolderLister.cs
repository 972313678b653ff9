using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Runtime.CompilerServices;
using Antt.Engine.Loading;

namespace Antt.Cli.Disk;

/// <summary>
/// Lists files below folders of a register in the order of their paths. A symbolic link is an entry and never a folder. What cannot be listed is an entry too, so
/// that the Engine can say so.
/// </summary>
/// <param name="root">The register's folder.</param>
/// <param name="unix">The same folder, where it may be listed without the framework.</param>
/// <param name="isClosed">Whether of a unit, told by the path of its own document, there is no more than that document; null where there is of all.</param>
/// <param name="deepest">Folders as many steps down are entries, with a slash at their end, for others to list.</param>
internal sealed class FolderLister(string root, UnixFolder? unix, Func<string, bool>? isClosed, int deepest = int.MaxValue)
{
    /// <summary>The document of a unit.</summary>
    public const string UnitFile = "unit.json";

    /// <summary>Where the folders of communes lie, and those of the years of decisions: many, and each with no more than a thousandth of all.</summary>
    private const int SharedDepth = 4;

    private const int BufferBytes = 32 * 1024;

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false, ReturnSpecialDirectories = false,
    };

    /// <summary>What lies in the folder being listed, behind what is still to come of the folders around it.</summary>
    private readonly List<string> _children = [];
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly List<SourceEntry> _found = [];
    private readonly List<ListedFolder> _folders = [];
    private readonly byte[] _buffer = new byte[BufferBytes];

    /// <summary>All files below a folder near the root; several threads share the folders further down.</summary>
    /// <param name="root">The register's folder.</param>
    /// <param name="unix">As the lister takes it.</param>
    /// <param name="folder">The folder, with a slash at its end.</param>
    /// <param name="isClosed">As the lister takes it.</param>
    public static FolderListing All(string root, UnixFolder? unix, string folder, Func<string, bool>? isClosed)
    {
        var above = new FolderLister(root, unix, isClosed, SharedDepth);
        var near = above.Below(folder);
        var folders = above._folders;
        var below = new SourceEntry[near.Length][];
        var taken = -1;
        // By hand: the framework's loop is compiled anew in each run, which takes as long as listing ten thousand files.
        var helpers = new Task[Environment.ProcessorCount - 1];
        for (var i = 0; i < helpers.Length; i++) helpers[i] = Task.Run(ListBelow);
        ListBelow();
        Task.WaitAll(helpers);
        var count = 0;
        foreach (var files in below) count += files?.Length ?? 1;
        var all = ImmutableArray.CreateBuilder<SourceEntry>(count);
        for (var at = 0; at < near.Length; at++)
        {
            if (below[at] is { } files) all.AddRange(files);
            else all.Add(near[at]);
        }
        return new FolderListing(all.MoveToImmutable(), [.. folders]);

        void ListBelow()
        {
            var lister = new FolderLister(root, unix, isClosed);
            for (int at; (at = Interlocked.Increment(ref taken)) < near.Length;)
                if (near[at].Path.EndsWith('/')) below[at] = lister.Below(near[at].Path);
            lock (folders) folders.AddRange(lister._folders);
        }
    }

    /// <summary>The files below a folder.</summary>
    /// <param name="folder">The folder, with a slash at its end.</param>
    public SourceEntry[] Below(string folder)
    {
        _found.Clear();
        List(folder);
        return [.. _found];
    }

    /// <summary>Whether a symbolic link leads to a file of the register's data, and by no other link.</summary>
    /// <param name="root">The register's folder.</param>
    /// <param name="path">The link.</param>
    public static bool LeadsToOwnFile(string root, string path)
    {
        try
        {
            var target = new FileInfo(Path.Join(root, path)).ResolveLinkTarget(returnFinalTarget: true);
            if (target is not FileInfo { Exists: true }) return false;
            var data = Path.Join(root, "data");
            if (RegisterRoot.Below(data, target.FullName) is null) return false;
            for (var above = Path.GetDirectoryName(target.FullName); above is not null && above != data; above = Path.GetDirectoryName(above))
                if (new DirectoryInfo(above).LinkTarget is not null) return false;
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void List(string folder)
    {
        var first = _children.Count;
        FileStamp? stamp = null;
        try
        {
            if (unix?.TryList(folder, _buffer, _children, _links, out stamp) != true) _children.AddRange(new FileSystemEnumerable<string>(Path.Join(root, folder), Child, Everything));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _children.RemoveRange(first, _children.Count - first);
            _folders.Add(new ListedFolder(folder, null));
            _found.Add(new SourceEntry(folder[..^1]));
            return;
        }
        _folders.Add(new ListedFolder(folder, stamp));
        var behind = _children.Count;
        _children.Sort(first, behind - first, StringComparer.Ordinal);
        for (var at = first; at < behind; at++)
        {
            var child = _children[at];
            if (_links.Contains(child)) _found.Add(new SourceEntry(child, LeadsToOwnFile(root, child) ? SourceEntryKind.File : SourceEntryKind.OutwardLink));
            else if (!child.EndsWith('/')) _found.Add(new SourceEntry(child));
            else if (isClosed?.Invoke(child + UnitFile) == true) _found.Add(new SourceEntry(child + UnitFile));
            else if (child.AsSpan().Count('/') >= deepest) _found.Add(new SourceEntry(child));
            else List(child);
        }
        _children.RemoveRange(first, behind - first);

        // The slash at the end of a folder is what puts it in the order of whole paths.
        string Child(ref FileSystemEntry entry)
        {
            if (!IsLink(ref entry)) return string.Concat(folder, entry.FileName, entry.IsDirectory ? "/" : "");
            var link = string.Concat(folder, entry.FileName);
            _links.Add(link);
            return link;
        }
    }

    /// <summary>Whether an entry of a folder is a symbolic link.</summary>
    private static bool IsLink(ref FileSystemEntry entry) =>
        OperatingSystem.IsWindows() ? (entry.Attributes & FileAttributes.ReparsePoint) != 0 : IsListedAsLink(ref entry);

    /// <summary>
    /// What the listing of a folder itself says. Asking for <see cref="FileSystemEntry.Attributes"/> asks the file system about each
    /// file once more, which took a twelfth of the time of a check; the framework keeps the cheap answer to itself.
    /// </summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_IsSymbolicLink")]
    private static extern bool IsListedAsLink(ref FileSystemEntry entry);
}

/// <summary>What lies below a folder.</summary>
/// <param name="Entries">All files, ordinal by path.</param>
/// <param name="Folders">All folders that were listed, in no order.</param>
internal readonly record struct FolderListing(ImmutableArray<SourceEntry> Entries, ImmutableArray<ListedFolder> Folders);

/// <summary>A folder that was listed.</summary>
/// <param name="Path">Its path below the root, with a slash at its end.</param>
/// <param name="Stamp">What the system said of it before, which stands for what lies in it; null where it did not say enough.</param>
internal readonly record struct ListedFolder(string Path, FileStamp? Stamp);
