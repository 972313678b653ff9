using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Antt.Cli.Disk;

/// <summary>
/// A print of the paths and contents of a folder's files: the sum of the SHA-256 of each, so that files may come in any order and from several threads, and none of
/// them need be remembered. A git history in the folder and the time of files are no part of it.
/// </summary>
internal sealed class FolderPrint
{
    private const int Size = SHA256.HashSizeInBytes;
    private const int MostAtOnce = 256 * 1024;

    private readonly Lock _lock = new();
    private readonly ulong[] _sum = new ulong[Size / sizeof(ulong)];

    /// <summary>Adds a file.</summary>
    /// <param name="path">Its path below the folder, with <c>/</c> between its parts.</param>
    /// <param name="content">Its content.</param>
    public void Add(string path, ReadOnlySpan<byte> content)
    {
        Span<byte> sum = stackalloc byte[Size];
        SHA256.HashData(content, sum);
        AddSum(path, sum);
    }

    /// <summary>Adds a file whose content was summed elsewhere.</summary>
    /// <param name="path">Its path below the folder.</param>
    /// <param name="sum">SHA-256 of its content.</param>
    public void AddSum(string path, ReadOnlySpan<byte> sum)
    {
        var bytes = new byte[Size + Encoding.UTF8.GetByteCount(path)];
        sum.CopyTo(bytes);
        Encoding.UTF8.GetBytes(path, bytes.AsSpan(Size));
        Span<ulong> term = stackalloc ulong[_sum.Length];
        SHA256.HashData(bytes, MemoryMarshal.AsBytes(term));
        lock (_lock)
            for (var at = 0; at < term.Length; at++) _sum[at] = unchecked(_sum[at] + term[at]);
    }

    /// <summary>The print of what was added.</summary>
    public byte[] ToBytes() => MemoryMarshal.AsBytes(_sum.AsSpan()).ToArray();

    /// <summary>The print of a folder on disk and how many files it has; null where it is not there, or something in it is no file or cannot be read.</summary>
    /// <param name="folder">The folder.</param>
    public static (byte[] Print, int Files)? Of(string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var print = new FolderPrint();
        var unix = OperatingSystem.IsLinux() ? UnixFolder.TryOpen(root) : null;
        var count = 0;
        try
        {
            Parallel.ForEach(FilesBelow(root), static () => Array.Empty<byte>(), (path, _, buffer) =>
            {
                if (buffer.Length == 0) buffer = new byte[MostAtOnce];
                Interlocked.Increment(ref count);
                var length = unix?.ReadItself(path, buffer) ?? -1;
                if (length >= 0) print.Add(path, buffer.AsSpan(0, length));
                else print.AddLong(root, path);
                return buffer;
            }, static _ => { });
        }
        catch (Exception failure) when (failure is AggregateException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
        return (print.ToBytes(), count);
    }

    /// <summary>Every file's path; a folder that is not there, or closed to us, is found out here already.</summary>
    private static FileSystemEnumerable<string> FilesBelow(string root) =>
        new(root, (ref entry) => PathOf(root, ref entry), new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry) && !(entry.FileName is FolderSwap.History && entry.Directory.Length == root.Length),
        };

    private void AddLong(string root, string path)
    {
        var file = new FileInfo(Path.Join(root, path));
        if (file.Attributes.HasFlag(FileAttributes.ReparsePoint)) throw new IOException($"{path} is a link.");
        using var content = file.OpenRead();
        AddSum(path, SHA256.HashData(content));
    }

    private static string PathOf(string root, ref FileSystemEntry entry)
    {
        var folder = entry.Directory[root.Length..].TrimStart(Path.DirectorySeparatorChar);
        var path = folder.IsEmpty ? entry.FileName.ToString() : string.Concat(folder, "/", entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static bool IsLink(ref FileSystemEntry folder) => (folder.Attributes & FileAttributes.ReparsePoint) != 0;
}
