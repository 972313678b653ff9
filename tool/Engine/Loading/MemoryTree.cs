using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Antt.Engine.Loading;

/// <summary>A register held in memory: one that is about to be written, or one made up.</summary>
public sealed class MemoryTree : SourceTree
{
    private readonly FrozenDictionary<string, byte[]> _files;

    /// <summary>A tree of the files given, by path below the register root.</summary>
    public MemoryTree(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        _files = files.ToFrozenDictionary(StringComparer.Ordinal);
        Entries = [.. _files.Keys.Order(StringComparer.Ordinal).Select(path => new SourceEntry(path))];
    }

    /// <summary>A tree of texts, by path below the register root.</summary>
    public static MemoryTree OfTexts(IEnumerable<KeyValuePair<string, string>> files) =>
        new(files.Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value))));

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer)
    {
        if (!_files.TryGetValue(entry.Path, out var bytes)) return -1;
        if (buffer.Length < bytes.Length) buffer = new byte[bytes.Length];
        bytes.CopyTo(buffer, 0);
        return bytes.Length;
    }
}
