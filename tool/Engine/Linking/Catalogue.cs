using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Linking;

/// <summary>
/// The files of a register by what they are, told from their paths alone. Every id follows from a path, so what exists is known
/// before anything is read, and a document that cannot be read is not taken for one that is missing.
/// </summary>
internal sealed class Catalogue
{
    private Catalogue(ImmutableArray<SourceEntry> entries) => Entries = entries;

    /// <summary>All files, ordinal by path.</summary>
    public ImmutableArray<SourceEntry> Entries { get; }

    /// <summary>Positions of <c>data/instruments/*.json</c>.</summary>
    public List<int> Instruments { get; } = [];

    /// <summary>Positions of <c>data/rulebooks/*.json</c>.</summary>
    public List<int> Rulebooks { get; } = [];

    /// <summary>Positions of <c>data/scoring/*.json</c>.</summary>
    public List<int> Scoring { get; } = [];

    /// <summary>Positions of <c>data/profiles/*.json</c>.</summary>
    public List<int> Profiles { get; } = [];

    /// <summary>Positions of <c>data/places/*/*.json</c>.</summary>
    public List<int> Places { get; } = [];

    /// <summary>Positions of <c>data/decisions/*/*/*.json</c>.</summary>
    public List<int> Decisions { get; } = [];

    /// <summary>Positions of <c>data/decisions/*/*/replies/*.json</c>.</summary>
    public List<int> Replies { get; } = [];

    /// <summary>Positions of <c>data/decisions/*/*/signatures/*.json</c>.</summary>
    public List<int> Signatures { get; } = [];

    /// <summary>Positions of <c>data/localities/*/*/*.json</c>.</summary>
    public List<int> Localities { get; } = [];

    /// <summary>The folders of units, ordinal by path.</summary>
    public List<UnitFolder> Units { get; } = [];

    /// <summary>Position of <c>data/register.json</c>, or -1.</summary>
    public int Register { get; private set; } = -1;

    /// <summary>Position of <c>data/offices.json</c>, or -1.</summary>
    public int Offices { get; private set; } = -1;

    /// <summary>Position of <c>data/outlines.json</c>, or -1.</summary>
    public int Outlines { get; private set; } = -1;

    /// <summary>Sorts the files of a tree.</summary>
    public static Catalogue Of(ImmutableArray<SourceEntry> entries)
    {
        var catalogue = new Catalogue(entries);
        for (var i = 0; i < entries.Length; i++) catalogue.Add(i, entries[i].Path);
        return catalogue;
    }

    /// <summary>The file at a path; null when none is listed.</summary>
    public SourceEntry? At(string path) => Entries.BinarySearch(new SourceEntry(path), SourceEntry.ByPath) is >= 0 and var at ? Entries[at] : null;

    /// <summary>A file of a unit; null when the unit has none of the name.</summary>
    /// <param name="unit">The folder of the unit.</param>
    /// <param name="name">The file below it, a slash before it.</param>
    public SourceEntry? Find(UnitFolder unit, string name)
    {
        for (var i = unit.First + unit.Count - 1; i >= unit.First; i--)
        {
            var path = Entries[i].Path;
            if (path.Length == unit.Path.Length + name.Length && path.EndsWith(name, StringComparison.Ordinal)) return Entries[i];
        }
        return null;
    }

    /// <summary>The id that a path gives its document: the name of the file without its ending.</summary>
    public static string IdOf(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return name.EndsWith(".json", StringComparison.Ordinal) ? name[..^5].ToString() : name.ToString();
    }

    /// <summary>The name of the folder some steps above the file.</summary>
    public static string FolderOf(string path, int stepsUp = 1)
    {
        var end = path.LastIndexOf('/');
        for (; stepsUp > 1 && end > 0; stepsUp--) end = path.LastIndexOf('/', end - 1);
        return end <= 0 ? "" : path[(path.LastIndexOf('/', end - 1) + 1)..end];
    }

    /// <summary>The id of a decision or of what was said about one: its path below <c>data/decisions/</c> without the ending.</summary>
    public static string DecisionIdOf(string path) => path["data/decisions/".Length..^".json".Length];

