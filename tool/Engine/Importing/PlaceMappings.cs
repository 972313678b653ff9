using System.Globalization;
using Antt.Model.Places;

namespace Antt.Engine.Importing;

/// <summary>Applies the mappings to a history and holds the lists of single days against it.</summary>
internal static class PlaceMappings
{
    /// <summary>Who followed whom: from the mappings, from the lists that name predecessors, and else from codes that go on.</summary>
    public static void Apply(TableReader reader, IReadOnlyList<Table> lists, UnitRows rows, PlaceHistory history)
    {
        foreach (var table in reader.Of(TableKind.Communes))
        {
            foreach (var row in table.Rows)
                history.Map(row, (row.Cells[0], 0), (row.Cells[3], 3), table.Day, AdministrativeLevel.Commune, row.Cells[6] != "split");
        }
        foreach (var table in reader.Of(TableKind.Provinces))
        {
            foreach (var row in table.Rows)
                history.Map(row, (row.Cells[0], 0), (row.Cells[2], 2), table.Day, AdministrativeLevel.Province, whole: true);
        }
        foreach (var list in lists.Where(static list => list.Kind == TableKind.ListWithPredecessors))
        {
            foreach (var row in list.Rows)
            {
                if (rows.LevelOf(row) is not { } level) continue;
                foreach (var old in row.Cells[6].Split(';', StringSplitOptions.RemoveEmptyEntries))
                    history.Map(row, (old.TrimEnd('*'), 6), (row.Cells[1], 1), list.Day, level, !old.EndsWith('*'));
            }
        }
        history.LinkSameCodes();
    }

    /// <summary>Says where a list of one day differs from the dated list.</summary>
    public static void Compare(IEnumerable<Table> lists, UnitRows rows, PlaceHistory history, List<TableProblem> problems)
    {
        foreach (var list in lists)
        {
            foreach (var row in list.Rows)
            {
                if (rows.LevelOf(row) is not { } level) continue;
                var known = history.At(level, row.Cells[1], list.Day);
                if (known is null || !FoldedName.AreSame(known.Name, row.Cells[3]) || known.ParentCode != row.Cells[5])
                    problems.Add(row.At(1, TableWords.Disagrees(row.Cells[1], list.Day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture))));
            }
        }
    }
}
