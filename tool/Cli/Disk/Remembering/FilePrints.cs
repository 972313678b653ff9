using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Antt.Engine.Loading;

namespace Antt.Cli.Disk.Remembering;

/// <summary>
/// The contents of a register's files by their SHA-256. A file of which the file system says what it said when its content was last read need not be read
/// again: number, size and both times, as git tells its files.
/// </summary>
internal sealed class FilePrints
{
    private const int Size = SHA256.HashSizeInBytes;
    private const int LongestLine = 64 * 1024;
    [ThreadStatic]
    private static int next;
    private readonly SteadyFiles _files;
    private readonly DiskTree _tree;
    private readonly FileStamp?[] _stamps;
    private readonly bool[] _isKnown;
    private readonly bool[] _isRead;
    private readonly byte[] _prints;
    private byte[]? _contents;
    private volatile bool _isTorn;

    /// <summary>What is known of a register's files.</summary>
    /// <param name="files">Tells which stamps stand for contents.</param>
    /// <param name="tree">The files as they are listed.</param>
    /// <param name="kept">What is kept of them.</param>
    public FilePrints(SteadyFiles files, DiskTree tree, KeptPrints kept)
    {
        (_files, _tree) = (files, tree);
        var count = tree.Entries.Length;
        (_stamps, _isKnown, _isRead, _prints) = (new FileStamp?[count], new bool[count], new bool[count], new byte[count * Size]);
        for (var at = 0; at < count; at++) _isKnown[at] = IsOutward(at); // what it leads to is never read
        Load(kept);
        Unknown = _isKnown.Count(static isKnown => !isKnown);
    }

    /// <summary>How many contents were not known when this was opened.</summary>
    public int Unknown { get; }

    /// <summary>How many files there are.</summary>
    public int Count => _isKnown.Length;

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
        Take(at, content, stamp);
    }

    /// <summary>Reads the files that nobody has read and of which nothing is known.</summary>
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
        var lines = new byte[LongestLine];
        var length = 0;
        for (var at = 0; at < Count; at++)
        {
            var entry = _tree.Entries[at];
            if (Encoding.UTF8.GetMaxByteCount(entry.Path.Length) + 2 + Size > LongestLine - length)
            {
                sum.AppendData(lines.AsSpan(0, length));
                length = 0;
            }
            length += Encoding.UTF8.GetBytes(entry.Path, lines.AsSpan(length));
            lines[length++] = 0;
            lines[length++] = (byte)entry.Kind;
            PrintAt(at).CopyTo(lines.AsSpan(length));
            length += Size;
        }
        sum.AppendData(lines.AsSpan(0, length));
        return _contents = sum.GetHashAndReset();
    }

    /// <summary>
    /// Keeps what is known of the files and folders whose stamps stand for their contents: one told before a file was read or a folder listed does, for a change since then
    /// gives another. Where nobody asked before, the system is asked now.
    /// </summary>
    /// <returns>Whether what was read is one state of the register, each file as it may be told again.</returns>
    public bool Settle()
    {
        if (_files.Moment() is not { } moment) return false;
        var (isSteady, files) = (!_isTorn, 0);
        for (var at = 0; at < Count; at++)
        {
            if (IsOutward(at)) continue;
            _stamps[at] = _isKnown[at] && (_stamps[at] ?? _files.StampOf(_tree.Entries[at].Path)) is { } stamp && stamp.Changed < moment.Before ? stamp : null;
            if (_stamps[at] is null) isSteady = false;
            else files++;
        }
        KeptBytes.Write(KeptPrints.FileIn(_files), KeptPrints.Kind, stream => Write(stream, moment, files, isSteady));
        return isSteady;
    }

    /// <summary>Only where every file and folder is kept does the print of all stand for them.</summary>
    private void Write(Stream stream, SteadyMoment moment, int files, bool isSteady)
    {
        var isWhole = isSteady && moment.TellsFolders && _tree.Folders.Length > 0;
        foreach (var folder in _tree.Folders) isWhole &= folder.Stamp?.Changed < moment.Before;
        var writer = new PrintWriter(stream, isWhole ? Whole() : [], isWhole ? _tree.Folders.Length : 0, files);
        if (isWhole)
            foreach (var folder in _tree.Folders) writer.Write(folder.Path, folder.Stamp!.Value, []);
        for (var at = 0; at < Count; at++)
            if (_stamps[at] is { } stamp) writer.Write(_tree.Entries[at].Path, stamp, PrintAt(at));
    }

    private void Take(int at, ReadOnlySpan<byte> content, FileStamp? stamp)
    {
        Span<byte> print = stackalloc byte[Size];
        SHA256.HashData(content, print);
        if (_isRead[at])
        {
            _isTorn |= !print.SequenceEqual(PrintAt(at)); // read twice, and changed between
            return;
        }
        print.CopyTo(PrintAt(at));
        (_stamps[at], _isKnown[at], _isRead[at]) = (stamp, true, true);
    }

    private bool IsOutward(int at) => _tree.Entries[at].Kind == SourceEntryKind.OutwardLink;

    private Span<byte> PrintAt(int at) => _prints.AsSpan(at * Size, Size);

    /// <summary>Both what is kept and what is listed is in the order of paths, so they are gone through side by side.</summary>
    private void Load(KeptPrints kept)
    {
        Span<byte> path = stackalloc byte[PrintReader.LongestPath];
        var reader = kept.Read(path);
        for (int record = 0, at = 0; reader.Next(); record++)
        {
            if (!reader.IsFile) continue;
            while (at < Count && Compare(_tree.Entries[at].Path, reader.Path) < 0) at++;
            if (at == Count || _isKnown[at] || !kept.IsSame(record) || Compare(_tree.Entries[at].Path, reader.Path) != 0) continue;
            reader.Print.CopyTo(PrintAt(at));
            (_stamps[at], _isKnown[at]) = (reader.Stamp, true);
        }
    }

    /// <summary>Almost every path is the one expected, which is told without making a text of it.</summary>
    private static int Compare(string path, ReadOnlySpan<byte> kept) => Ascii.Equals(kept, path) ? 0 : string.CompareOrdinal(path, Encoding.UTF8.GetString(kept));
}
