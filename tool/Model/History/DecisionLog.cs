using System.Collections.Immutable;

namespace Antt.Model.History;

/// <summary>
/// The decisions in the order in which they first came onto the main line ("nhật ký quyết định"). A number once given stays, whatever is
/// added later and wherever the file goes.
/// </summary>
/// <param name="Entries">Every decision that was ever entered, the first one first.</param>
public sealed record DecisionLog(ImmutableArray<DecisionLogEntry> Entries)
{
    private const string Folder = "data/decisions/";
    private const string Ending = ".json";

    /// <summary>The log of files in the order in which they appeared; a file that appears again keeps its first place.</summary>
    /// <param name="appearances">Path, commit and day of each appearance, the earliest first.</param>
    public static DecisionLog Of(IEnumerable<(string Path, string Commit, DateOnly Day)> appearances)
    {
        var entries = ImmutableArray.CreateBuilder<DecisionLogEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, commit, day) in appearances)
        {
            if (!path.StartsWith(Folder, StringComparison.Ordinal) || !path.EndsWith(Ending, StringComparison.Ordinal)) continue;
            var id = path[Folder.Length..^Ending.Length];
            if (id.Count('/') != 2) continue; // what was said about a decision lies one deeper, and is no decision
            if (seen.Add(id)) entries.Add(new DecisionLogEntry(entries.Count + 1, id, commit, day));
        }
        return new DecisionLog(entries.DrainToImmutable());
    }

    /// <summary>The entry of a decision; null when it never came onto the main line.</summary>
    public DecisionLogEntry? Find(string decision) => Entries.FirstOrDefault(entry => entry.Decision == decision);
}

/// <summary>A decision's place in the log.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Decision">Its id.</param>
/// <param name="Commit">The commit that brought it onto the main line.</param>
/// <param name="Day">The day of that commit in Viet Nam.</param>
public sealed record DecisionLogEntry(int Number, string Decision, string Commit, DateOnly Day);
