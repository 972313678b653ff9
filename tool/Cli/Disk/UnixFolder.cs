using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Antt.Cli.Disk;

/// <summary>
/// Reads and writes small files below a folder with the three calls Unix needs. The framework's way asks a fourth time, what kind of file it
/// is, and makes a handle with a finalizer and a path cleaned anew for each: over a hundred thousand files a twentieth of the time of
/// a check. The folder stays open, so that the system need not find the way to it again for each file.
/// </summary>
internal sealed partial class UnixFolder
{
    /// <summary>Of longer paths the framework is asked.</summary>
    public const int LongestPath = 1024;

    private const int ReadOnly = 0;
    private const ushort KindOfFile = 0xF000; // S_IFMT
    private const ushort PlainFile = 0x8000; // S_IFREG
    private const int CloseOnExecute = 0x80000; // O_CLOEXEC of Linux
    private const int ReadableByAll = 0b110_110_110; // less what the mask of the process takes away
    private const int WriteAnew = 0x1 | 0x40 | 0x200 | CloseOnExecute; // O_WRONLY | O_CREAT | O_TRUNC of Linux
    private const int ItsOwn = 0x1000; // AT_EMPTY_PATH: the open file itself

    /// <summary>O_NOFOLLOW of Linux, which ARM numbers otherwise.</summary>
    private static readonly int NoLink = RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Arm64 ? 0x8000 : 0x20000;

    /// <summary>O_NONBLOCK: a pipe that lies where a file should is opened at once, and read as if it held nothing.</summary>
    private static readonly int NeverWait = OperatingSystem.IsLinux() ? 0x800 : 0x4;

    private readonly SafeFileHandle _folder;
    private readonly ulong _device;
    private volatile bool _cannotList;

    private UnixFolder(SafeFileHandle folder)
    {
        _folder = folder;
        if (TryStat(folder, "\0"u8, ItsOwn, out var told)) _device = told.Device;
    }

    /// <summary>Opens a folder; null when there are no such calls, or anything at all is unusual.</summary>
    public static UnixFolder? TryOpen(string path)
    {
        if (OperatingSystem.IsWindows() || path.Contains('\0', StringComparison.Ordinal)) return null;
        var folder = new SafeFileHandle(Open(path, ReadOnly), ownsHandle: true);
        return folder.IsInvalid ? null : new UnixFolder(folder);
    }

    /// <summary>Fills the buffer from the beginning of a file.</summary>
    /// <param name="path">The path below the folder.</param>
    /// <param name="buffer">Takes the bytes.</param>
    /// <returns>How many bytes there were, or -1 when anything at all is unusual: then the framework may find out what.</returns>
    public int Read(string path, Span<byte> buffer) => Read(path, buffer, ReadOnly, isStamped: false).Length;

    /// <summary>Fills the buffer as <see cref="Read(string, Span{byte})"/> does, on Linux; a link that leads to a file is something unusual.</summary>
    public int ReadItself(string path, Span<byte> buffer) => Read(path, buffer, NoLink, isStamped: false).Length;

    /// <summary>Fills the buffer, and tells what the system said of the file before it was read, which costs less than asking by its path.</summary>
    public (int Length, FileStamp? Stamp) ReadStamped(string path, Span<byte> buffer) => Read(path, buffer, ReadOnly, isStamped: true);

    private (int Length, FileStamp? Stamp) Read(string path, Span<byte> buffer, int flags, bool isStamped)
    {
        Span<byte> name = stackalloc byte[LongestPath];
        if (buffer.IsEmpty || !TryName(path, name)) return (-1, null);
        var file = OpenAt(_folder, in name[0], flags | NeverWait);
        if (file < 0) return (-1, null);
        var stamp = isStamped ? StampOf(file) : null;
        var read = Read(file, out buffer[0], buffer.Length);
        _ = Close(file);
        // Nothing at all is what a pipe gives, too.
        return read > 0 && read < buffer.Length ? ((int)read, stamp) : (-1, null);
    }

    /// <summary>Whether what a path leads to is known to be no file: a pipe, a socket, a device, whose reading may never end.</summary>
    /// <param name="path">The path below the folder.</param>
    public bool IsNoFile(string path)
    {
        Span<byte> name = stackalloc byte[LongestPath];
        return TryName(path, name) && TryStat(_folder, name, 0, out var told) && (told.Mode & KindOfFile) != PlainFile;
    }

