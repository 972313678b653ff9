using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Antt.Model;

namespace Antt.Cli.Disk;

/// <summary>
/// The files of a folder that is being replaced. One that comes out the same again goes over as it is, with its time: programs that copy a site
/// to a server look at the time, and so carry only what has changed.
/// </summary>
/// <param name="folder">The folder; it need not be there.</param>
internal sealed partial class FormerFiles(string folder)
{
    private readonly UnixFolder? _unix = OperatingSystem.IsLinux() ? UnixFolder.TryOpen(folder) : null;

    /// <summary>Gives a long file, which is written already, the time of the former one when it is the very same.</summary>
    /// <param name="file">Its path below the folder.</param>
    /// <param name="path">Where it was written.</param>
    /// <param name="sum">SHA-256 of what was written.</param>
    public bool TryKeep(string file, string path, ReadOnlySpan<byte> sum)
    {
        var former = new FileInfo(Path.Join(folder, file));
        if (!former.Exists || former.Attributes.HasFlag(FileAttributes.ReparsePoint) || former.Length != new FileInfo(path).Length) return false;
        using (var content = former.OpenRead())
            if (!SHA256.HashData(content).AsSpan().SequenceEqual(sum)) return false;
        File.SetLastWriteTimeUtc(path, former.LastWriteTimeUtc);
        return true;
    }

    /// <summary>Puts a former file in its new place when it is the very file to be written.</summary>
    /// <param name="file">The file to be written.</param>
    /// <param name="path">Where it goes, on the same disk.</param>
    public bool TryKeep(OutputFile file, string path)
    {
        var former = Path.Join(folder, file.Path);
        if (!IsThere(file)) return false;
        if (!OperatingSystem.IsWindows() && Link(former, path) == 0) return true;
        File.WriteAllBytes(path, file.Bytes.Span);
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(former));
        return true;
    }

    /// <summary>Whether the former folder holds the very file. Room for one byte more tells a longer one.</summary>
    private bool IsThere(OutputFile file)
    {
        if (_unix is null)
        {
            var former = new FileInfo(Path.Join(folder, file.Path));
            return former.Exists && former.Length == file.Bytes.Length && !former.Attributes.HasFlag(FileAttributes.ReparsePoint)
                && File.ReadAllBytes(former.FullName).AsSpan().SequenceEqual(file.Bytes.Span);
        }
        var buffer = ArrayPool<byte>.Shared.Rent(file.Bytes.Length + 1);
        var length = _unix.ReadItself(file.Path, buffer.AsSpan(0, file.Bytes.Length + 1));
        var isSame = length >= 0 && buffer.AsSpan(0, length).SequenceEqual(file.Bytes.Span);
        ArrayPool<byte>.Shared.Return(buffer);
        return isSame;
    }

    /// <summary>Another name for the same file; the former one goes with its folder.</summary>
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string former, string path);
}
