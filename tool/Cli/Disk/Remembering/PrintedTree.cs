using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Cli.Disk.Remembering;

/// <summary>A register on disk, each content of which is taken down by its print as it is read.</summary>
/// <param name="inner">The register.</param>
/// <param name="prints">Takes the prints.</param>
internal sealed class PrintedTree(DiskTree inner, FilePrints prints) : SourceTree
{
    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries => inner.Entries;

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer)
    {
        var (length, stamp) = inner.ReadStamped(entry, ref buffer);
        if (length >= 0) prints.Take(entry.Path, buffer.AsSpan(0, length), stamp);
        return length;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Scan> ScansIn(string folder) => inner.ScansIn(folder);
}
