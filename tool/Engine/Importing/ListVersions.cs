using Antt.Model;

namespace Antt.Engine.Importing;

/// <summary>Makes versions out of lists of single days, for whoever has no dated list: what stays the same from list to list is one version.</summary>
internal static class ListVersions
{
    /// <summary>The versions; what the first list holds began on <paramref name="since"/> unless the list says what it was made from.</summary>
    public static IEnumerable<PlaceVersion> Of(IReadOnlyList<Table> lists, UnitRows rows, DateOnly since)
    {
        var open = new Dictionary<(string Level, string Code), (TableRow Row, DateOnly From)>();
        foreach (var list in lists)
        {
            var before = open;
            open = [];
            foreach (var row in list.Rows)
            {
                var key = (row.Cells[0], row.Cells[1]);
                var isNew = IsMade(list, row) || (before.Count > 0 && !(before.TryGetValue(key, out var old) && IsSame(old.Row, row)));
                open[key] = (row, isNew ? list.Day : before.Count == 0 ? since : before[key].From);
            }
            foreach (var (key, (row, from)) in before)
            {
                if (open.TryGetValue(key, out var next) && next.From == from) continue;
                if (rows.Listed(row, new DateRange(from, list.Day.AddDays(-1))) is { } ended) yield return ended;
            }
        }
        foreach (var (row, from) in open.Values)
            if (rows.Listed(row, new DateRange(from, null)) is { } version) yield return version;
    }

    /// <summary>Whether a list says that a unit was made on its day: a commune always is, a province unless it was made of itself alone.</summary>
    private static bool IsMade(Table list, TableRow row) =>
        list.Kind == TableKind.ListWithPredecessors && row.Cells[^1].Length > 0 && !(row.Cells[0] == "tinh" && row.Cells[^1] == row.Cells[1]);

    private static bool IsSame(TableRow left, TableRow right) => left.Cells.AsSpan(0, 6).SequenceEqual(right.Cells.AsSpan(0, 6));
}
