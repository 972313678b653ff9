using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Antt.Cli.Disk.Remembering;

/// <summary>
/// Reads what <see cref="PrintWriter"/> wrote: the print of all, then the folders with a stamp each, then the files with a stamp and a print each. Of a path no more is written than
/// what is not the same as in the one before.
/// </summary>
internal ref struct PrintReader
{
    /// <summary>Longer paths are not kept, as the file system is not asked about them.</summary>
    public const int LongestPath = UnixFolder.LongestPath;

    /// <summary>The print of all, then how many folders and how many files.</summary>
    public const int HeadSize = SHA256.HashSizeInBytes + 2 * sizeof(int);

    /// <summary>A stamp, how much of the path is that of the one before, and how much is not.</summary>
    public const int RecordSize = 4 * sizeof(long) + 2 * sizeof(ushort);

    private readonly ReadOnlySpan<byte> _kept;
    private readonly Span<byte> _path;
    private readonly int _folders;
    private int _at;
    private int _read;
    private int _length;

    /// <summary>Reads from the beginning.</summary>
    /// <param name="kept">What was written; nothing where nothing was.</param>
    /// <param name="path">Holds the path of each record.</param>
    public PrintReader(ReadOnlySpan<byte> kept, Span<byte> path)
    {
        _kept = kept;
        _path = path;
        _at = HeadSize;
        if (kept.IsEmpty) return;
        _folders = BinaryPrimitives.ReadInt32LittleEndian(kept[SHA256.HashSizeInBytes..]);
        Count = _folders + BinaryPrimitives.ReadInt32LittleEndian(kept[(SHA256.HashSizeInBytes + sizeof(int))..]);
    }

    /// <summary>How many folders and files there are together.</summary>
    public int Count { get; }

    /// <summary>The print of all paths and contents; zeros where not all could be kept, and nothing where nothing was.</summary>
    public readonly ReadOnlySpan<byte> Contents => _kept.IsEmpty ? [] : _kept[..SHA256.HashSizeInBytes];

    /// <summary>Whether the last one read is a file.</summary>
    public readonly bool IsFile => _read > _folders;

    /// <summary>What the system said of it.</summary>
    public FileStamp Stamp { get; private set; }

    /// <summary>Its path.</summary>
    public readonly ReadOnlySpan<byte> Path => _path[.._length];

    /// <summary>Its path with a zero behind it, as the system takes it.</summary>
    public readonly ReadOnlySpan<byte> PathWithEnd => _path[..(_length + 1)];

    /// <summary>The print of a file's content.</summary>
    public ReadOnlySpan<byte> Print { get; private set; }

    /// <summary>Goes on to the next one; false behind the last.</summary>
    public bool Next()
    {
        if (_read == Count) return false;
        _read++;
        var record = _kept[_at..];
        Stamp = MemoryMarshal.Read<FileStamp>(record);
        var shared = BinaryPrimitives.ReadUInt16LittleEndian(record[(RecordSize - 2 * sizeof(ushort))..]);
        var own = BinaryPrimitives.ReadUInt16LittleEndian(record[(RecordSize - sizeof(ushort))..]);
        record.Slice(RecordSize, own).CopyTo(_path[shared..]);
        _length = shared + own;
        _path[_length] = 0;
        var size = RecordSize + own;
        if (IsFile)
        {
            Print = record.Slice(size, SHA256.HashSizeInBytes);
            size += SHA256.HashSizeInBytes;
        }
        _at += size;
        return true;
    }
}