    /// <summary>Writes a file anew, with the three calls it takes.</summary>
    /// <returns>False when anything at all is unusual: then the framework may find out what.</returns>
    public bool TryWrite(string path, ReadOnlySpan<byte> bytes)
    {
        Span<byte> name = stackalloc byte[LongestPath];
        if (!OperatingSystem.IsLinux() || !TryName(path, name)) return false;
        var file = OpenAt(_folder, in name[0], WriteAnew, ReadableByAll);
        if (file < 0) return false;
        var written = Write(file, in MemoryMarshal.GetReference(bytes), bytes.Length);
        return Close(file) == 0 && written == bytes.Length;
    }

    /// <summary>What the system says of a file; null when it does not say all of it.</summary>
    /// <param name="path">The path below the folder.</param>
    public FileStamp? StampOf(string path)
    {
        Span<byte> name = stackalloc byte[LongestPath];
        return TryName(path, name) ? StampOf(name) : null;
    }

    /// <summary>What the system says of a file; null when it does not say all of it.</summary>
    /// <param name="name">The path below the folder, with a zero behind it.</param>
    public FileStamp? StampOf(ReadOnlySpan<byte> name) => TryStat(_folder, name, 0, out var told) ? StampOf(told) : null;

    /// <summary>Spells a path as the system takes it; false for one that is very long or that it cannot take.</summary>
    private static bool TryName(string path, Span<byte> name)
    {
        if (Encoding.UTF8.GetMaxByteCount(path.Length) >= LongestPath || path.Contains('\0', StringComparison.Ordinal)) return false;
        name[Encoding.UTF8.GetBytes(path, name)] = 0;
        return true;
    }

    /// <summary>What the system says of an open file.</summary>
    private FileStamp? StampOf(int file)
    {
        if (!OperatingSystem.IsLinux()) return null;
        try
        {
            return StatX(file, in MemoryMarshal.GetReference("\0"u8), ItsOwn, Stat.Wanted, out var told) == 0 ? StampOf(told) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    private static bool TryStat(SafeFileHandle folder, ReadOnlySpan<byte> name, int flags, out Stat told)
    {
        told = default;
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return StatX(folder, in MemoryMarshal.GetReference(name), flags, Stat.Wanted, out told) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Numbers tell files apart on one file system alone: of what lies on another than the folder does, nothing is said.</summary>
    private FileStamp? StampOf(in Stat told) => (told.Mask & Stat.Wanted) == Stat.Wanted && told.Device == _device
        ? new FileStamp(told.Number, told.Size, Nanoseconds(told.WrittenSeconds, told.WrittenRest), Nanoseconds(told.ChangedSeconds, told.ChangedRest)) : null;

    private static long Nanoseconds(long seconds, uint rest) => unchecked(seconds * 1_000_000_000 + rest);

    [LibraryImport("libc", EntryPoint = "statx")]
    private static partial int StatX(SafeFileHandle folder, in byte path, int flags, uint mask, out Stat told);

    [LibraryImport("libc", EntryPoint = "statx")]
    private static partial int StatX(int file, in byte path, int flags, uint mask, out Stat told);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "openat")]
    private static partial int OpenAt(SafeFileHandle folder, in byte path, int flags);

    [LibraryImport("libc", EntryPoint = "openat")]
    private static partial int OpenAt(SafeFileHandle folder, in byte path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, in byte bytes, nint length);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, out byte buffer, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    /// <summary>What Linux fills (<c>struct statx</c>): the same on every processor.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Stat
    {
        /// <summary>Both times, the number and the size.</summary>
        public const uint Wanted = 0x40 | 0x80 | 0x100 | 0x200;

        [FieldOffset(0)] public uint Mask;
        [FieldOffset(28)] public ushort Mode;
        [FieldOffset(32)] public ulong Number;
        [FieldOffset(40)] public ulong Size;
        [FieldOffset(96)] public long ChangedSeconds;
        [FieldOffset(104)] public uint ChangedRest;
        [FieldOffset(112)] public long WrittenSeconds;
        [FieldOffset(120)] public uint WrittenRest;
        [FieldOffset(136)] public ulong Device;
    }
}
