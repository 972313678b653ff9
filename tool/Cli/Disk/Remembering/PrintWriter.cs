using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Antt.Cli.Disk.Remembering;

/// <summary>Writes what is kept of folders and files, as <see cref="PrintReader"/> reads it: first all folders, then all files in the order of paths.</summary>
internal sealed class PrintWriter
{
    private readonly Stream _stream;
    private readonly byte[] _record = new byte[PrintReader.RecordSize + PrintReader.LongestPath];
    private readonly byte[] _former = new byte[PrintReader.LongestPath];
    private int _formerLength;

    /// <summary>Begins.</summary>
    /// <param name="stream">Takes what is written.</param>
    /// <param name="contents">The print of all; zeros where not all is kept.</param>
    /// <param name="folders">How many folders will follow.</param>
    /// <param name="files">How many files will follow them.</param>
    public PrintWriter(Stream stream, ReadOnlySpan<byte> contents, int folders, int files)
    {
        _stream = stream;
        Span<byte> head = stackalloc byte[PrintReader.HeadSize];
        contents.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[SHA256.HashSizeInBytes..], folders);
        BinaryPrimitives.WriteInt32LittleEndian(head[(SHA256.HashSizeInBytes + sizeof(int))..], files);
        stream.Write(head);
    }

    /// <summary>Writes one.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="stamp">What the system said of it.</param>
    /// <param name="print">The print of a file's content; nothing for a folder.</param>
    public void Write(string path, FileStamp stamp, ReadOnlySpan<byte> print)
    {
        var name = _record.AsSpan(PrintReader.RecordSize);
        name = name[..Encoding.UTF8.GetBytes(path, name)];
        var shared = name.CommonPrefixLength(_former.AsSpan(0, _formerLength));
        var own = name.Length - shared;
        name[shared..].CopyTo(_former.AsSpan(shared));
        _formerLength = name.Length;
        name[shared..].CopyTo(name);
        MemoryMarshal.Write(_record, stamp);
        BinaryPrimitives.WriteUInt16LittleEndian(_record.AsSpan(PrintReader.RecordSize - 2 * sizeof(ushort)), (ushort)shared);
        BinaryPrimitives.WriteUInt16LittleEndian(_record.AsSpan(PrintReader.RecordSize - sizeof(ushort)), (ushort)own);
        _stream.Write(_record, 0, PrintReader.RecordSize + own);
        _stream.Write(print);
    }
}
