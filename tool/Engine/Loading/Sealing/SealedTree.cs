using System.Collections.Immutable;

namespace Antt.Engine.Loading;

/// <summary>
/// A register in which closed years are sealed, with their papers listed where they always were, so that nobody who reads a register has to know
/// of seals. The sealed files stand beside them as <see cref="SourceEntryKind.Seal"/>.
/// </summary>
public sealed class SealedTree : SourceTree
{
    private readonly SourceTree _inner;
    private readonly IReadOnlySet<string>? _opened;
    private readonly RecentSeals _recent;

    private SealedTree(SourceTree inner, IReadOnlySet<string>? opened)
    {
        _inner = inner;
        _opened = opened;
        _recent = new RecentSeals(inner);
        var communes = opened?.Select(static folder => folder.Split('/')[3]).ToHashSet(StringComparer.Ordinal);
        var entries = inner.InOrder();
        var years = new List<SealedYear>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        byte[] buffer = [];
        foreach (var entry in entries)
        {
            if (!IsClosed(entry)) continue;
            known.Add(entry.Path);
            if (communes?.Contains(SealedPath.CommuneOf(entry.Path)) == false) continue;
            var length = inner.Read(entry, ref buffer);
            years.Add(length < 0 ? new SealedYear(entry.Path, [], 1) : SealedYear.Read(entry.Path, buffer.AsSpan(0, length)));
        }
        var papers = years.SelectMany(static year => year.Papers).OrderBy(static paper => paper.Path, StringComparer.Ordinal).ToList();
        var beside = ImmutableArray.CreateBuilder<string>();
        Entries = Merged(entries, papers.FindAll(paper => opened?.Contains(string.Join('/', paper.Path.Split('/')[..5])) != false), known, beside);
        Seals = new Seals(papers, [.. years.Where(static year => year.FaultLine is not null)], beside.DrainToImmutable());
    }

    /// <summary>A register with the papers of its sealed years; the very tree where there is none, or where they are listed already.</summary>
    /// <param name="inner">The register.</param>
    /// <param name="opened">Folders of the only units whose papers are listed; null for all.</param>
    public static SourceTree Over(SourceTree inner, IReadOnlySet<string>? opened = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        foreach (var entry in inner.Entries)
            if (IsClosed(entry)) return new SealedTree(inner, opened);
        return inner;
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceEntry> Entries { get; }

    /// <inheritdoc/>
    public override Seals Seals { get; }

    /// <inheritdoc/>
    public override int Read(SourceEntry entry, ref byte[] buffer) =>
        Seals.Find(entry.Path) is { } paper ? SealedYear.Open(paper, _recent.ContentOf(paper.Seal), ref buffer) : _inner.Read(entry, ref buffer);

    /// <inheritdoc/>
    public override void Foresee(IEnumerable<SourceEntry> entries) => _inner.Foresee(entries);

    /// <inheritdoc/>
    public override SourceTree Unfolded(IReadOnlySet<string> folders)
    {
        var inner = _inner.Unfolded(folders);
        if (_opened is null || folders.IsSubsetOf(_opened)) return inner == _inner ? this : new SealedTree(inner, _opened);
        return new SealedTree(inner, _opened.Union(folders).ToHashSet(StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public override UnitIndex? Units => _inner.Units;

    /// <inheritdoc/>
    public override DecisionNotes? Notes => _inner.Notes;

    /// <inheritdoc/>
    public override IReadOnlyList<Scan> ScansIn(string folder) => _inner.ScansIn(folder);

    /// <summary>Files and papers in one order. A file that lies where a sealed year has its papers is none of the register's.</summary>
    private static ImmutableArray<SourceEntry> Merged(ImmutableArray<SourceEntry> files, List<SealedPaper> papers, HashSet<string> seals, ImmutableArray<string>.Builder beside)
    {
        var merged = ImmutableArray.CreateBuilder<SourceEntry>(files.Length + papers.Count);
        var next = 0;
        foreach (var file in files)
        {
            if (SealedPath.Of(file.Path) is { } seal && seals.Contains(seal))
            {
                beside.Add(file.Path);
                continue;
            }
            for (; next < papers.Count && string.CompareOrdinal(papers[next].Path, file.Path) < 0; next++) merged.Add(new SourceEntry(papers[next].Path));
            merged.Add(IsClosed(file) ? file with { Kind = SourceEntryKind.Seal } : file);
        }
        for (; next < papers.Count; next++) merged.Add(new SourceEntry(papers[next].Path));
        return merged.DrainToImmutable();
    }

    private static bool IsClosed(SourceEntry entry) => entry.Kind == SourceEntryKind.File && SealedPath.IsSeal(entry.Path);
}
