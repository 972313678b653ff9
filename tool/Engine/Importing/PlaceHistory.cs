using System.Collections.Immutable;
using System.Globalization;
using Antt.Model.Places;

namespace Antt.Engine.Importing;

/// <summary>All versions of all units: who was in force when, in what, made from what.</summary>
internal sealed class PlaceHistory
{
    private readonly Dictionary<(AdministrativeLevel Level, string Code), List<PlaceVersion>> _byCode = [];
    private readonly Dictionary<string, SortedDictionary<string, bool>> _predecessors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, bool>> _successors = new(StringComparer.Ordinal);
    private readonly HashSet<(AdministrativeLevel Level, DateOnly Day)> _mapped = [];
    private readonly List<TableProblem> _problems;

    /// <summary>The versions, each held against the others of its code.</summary>
    public PlaceHistory(IEnumerable<PlaceVersion> versions, List<TableProblem> problems)
    {
        _problems = problems;
        foreach (var version in versions.OrderBy(static version => version.InForce.From))
        {
            if (!_byCode.TryGetValue((version.Level, version.Code), out var same)) _byCode[(version.Level, version.Code)] = same = [];
            if (same.Count > 0 && same[^1].InForce.Overlaps(version.InForce))
                problems.Add(version.Row.At(1, TableWords.Overlap(version.Code, Text(version.InForce.From))));
            else same.Add(version);
        }
    }

    /// <summary>Every version, by id.</summary>
    public ImmutableArray<PlaceVersion> All => [.. _byCode.Values.SelectMany(static same => same).OrderBy(static version => version.Id, StringComparer.Ordinal)];

    /// <summary>What a code stood for on a day.</summary>
    public PlaceVersion? At(AdministrativeLevel level, string code, DateOnly day) =>
        _byCode.TryGetValue((level, code), out var same) ? same.Find(version => version.InForce.Contains(day)) : null;

    /// <summary>The unit a version lies in when it begins, or the first one during its time; null for a province, and where there is none.</summary>
    public PlaceVersion? ParentOf(PlaceVersion version)
    {
        if (version.ParentCode.Length == 0) return null;
        foreach (var level in new[] { AdministrativeLevel.District, AdministrativeLevel.Province })
        {
            if (level <= version.Level || !_byCode.TryGetValue((level, version.ParentCode), out var same)) continue;
            return At(level, version.ParentCode, version.InForce.From) ?? same.Find(parent => parent.InForce.Overlaps(version.InForce));
        }
        return null;
    }

    /// <summary>The ids a version was made from, and whether of the whole of each.</summary>
    public ImmutableArray<PlaceSuccession> PredecessorsOf(string id) => LinksOf(_predecessors, id);

    /// <summary>The ids that took a version over, and whether the whole of it.</summary>
    public ImmutableArray<PlaceSuccession> SuccessorsOf(string id) => LinksOf(_successors, id);

    /// <summary>Takes a line of a mapping: what a code stood for until a day went to what another stands for from that day.</summary>
    /// <param name="row">The line.</param>
    /// <param name="old">The older unit's code and the cell it stands in.</param>
    /// <param name="now">The newer unit's code and the cell it stands in.</param>
    /// <param name="day">The first day of the newer one.</param>
    /// <param name="level">Level of both; of the older one it may be the district's where no commune had the code.</param>
    /// <param name="whole">Whether the whole of the older one went there.</param>
    public void Map(TableRow row, (string Code, int Cell) old, (string Code, int Cell) now, DateOnly day, AdministrativeLevel level, bool whole)
    {
        _mapped.Add((level, day));
        var eve = day.AddDays(-1);
        var before = At(level, old.Code, eve) ?? (level == AdministrativeLevel.Commune ? At(AdministrativeLevel.District, old.Code, eve) : null);
        var after = At(level, now.Code, day);
        if (before is null) _problems.Add(row.At(old.Cell, TableWords.UnknownUnit(old.Code, Text(eve))));
        else if (after is null) _problems.Add(row.At(now.Cell, TableWords.UnknownUnit(now.Code, Text(day))));
        else if (before.Id != after.Id) Link(before, after, whole);
    }

    /// <summary>
    /// Links what follows under the same code without a gap, wherever no mapping speaks of that day and the tier stays: a code that
    /// moves to another tier may name another territory.
    /// </summary>
    public void LinkSameCodes()
    {
        foreach (var same in _byCode.Values)
        {
            for (var i = 1; i < same.Count; i++)
            {
                var (before, after) = (same[i - 1], same[i]);
                if (before.InForce.DayAfter == after.InForce.From && !_mapped.Contains((after.Level, after.InForce.From))
                    && ParentOf(before)?.Level == ParentOf(after)?.Level)
                    Link(before, after, whole: true);
            }
        }
    }

    private void Link(PlaceVersion before, PlaceVersion after, bool whole)
    {
        Add(_successors, before.Id, after.Id);
        Add(_predecessors, after.Id, before.Id);

        void Add(Dictionary<string, SortedDictionary<string, bool>> links, string from, string to)
        {
            if (!links.TryGetValue(from, out var targets)) links[from] = targets = new SortedDictionary<string, bool>(StringComparer.Ordinal);
            targets.TryAdd(to, whole);
        }
    }

    private static ImmutableArray<PlaceSuccession> LinksOf(Dictionary<string, SortedDictionary<string, bool>> links, string id) =>
        links.TryGetValue(id, out var targets) ? [.. targets.Select(static target => new PlaceSuccession(target.Key, target.Value))] : [];

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
