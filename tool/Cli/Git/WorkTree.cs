using System.Collections.Immutable;
using Antt.Cli.Disk;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>
/// The register as it lies in the folder, told by what git says is not as it was in a revision: only that is read from disk, everything else is
/// what the revision has. What git is told to leave alone is no part of it.
/// </summary>
internal sealed class WorkTree : SourceTree
{
    private readonly SourceTree _before;
    private readonly DiskTree _edited;
    private readonly IReadOnlySet<string> _changed;
    private readonly IReadOnlySet<string> _units;

    /// <summary>The folder.</summary>
    /// <param name="before">The revision.</param>
    /// <param name="root">The register's folder.</param>
    /// <param name="changed">Paths of the files that are not as they were.</param>
    /// <param name="units">Folders of their units, which the revision lists in full.</param>
    public WorkTree(SourceTree before, string root, ImmutableArray<string> changed, IReadOnlySet<string> units)
        : this(before, new DiskTree(root, changed), changed.ToHashSet(StringComparer.Ordinal), units)
    {
    }

    private WorkTree(SourceTree before, DiskTree edited, IReadOnlySet<string> changed, IReadOnlySet<string> units)
    {
        _before = before;
        _edited = edited;
        _changed = changed;
        _units = units;
        Entries = [.. before.Entries.Where(entry => !changed.Contains(entry.Path)).Concat(edited.Entries).OrderBy(static entry => entry.Path, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <inheritdoc/>
    public override SourceTree Unfolded(IReadOnlySet<string> folders) =>
        _before.Unfolded(folders) is var opened && opened == _before ? this : new WorkTree(opened, _edited, _changed, _units);

    /// <inheritdoc/>
    public override IReadOnlySet<string>? UnitsNaming(IReadOnlySet<string> places) =>
        _before.UnitsNaming(places) is { } known ? known.Union(_units).ToHashSet(StringComparer.Ordinal) : null;

    /// <inheritdoc/>
    public override DecisionNotes? Notes => _before.Notes?.Without(_changed.Contains);

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer) => (_changed.Contains(entry.Path) ? (SourceTree)_edited : _before).Read(entry, ref buffer);
}
