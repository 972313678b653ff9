using System.Collections.Immutable;
using Antt.Cli.Disk;
using Antt.Engine.Linking.Choosing;
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
    private readonly Lazy<UnitIndex?> _index;

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
        _index = new Lazy<UnitIndex?>(Index);
        Entries = [.. before.Entries.Where(entry => !changed.Contains(entry.Path)).Concat(edited.Entries).OrderBy(static entry => entry.Path, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <inheritdoc/>
    public override void Foresee(IEnumerable<SourceEntry> entries) => _before.Foresee(entries);

    /// <inheritdoc/>
    public override SourceTree Unfolded(IReadOnlySet<string> folders) =>
        _before.Unfolded(folders) is var opened && opened == _before ? this : new WorkTree(opened, _edited, _changed, _units);

    /// <inheritdoc/>
    public override UnitIndex? Units => _index.Value;

    /// <inheritdoc/>
    public override DecisionNotes? Notes => _before.Notes?.Without(_changed.Contains);

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer) => (_changed.Contains(entry.Path) ? (SourceTree)_edited : _before).Read(entry, ref buffer);

    /// <inheritdoc/>
    public override IReadOnlyList<Scan> ScansIn(string folder) => _edited.ScansIn(folder);

    private EditedUnits? Index()
    {
        if (_before.Units is not { } before) return null;
        var reader = new UnitTiesReader();
        var there = Entries.Select(static entry => UnitIndex.FolderOf(entry.Path)).OfType<string>().Where(_units.Contains).Distinct(StringComparer.Ordinal)
            .ToDictionary(static folder => folder, folder => reader.Read($"{folder}/unit.json", BytesAt($"{folder}/unit.json")), StringComparer.Ordinal);
        return new EditedUnits(before, _units, there);
    }
}
