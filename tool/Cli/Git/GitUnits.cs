using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>The units of a revision, told by what is written down of the folders of communes.</summary>
internal sealed class GitUnits : UnitIndex
{
    private readonly UnitMentions _notes;
    private readonly IReadOnlyList<CommuneFolder> _communes;
    private readonly ILookup<string, string> _pathsOf;
    private readonly Lazy<List<UnitLink>> _links;

    /// <summary>The units of a revision.</summary>
    /// <param name="notes">What is written down.</param>
    /// <param name="communes">The folders of communes, ordinal by path.</param>
    /// <param name="objects">Reads what is not written down yet.</param>
    public GitUnits(UnitMentions notes, IReadOnlyList<CommuneFolder> communes, GitObjects objects)
    {
        (_notes, _communes) = (notes, communes);
        notes.Open(communes, objects);
        _pathsOf = communes.ToLookup(static commune => commune.Name.Hex, static commune => commune.Path, StringComparer.Ordinal);
        _links = new Lazy<List<UnitLink>>(() => [.. Tied().SelectMany(static unit => unit.Note.Units.Select(other => new UnitLink(unit.Folder, other)))]);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Ids => All().Select(static unit => unit.Note.Unit).Distinct(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<UnitLink> Links => _links.Value;

    /// <inheritdoc/>
    public override bool HasDropped => _communes.Any(commune => _notes.In(commune.Name.Hex).HasDropped);

    /// <inheritdoc/>
    public override IReadOnlyList<string> FoldersOf(string id) =>
        [.. _notes.HoldersOf(id).SelectMany(holder => _pathsOf[holder]).Select(commune => $"{commune}/{id}").Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override IEnumerable<string> MadeIn(IReadOnlySet<string> places) => Made(places).Select(static unit => unit.Folder);

    /// <inheritdoc/>
    public override IEnumerable<string> CommunesMadeIn(IReadOnlySet<string> places) =>
        Made(places).Where(static unit => unit.Note.IsCommune).Select(static unit => unit.Folder);

    /// <inheritdoc/>
    public override IEnumerable<string> Naming(IReadOnlySet<string> places) =>
        Tied().Where(unit => unit.Note.Places.Any(places.Contains)).Select(static unit => unit.Folder);

    private IEnumerable<NotedUnit> All() => _communes.SelectMany(Units);

    private IEnumerable<NotedUnit> Tied() => _communes.SelectMany(commune => _notes.In(commune.Name.Hex).Tied.Select(note => new NotedUnit(commune, note)));

    private IEnumerable<NotedUnit> Made(IReadOnlySet<string> places) => _communes.Where(commune => places.Contains(commune.Place)).SelectMany(Units);

    private IEnumerable<NotedUnit> Units(CommuneFolder commune) => _notes.In(commune.Name.Hex).Units.Select(note => new NotedUnit(commune, note));

    /// <summary>A unit where it lies.</summary>
    private sealed record NotedUnit(CommuneFolder Commune, UnitNote Note)
    {
        public string Folder => $"{Commune.Path}/{Note.Unit}";
    }
}
