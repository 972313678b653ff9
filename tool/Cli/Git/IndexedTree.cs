using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>
/// A register of which only a part is checked out: units that git knows of and the folder does not hold are listed by name, so that nobody takes
/// them for missing. They cannot be read.
/// </summary>
internal sealed class IndexedTree : SourceTree
{
    private readonly SourceTree _here;
    private readonly ImmutableArray<string> _elsewhere;

    private IndexedTree(SourceTree here, ImmutableArray<string> elsewhere)
    {
        _here = here;
        _elsewhere = elsewhere;
        Entries = [.. here.Entries.Concat(elsewhere.Select(static path => new SourceEntry(path))).OrderBy(static entry => entry.Path, StringComparer.Ordinal)];
    }

    /// <summary>The register of a folder; the very tree where git knows of nothing else.</summary>
    /// <param name="here">What lies in the folder.</param>
    /// <param name="known">Paths of all files that git knows of.</param>
    public static SourceTree Of(SourceTree here, IEnumerable<string> known)
    {
        var folders = here.Entries.Select(static entry => UnitIndex.FolderOf(entry.Path)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> elsewhere = [.. known.Select(UnitIndex.FolderOf).OfType<string>().Where(folders.Add).Select(static folder => folder + "/unit.json")];
        return elsewhere.IsEmpty ? here : new IndexedTree(here, elsewhere);
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <inheritdoc/>
    public override Seals Seals => _here.Seals;

    /// <inheritdoc/>
    public override SourceTree Unfolded(IReadOnlySet<string> folders) =>
        _here.Unfolded(folders) is var opened && opened == _here ? this : new IndexedTree(opened, _elsewhere);

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer) => _here.Read(entry, ref buffer);

    /// <inheritdoc/>
    public override IReadOnlyList<Scan> ScansIn(string folder) => _here.ScansIn(folder);
}
