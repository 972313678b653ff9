using System.Runtime.InteropServices;
using System.Text;

namespace Antt.Cli.Disk;

/// <summary>
/// Reads a small file with the three calls Unix needs. The framework's way asks a fourth time, what kind of file it is, and makes
/// a handle with a finalizer and a path cleaned anew for each: over a hundred thousand files a twentieth of the time of a check.
/// </summary>
internal static partial class UnixFile
{
    private const int ReadOnly = 0;
    private const int LongestPath = 1024;

    /// <summary>Fills the buffer from the beginning of a file.</summary>
    /// <param name="folder">The folder the path starts from, as UTF-8, with a slash at its end.</param>
    /// <param name="path">The path below it.</param>
    /// <param name="buffer">Takes the bytes.</param>
    /// <returns>How many bytes there were, or -1 when anything at all is unusual: then the framework may find out what.</returns>
    public static int Read(ReadOnlySpan<byte> folder, string path, Span<byte> buffer)
    {
        Span<byte> name = stackalloc byte[LongestPath];
        if (buffer.IsEmpty || folder.Length + Encoding.UTF8.GetMaxByteCount(path.Length) >= LongestPath || path.Contains('\0')) return -1;
        folder.CopyTo(name);
        var length = folder.Length + Encoding.UTF8.GetBytes(path, name[folder.Length..]);
        name[length] = 0;
        var file = Open(in name[0], ReadOnly);
        if (file < 0) return -1;
        var read = Read(file, out buffer[0], buffer.Length);
        _ = Close(file);
        return read < buffer.Length ? (int)read : -1;
    }

    [LibraryImport("libc", EntryPoint = "open")]
    private static partial int Open(in byte path, int flags);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, out byte buffer, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
