using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Antt.Engine.Loading;

namespace Antt.Cli.Disk.Remembering;

/// <summary>
/// The contents of a register's files by their SHA-256. A file of which the file system says what it said when its content was last read is not read
/// again: number, size and both times, as git tells its files.
/// </summary>
internal sealed class FilePrints
{
    private const string Kind = "antt prints 2";
    private const int Size = SHA256.HashSizeInBytes;
    private const int HeadSize = 4 * sizeof(long) + sizeof(int);
    private const int LongestPath = 4096;
    [ThreadStatic]
    private static int next;
    private readonly SteadyFiles _files;
    private readonly DiskTree _tree;
    private readonly FileStamp?[] _stamps;
    private readonly FileStamp?[] _read;
    private readonly bool[] _isKnown;
    private readonly byte[] _prints;
    private byte[]? _contents;
    private bool _isChanged;
    private volatile bool _isTorn;

    /// <summary>What is kept of a register's files.</summary>
    /// <param name="files">Tells which stamps stand for contents.</param>
    /// <param name="tree">The files as they are listed.</param>
    public FilePrints(SteadyFiles files, DiskTree tree)
    {
        (_files, _tree) = (files, tree);
        var count = tree.Entries.Length;
        (_stamps, _read, _isKnown, _prints) = (new FileStamp?[count], new FileStamp?[count], new bool[count], new byte[count * Size]);
        for (var at = 0; at < count; at++) _isKnown[at] = tree.Entries[at].Kind == SourceEntryKind.OutwardLink; // what it leads to is never read
        Load(KeptBytes.Read(FilePath, Kind).Span);
        Unknown = _isKnown.Count(static isKnown => !isKnown);
    }

    /// <summary>How many contents were not known when this was opened.</summary>
    public int Unknown { get; }

    /// <summary>How many files there are.</summary>
    public int Count => _isKnown.Length;

    private string FilePath => Path.Join(_files.Home, "prints");

    /// <summary>Takes down the content of a file, which somebody has read; may be called from any thread.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="content">What was read.</param>
    /// <param name="stamp">What the system said of it before; null where nobody asked.</param>
    public void Take(string path, ReadOnlySpan<byte> content, FileStamp? stamp)
    {
        // Each thread reads files mostly in the order in which they are listed.
        var at = next;
        if (at >= Count || !ReferenceEquals(_tree.Entries[at].Path, path)) at = _tree.Entries.BinarySearch(new SourceEntry(path), SourceEntry.ByPath);
        if (at < 0) return;
        next = at + 1;
        if (!_isKnown[at]) Take(at, content, stamp);
        else if (_read[at] is { } before && stamp is { } now && before != now) _isTorn = true; // read twice, and changed between
    }

    /// <summary>Reads the files that nobody has read.</summary>
    public void ReadRest()
    {
        var buffer = new byte[16 * 1024];
        for (var at = 0; at < Count; at++)
            if (!_isKnown[at] && _tree.ReadStamped(_tree.Entries[at], ref buffer) is (>= 0, _) and var (length, stamp)) Take(at, buffer.AsSpan(0, length), stamp);
    }

    /// <summary>One print of all paths and contents; null while some content is not known.</summary>
    public byte[]? Whole()
    {
        if (_contents is not null || _isKnown.Contains(false)) return _contents;
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new byte[LongestPath + 2 + Size];
        for (var at = 0; at < Count; at++)
        {
            var entry = _tree.Entries[at];
            var length = Encoding.UTF8.GetBytes(entry.Path, line);
            line[length++] = 0;
            line[length++] = (byte)entry.Kind;
            PrintAt(at).CopyTo(line.AsSpan(length));
            sum.AppendData(line.AsSpan(0, length + Size));
        }
        return _contents = sum.GetHashAndReset();
    }

