using System.Globalization;
using Antt.Engine.Linking.Choosing;

namespace Antt.Cli.Git.Notes;

/// <summary>
/// Which decisions the scores of units name, in the place of the places that other notes of units name. Only asked where a decision came or went. Decisions are told by
/// their numbers: that two may be taken for one costs a look at a unit and nothing else.
/// </summary>
internal sealed class ScoreMentions
{
    private const string Document = "score.json";

    private readonly CommuneNotebook _notes;

    /// <summary>What was written down.</summary>
    /// <param name="folder">The folder where git keeps its own files; null to write nothing down.</param>
    public ScoreMentions(string? folder) => _notes = new CommuneNotebook(folder, "antt-scores", "antt scores 1", Learn);

    /// <summary>The units of some folders whose scores name a decision, in the order of the folders.</summary>
    /// <param name="folders">The folders of communes.</param>
    /// <param name="objects">Reads what is not written down yet.</param>
    public List<CommuneNotes> Open(IReadOnlyList<CommuneFolder> folders, GitObjects objects) => _notes.Open(folders, objects);

    /// <summary>How a decision is called in the notes.</summary>
    /// <param name="decision">Its id.</param>
    public static string NameOf(string decision) => NameNumber.Of(decision).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Reads the scores of all years of all units in some folders.</summary>
    private static IEnumerable<IEnumerable<UnitNote>> Learn(CommuneFolder[] folders, GitObjects objects)
    {
        var units = LyingUnit.In(folders, objects);
        var years = Below(units.ConvertAll(static unit => unit.Name), objects, static item => item.Kind == TreeItemKind.Folder);
        var scores = Below(years.ConvertAll(static year => year.Name), objects, static item => item is { Kind: TreeItemKind.File, Name: Document });
        var contents = objects.All(scores.ConvertAll(static score => score.Name));
        var named = new string?[scores.Count];
        Parallel.For(0, scores.Count, static () => new ScoredDecisionReader(), (at, _, reader) =>
        {
            named[at] = reader.Read(Document, contents[at]);
            return reader;
        }, static _ => { });
        var byUnit = scores.Zip(named).Where(static score => score.Second is not null).ToLookup(score => years[score.First.Above].Above, static score => NameOf(score.Second!));
        var said = byUnit.Order(Comparer<IGrouping<int, string>>.Create(static (left, right) => left.Key.CompareTo(right.Key)))
            .ToLookup(unit => units[unit.Key].Folder, unit => new UnitNote(units[unit.Key].Id, false, false, [.. unit.Distinct(StringComparer.Ordinal)], []));
        return folders.Select((_, at) => said[at]);
    }

    /// <summary>What stands in some folders.</summary>
    private static List<LyingItem> Below(List<GitName> folders, GitObjects objects, Func<TreeItem, bool> isWanted)
    {
        var contents = objects.All(folders);
        var items = new List<LyingItem>();
        for (var at = 0; at < folders.Count; at++)
            items.AddRange(TreeContent.Of(contents[at], folders[at].Id.Length).Where(isWanted).Select(item => new LyingItem(at, new GitName(item.Id))));
        return items;
    }

    /// <summary>Something that stands in a folder.</summary>
    /// <param name="Above">Which of some folders.</param>
    /// <param name="Name">What git calls it.</param>
    private sealed record LyingItem(int Above, GitName Name);
}
