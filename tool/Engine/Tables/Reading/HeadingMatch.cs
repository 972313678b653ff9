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

    private static readonly FrozenDictionary<string, (string Plain, string Slug)> Spelled = TableSheets.All.SelectMany(sheet => sheet.Columns)
        .Select(column => column.Heading).Distinct().ToFrozenDictionary(heading => heading, heading => (Plain(heading), PlainLetters.Slug(heading)), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Known = Spelled.Values.Select(spelled => spelled.Plain).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Slugs = Spelled.Values.Select(spelled => spelled.Slug).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Paths = TableSheets.All.SelectMany(sheet => sheet.Columns).Select(column => column.Path).ToFrozenSet(StringComparer.Ordinal);

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
        var (bare, path) = (PlainLetters.Slug(plain), heading.Trim());
        if (!Known.Contains(plain) && !Slugs.Contains(bare) && !Paths.Contains(path)) return null;
        foreach (var column in sheet.Columns)
            if (Spelled[column.Heading].Plain == plain) return column;
        TableColumn? found = null;
        foreach (var column in sheet.Columns)
        {
            if (column.Path == path) return column;
            if (Spelled[column.Heading].Slug != bare) continue;
            if (found is not null) return null;
            found = column;
        }
        return found;
    }

    private static bool Fits(SheetPage page, TableSheet sheet) => page.Name.StartsWith(sheet.Title, StringComparison.OrdinalIgnoreCase);

    private static string Plain(string heading) => CellWords.Tidy(heading).TrimEnd('*', ':', ' ').ToLowerInvariant();
}