    /// <summary>The id of the decision that a file of signatures belongs to: its own path without the folder they lie in.</summary>
    public static string SignedDecisionIdOf(string path) => DecisionIdOf(path).Replace("/signatures/", "/", StringComparison.Ordinal);

    /// <summary>Ids that the positions give.</summary>
    public IEnumerable<string> IdsOf(List<int> positions)
    {
        foreach (var position in positions) yield return IdOf(Entries[position].Path);
    }

    /// <summary>Whether a file is read as a decision, which one is whose own name is no good too.</summary>
    public static bool IsDecision(string path) => Of([new SourceEntry(path)]).Decisions.Count > 0;

    /// <summary>Whether a file is read as what was said about a decision.</summary>
    public static bool IsReply(string path) => Of([new SourceEntry(path)]).Replies.Count > 0;

    /// <summary>Whether there is a decision of an id.</summary>
    public bool HasDecision(string id)
    {
        var path = $"data/decisions/{id}.json";
        for (int low = 0, high = Decisions.Count - 1; low <= high;)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Entries[Decisions[middle]].Path, path);
            if (order == 0) return true;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return false;
    }

    /// <summary>Ids of all decisions.</summary>
    public IEnumerable<string> DecisionIds()
    {
        foreach (var position in Decisions) yield return DecisionIdOf(Entries[position].Path);
    }

    private void Add(int position, string path)
    {
        if (!path.StartsWith("data/", StringComparison.Ordinal)) return;
        var below = path.AsSpan("data/".Length);
        if (below.StartsWith("units/", StringComparison.Ordinal)) AddUnit(position, path);
        else if (!below.EndsWith(".json", StringComparison.Ordinal)) return;
        else if (below.Equals("register.json", StringComparison.Ordinal)) Register = position;
        else if (below.Equals("offices.json", StringComparison.Ordinal)) Offices = position;
        else if (below.Equals("outlines.json", StringComparison.Ordinal)) Outlines = position;
        else
        {
            var depth = below.Count('/');
            if (below.StartsWith("instruments/", StringComparison.Ordinal) && depth == 1) Instruments.Add(position);
            else if (below.StartsWith("rulebooks/", StringComparison.Ordinal) && depth == 1) Rulebooks.Add(position);
            else if (below.StartsWith("scoring/", StringComparison.Ordinal) && depth == 1) Scoring.Add(position);
            else if (below.StartsWith("profiles/", StringComparison.Ordinal) && depth == 1) Profiles.Add(position);
            else if (below.StartsWith("places/", StringComparison.Ordinal) && depth == 2) Places.Add(position);
            else if (below.StartsWith("decisions/", StringComparison.Ordinal) && depth == 3) Decisions.Add(position);
            else if (below.StartsWith("decisions/", StringComparison.Ordinal) && depth == 4) (FolderOf(path) == "signatures" ? Signatures : Replies).Add(position);
            else if (below.StartsWith("localities/", StringComparison.Ordinal) && depth == 3) Localities.Add(position);
        }
    }

    private void AddUnit(int position, string path)
    {
        if (Units.Count > 0 && Units[^1].Holds(path))
        {
            Units[^1] = Units[^1] with { Count = position - Units[^1].First + 1 };
            return;
        }
        var end = "data/units/".Length;
        for (var step = 0; step < 3; step++)
        {
            var slash = path.IndexOf('/', end);
            if (slash < 0) return;
            end = slash + 1;
        }
        Units.Add(new UnitFolder(path[..(end - 1)], position, 1));
    }
}

/// <summary>The folder of a unit and the stretch of files below it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="First">Position of its first file.</param>
/// <param name="Count">How many files there are.</param>
internal readonly record struct UnitFolder(string Path, int First, int Count)
{
    /// <summary>The id of the unit, which is the folder's name.</summary>
    public string Id => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Whether a file lies in the folder or below.</summary>
    public bool Holds(string path) =>
        path.Length > Path.Length && path[Path.Length] == '/' && path.StartsWith(Path, StringComparison.Ordinal);
}
