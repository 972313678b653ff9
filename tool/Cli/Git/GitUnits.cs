using Antt.Cli.Git.Notes;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>The units of a revision, told by what is written down of the folders of communes.</summary>
internal sealed class GitUnits : UnitIndex
{
    private readonly RepositoryNotes _notes;
    private readonly GitObjects _objects;
    private readonly List<NotedCommune> _communes;
    private readonly ILookup<CommuneNotes, string> _pathsOf;
    private readonly Lazy<List<UnitLink>> _links;

    /// <summary>The units of a revision.</summary>
    /// <param name="notes">What is written down.</param>
    /// <param name="communes">The folders of communes, ordinal by path.</param>
    /// <param name="objects">Reads what is not written down yet.</param>
    public GitUnits(RepositoryNotes notes, IReadOnlyList<CommuneFolder> communes, GitObjects objects)
    {
        (_notes, _objects) = (notes, objects);
        _communes = [.. communes.Zip(notes.Units.Open(communes, objects), static (folder, noted) => new NotedCommune(folder, noted))];
        _pathsOf = _communes.ToLookup(static commune => commune.Notes, static commune => commune.Folder.Path);
        _links = new Lazy<List<UnitLink>>(() => [.. All().SelectMany(static unit => unit.Links)]);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Ids => All().Select(static unit => unit.Note.Unit).Distinct(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<UnitLink> Links => _links.Value;

    /// <inheritdoc/>
    public override IEnumerable<UnitLink> LinksTo(IReadOnlySet<string> units) => Naming(UnitNote.Follows, units).SelectMany(static unit => unit.Links).Where(link => units.Contains(link.Other));

    /// <inheritdoc/>
    public override bool HasDropped => _communes.Exists(static commune => commune.Notes.HasDropped);

    /// <inheritdoc/>
    public override bool Holds(string id) => _notes.Units.HoldersOf(id).Any(_pathsOf.Contains);

    /// <inheritdoc/>
    public override IReadOnlyList<string> FoldersOf(string id) =>
        [.. _notes.Units.HoldersOf(id).SelectMany(holder => _pathsOf[holder]).Select(commune => $"{commune}/{id}").Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override IEnumerable<string> MadeIn(IReadOnlySet<string> places) => Made(places).Select(static unit => unit.Folder);

    /// <inheritdoc/>
    public override IEnumerable<string> CommunesMadeIn(IReadOnlySet<string> places) =>
        Made(places).Where(static unit => unit.Note.IsCommune).Select(static unit => unit.Folder);

    /// <inheritdoc/>
    public override IEnumerable<string> Naming(IReadOnlySet<string> places) =>
        Naming(UnitNote.In, places).Where(unit => unit.Note.Places.Any(places.Contains)).Select(static unit => unit.Folder);

    /// <inheritdoc/>
    public override IEnumerable<string> ScoredBy(IReadOnlySet<string> decisions, IReadOnlySet<string> existing)
    {
        var (asked, known) = (NameNumber.Of(decisions.Select(ScoreMentions.NameOf)), NameNumber.Of(existing.Select(ScoreMentions.NameOf)));
        return _communes.Zip(_notes.Scores.Open(_communes.ConvertAll(static commune => commune.Folder), _objects))
            .SelectMany(commune => commune.Second.Naming(UnitNote.In, name => asked.Contains(name) || !known.Contains(name)).Select(note => new NotedUnit(commune.First.Folder, note).Folder));
    }

    private IEnumerable<NotedUnit> All() => _communes.SelectMany(static commune => commune.Units);

    private IEnumerable<NotedUnit> Made(IReadOnlySet<string> places) => _communes.Where(commune => places.Contains(commune.Folder.Place)).SelectMany(static commune => commune.Units);

    private IEnumerable<NotedUnit> Naming(byte mark, IReadOnlySet<string> names)
    {
        var numbers = NameNumber.Of(names.Select(UnitNote.Escaped));
        return _communes.SelectMany(commune => commune.Notes.Naming(mark, numbers.Contains).Select(note => new NotedUnit(commune.Folder, note)));
    }

    /// <summary>A commune with what is noted of its units.</summary>
    private sealed record NotedCommune(CommuneFolder Folder, CommuneNotes Notes)
    {
        public IEnumerable<NotedUnit> Units => Notes.Units.Select(note => new NotedUnit(Folder, note));
    }

    /// <summary>A unit where it lies.</summary>
    private sealed record NotedUnit(CommuneFolder Commune, UnitNote Note)
    {
        public string Folder => $"{Commune.Path}/{Note.Unit}";

        public IEnumerable<UnitLink> Links => Note.Units.Select(other => new UnitLink(Folder, other));
    }
}
