using System.Collections.Immutable;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Importing;
using Antt.Engine.Tables.Sheets;

namespace Antt.Engine.Tables.Exporting;

/// <summary>Writes what a register has into tables, for reading, or for filling in and importing.</summary>
public static class TableExport
{
    private const int SpareRows = 200;

    /// <summary>The tables of a kind; without pages where nothing fits what was asked for.</summary>
    public static BookDraft Build(RegisterShelf shelf, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(options);
        var units = ExportedUnit.Of(shelf, options);
        var types = units.IsEmpty ? [.. shelf.UnitTypes().Select(type => type.Value)] : units.Select(unit => unit.Type).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var pages = ImmutableArray.CreateBuilder<PageDraft>();
        var used = new List<(TableSheet, ImmutableArray<TableColumn>)>();
        var wanted = TableSheets.Of(options.Kind).Select(sheet => sheet.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var sheet in shelf.Sheets().Where(sheet => wanted.Contains(sheet.Id) && IsFor(sheet, types)))
        {
            foreach (var group in Groups(sheet, types))
            {
                var writer = new PageWriter(shelf, sheet, options, [.. units.Where(unit => group.Contains(unit.Type))], group);
                if (writer.Write(Title(sheet, group, types), options.IsTemplate ? SpareRows : 0) is not { } page) continue;
                pages.Add(page);
                used.Add((sheet, writer.Columns));
            }
        }
        if (options.IsTemplate) pages.Insert(0, GuidePage.Of(used));
        return new BookDraft(pages.ToImmutable(), new BookMarks(BookMarks.Current, options.Commune).ToPairs());
    }

    /// <summary>Whether a list can have entries for any of these types.</summary>
    private static bool IsFor(TableSheet sheet, ImmutableArray<string> types)
    {
        if (sheet.List is not { } list || sheet.Document == Loading.DocumentKinds.Unit) return true;
        var marker = TableSheets.All.First(other => other.Document == sheet.Document).Find(list, isOfDocument: false);
        return marker is null || types.Any(marker.IsFor);
    }

    /// <summary>Types of unit whose sheets have the same columns stand together; only the sheet of facts is wide enough to be parted.</summary>
    private static IEnumerable<ImmutableArray<string>> Groups(TableSheet sheet, ImmutableArray<string> types) =>
        sheet.Id != "evaluation" ? [types]
            : types.GroupBy(type => string.Join(' ', sheet.Columns.Select(column => column.IsFor(type) ? '1' : '0'))).Select(group => group.ToImmutableArray());

    private static string Title(TableSheet sheet, ImmutableArray<string> group, ImmutableArray<string> all) =>
        group.Length == all.Length ? sheet.Title : $"{sheet.Title} {string.Join(", ", group)}";
}
