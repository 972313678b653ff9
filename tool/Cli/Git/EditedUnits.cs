using Antt.Engine.Linking.Choosing;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>The units of a folder, told by those of a revision and by the few that are not as they were.</summary>
/// <param name="before">The units of the revision.</param>
/// <param name="edited">Folders of the units that may not be as they were.</param>
/// <param name="there">Those of them that are there, with what their documents say.</param>
internal sealed class EditedUnits(UnitIndex before, IReadOnlySet<string> edited, IReadOnlyDictionary<string, UnitTies> there) : UnitIndex
{
    private readonly Lazy<List<UnitLink>> _links = new(() => [.. Linked(before.Links, edited, there)]);

    /// <inheritdoc/>
    public override IEnumerable<string> Ids => before.Ids.Where(Holds).Concat(there.Keys.Order(StringComparer.Ordinal).Select(IdOf)).Distinct(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<UnitLink> Links => _links.Value;

    /// <inheritdoc/>
    public override IEnumerable<UnitLink> LinksTo(IReadOnlySet<string> units) => Linked(before.LinksTo(units), edited, there).Where(link => units.Contains(link.Other));

    /// <inheritdoc/>
    public override bool HasDropped => before.HasDropped || there.Values.Any(static ties => !ties.IsRead);

    /// <inheritdoc/>
    public override IReadOnlyList<string> FoldersOf(string id) =>
        [.. before.FoldersOf(id).Where(folder => !edited.Contains(folder)).Concat(there.Keys.Where(folder => IdOf(folder) == id)).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override IEnumerable<string> MadeIn(IReadOnlySet<string> places) => Unedited(before.MadeIn(places)).Concat(there.Keys.Where(folder => places.Contains(PlaceOf(folder))));

    /// <inheritdoc/>
    public override IEnumerable<string> CommunesMadeIn(IReadOnlySet<string> places) =>
        Unedited(before.CommunesMadeIn(places)).Concat(there.Where(unit => unit.Value.IsCommune && places.Contains(PlaceOf(unit.Key))).Select(static unit => unit.Key));

    /// <inheritdoc/>
    public override IEnumerable<string> Naming(IReadOnlySet<string> places) =>
        Unedited(before.Naming(places)).Concat(there.Where(unit => unit.Value.Places.Any(places.Contains)).Select(static unit => unit.Key));

    /// <inheritdoc/>
    public override IEnumerable<string> ScoredBy(IReadOnlySet<string> decisions, IReadOnlySet<string> existing) => Unedited(before.ScoredBy(decisions, existing)).Concat(there.Keys);

    private static IEnumerable<UnitLink> Linked(IEnumerable<UnitLink> before, IReadOnlySet<string> edited, IReadOnlyDictionary<string, UnitTies> there) =>
        before.Where(link => !edited.Contains(link.Folder)).Concat(there.SelectMany(static unit => unit.Value.Units.Select(other => new UnitLink(unit.Key, other))));

    private IEnumerable<string> Unedited(IEnumerable<string> folders) => folders.Where(folder => !edited.Contains(folder));

    private static string PlaceOf(string folder) => folder.Split('/')[3];
}
