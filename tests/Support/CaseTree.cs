using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Tests.Support;

/// <summary>The files of a case, with the links and the locked files that no map of bytes can hold.</summary>
internal sealed class CaseTree(
    IReadOnlyDictionary<string, byte[]> files, ImmutableArray<string> links, ImmutableArray<string> locked) : SourceTree
{
    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; } =
    [
        .. files.Keys.Concat(locked).Distinct().Select(path => new SourceEntry(path))
            .Concat(links.Select(path => new SourceEntry(path, SourceEntryKind.OutwardLink)))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer)
    {
        if (locked.Contains(entry.Path) || !files.TryGetValue(entry.Path, out var bytes)) return -1;
        if (buffer.Length < bytes.Length) buffer = new byte[bytes.Length];
        bytes.CopyTo(buffer, 0);
        return bytes.Length;
    }
}