    /// <summary>
    /// Whether what was read is one state of the register: keeps what is known of the files whose stamp stands for what was read. One told when a file was read stands
    /// for its content, for a change since then has another; of the others the system is asked once more.
    /// </summary>
    public bool Settle()
    {
        if (_files.Moment() is not { } moment) return false;
        var kept = new FileStamp?[Count];
        var isSteady = !_isTorn;
        for (var at = 0; at < Count; at++)
        {
            if (_tree.Entries[at].Kind == SourceEntryKind.OutwardLink) continue;
            kept[at] = _isKnown[at] && (_read[at] ?? _files.StampOf(_tree.Entries[at].Path)) is { } now && now.Changed < moment && (_stamps[at] is not { } before || before == now) ? now : null;
            isSteady &= kept[at] is not null;
        }
        // Only where every file is kept does the print of all stand for what is kept.
        if (_isChanged) KeptBytes.Write(FilePath, Kind, stream => Write(stream, kept, isSteady ? Whole() : null));
        return isSteady;
    }

    /// <summary>Writes a record for each file that is kept, and the print of all at the end.</summary>
    private void Write(Stream stream, FileStamp?[] kept, byte[]? contents)
    {
        var record = new byte[HeadSize + LongestPath + Size];
        for (var at = 0; at < Count; at++)
        {
            if (kept[at] is not { } stamp) continue;
            var name = Encoding.UTF8.GetBytes(_tree.Entries[at].Path, record.AsSpan(HeadSize));
            Write(record, stamp, name);
            PrintAt(at).CopyTo(record.AsSpan(HeadSize + name));
            stream.Write(record, 0, HeadSize + name + Size);
        }
        stream.Write(contents ?? new byte[Size]);
    }

    private void Take(int at, ReadOnlySpan<byte> content, FileStamp? stamp)
    {
        SHA256.HashData(content, PrintAt(at));
        _read[at] = stamp;
        _isKnown[at] = true;
        _isChanged = true;
    }

    private Span<byte> PrintAt(int at) => _prints.AsSpan(at * Size, Size);

    /// <summary>Both what is kept and what is listed is in the order of paths, so they are gone through side by side.</summary>
    private void Load(ReadOnlySpan<byte> kept)
    {
        if (kept.IsEmpty) return;
        var contents = kept[^Size..].ToArray();
        var at = 0;
        for (kept = kept[..^Size]; kept.Length > 0;)
        {
            var (stamp, length) = Read(kept);
            var path = kept.Slice(HeadSize, length);
            var print = kept.Slice(HeadSize + length, Size);
            kept = kept[(HeadSize + length + Size)..];
            while (at < Count && Compare(_tree.Entries[at].Path, path) < 0) at++;
            if (at == Count || _isKnown[at] || Compare(_tree.Entries[at].Path, path) != 0)
            {
                _isChanged = true;
                continue;
            }
            _stamps[at] = _files.StampOf(_tree.Entries[at].Path);
            if (_stamps[at] != stamp) continue;
            print.CopyTo(PrintAt(at));
            _isKnown[at] = true;
        }
        if (!_isChanged && !_isKnown.Contains(false) && contents.AsSpan().ContainsAnyExcept((byte)0) && !_tree.Entries.Any(static entry => entry.Kind == SourceEntryKind.OutwardLink)) _contents = contents;
    }

    /// <summary>Almost every path is the one expected, which is told without making a text of it.</summary>
    private static int Compare(string path, ReadOnlySpan<byte> kept) => Ascii.Equals(kept, path) ? 0 : string.CompareOrdinal(path, Encoding.UTF8.GetString(kept));

    private static void Write(Span<byte> record, FileStamp stamp, int length)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(record, stamp.Number);
        BinaryPrimitives.WriteUInt64LittleEndian(record[8..], stamp.Size);
        BinaryPrimitives.WriteInt64LittleEndian(record[16..], stamp.Written);
        BinaryPrimitives.WriteInt64LittleEndian(record[24..], stamp.Changed);
        BinaryPrimitives.WriteInt32LittleEndian(record[32..], length);
    }

    private static (FileStamp Stamp, int Length) Read(ReadOnlySpan<byte> record) => (
        new FileStamp(
            BinaryPrimitives.ReadUInt64LittleEndian(record), BinaryPrimitives.ReadUInt64LittleEndian(record[8..]),
            BinaryPrimitives.ReadInt64LittleEndian(record[16..]), BinaryPrimitives.ReadInt64LittleEndian(record[24..])),
        BinaryPrimitives.ReadInt32LittleEndian(record[32..]));
}
