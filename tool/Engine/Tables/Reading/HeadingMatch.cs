using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Sheets;
using Antt.Model;

namespace Antt.Engine.Tables.Reading;

/// <summary>What a sheet is, told by its headings.</summary>
/// <param name="Sheet">The kind of sheet.</param>
/// <param name="Row">The row of the headings.</param>
/// <param name="Score">How many headings fit.</param>
internal sealed record HeadingMatch(TableSheet Sheet, SheetRow Row, int Score)
{
    private const int HeadRows = 20;
    private const int FewestHeadings = 2;

    private static readonly FrozenSet<string> Known =
        TableSheets.All.SelectMany(sheet => sheet.Columns).Select(column => Plain(column.Heading)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text is the heading of any column, letter for letter but for capitals.</summary>
    public static bool IsHeading(string text) => Known.Contains(Plain(text));

    /// <summary>The kind of sheet whose headings a row of the page holds; null when none does.</summary>
    public static HeadingMatch? Find(SheetPage page, ImmutableArray<TableSheet> sheets)
    {
        HeadingMatch? best = null;
        foreach (var row in page.Rows)
        {
            if (row.Number > HeadRows) break;
            foreach (var sheet in sheets)
            {
                var score = row.Cells.Count(cell => ColumnOf(sheet, cell.Text) is not null);
                if (score < FewestHeadings || score * 3 < row.Cells.Length) continue;
                if (best is null || score > best.Score || (score == best.Score && Fits(page, sheet) && !Fits(page, best.Sheet))) best = new HeadingMatch(sheet, row, score);
            }
        }
        return best;
    }

    /// <summary>The column a heading stands for: as written, without marks, or the path in the document.</summary>
    public static TableColumn? ColumnOf(TableSheet sheet, string heading)
    {
        var plain = Plain(heading);
        if (plain.Length == 0) return null;
        foreach (var column in sheet.Columns)
            if (Plain(column.Heading) == plain) return column;
        var bare = PlainLetters.Slug(plain);
        TableColumn? found = null;
        foreach (var column in sheet.Columns)
        {
            if (column.Path == heading.Trim()) return column;
            if (PlainLetters.Slug(column.Heading) != bare) continue;
            if (found is not null) return null;
            found = column;
        }
        return found;
    }

    private static bool Fits(SheetPage page, TableSheet sheet) => page.Name.StartsWith(sheet.Title, StringComparison.OrdinalIgnoreCase);

    private static string Plain(string heading) => CellWords.Tidy(heading).TrimEnd('*', ':', ' ').ToLowerInvariant();
}
