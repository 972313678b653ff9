using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Tests.Support;

/// <summary>Files in memory, handed out in an order of the test's choice.</summary>
internal sealed class ReorderedTree(
    IReadOnlyDictionary<string, byte[]> files, Func<ImmutableArray<SourceEntry>, ImmutableArray<SourceEntry>> order) : SourceTree
{
    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; } =
        order([.. files.Keys.Order(StringComparer.Ordinal).Select(path => new SourceEntry(path))]);

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer)
    {
        if (!files.TryGetValue(entry.Path, out var bytes)) return -1;
        if (buffer.Length < bytes.Length) buffer = new byte[bytes.Length];
        bytes.CopyTo(buffer, 0);
        return bytes.Length;
    }
}
