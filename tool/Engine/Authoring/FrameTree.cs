using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Authoring;

/// <summary>A register without its units: law, places and decisions, which are few and quickly read.</summary>
internal sealed class FrameTree : SourceTree
{
    private readonly SourceTree _whole;

    public FrameTree(SourceTree whole)
    {
        _whole = whole;
        Entries = [.. whole.Entries.Where(static entry => !entry.Path.StartsWith(Desk.Units, StringComparison.Ordinal))];
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer) => _whole.Read(entry, ref buffer);
}
