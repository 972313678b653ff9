using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Exporting;
using Antt.Engine.Tables.Reading;
using Antt.Engine.Tables.Sheets;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables.Importing;

/// <summary>Brings tables into a register: what they say, what would change, and everything wrong with them at once.</summary>
public static class TableImport
{
    /// <summary>Works out what importing would do.</summary>
    public static ImportPlan Plan(ImmutableArray<SheetBook> books, RegisterShelf shelf, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(options);
        var findings = new List<Diagnostic>();
        var commune = options.Commune;
        var pages = new List<ReadPage>();
        var sheets = shelf.Sheets();
        var years = shelf.Years();
        foreach (var book in books)
        {
            findings.AddRange(book.Findings);
            if (book.Pages.IsEmpty) continue;
            var marks = BookMarks.Of(book);
            if (marks.Version > BookMarks.Current)
            {
                findings.Add(TableDiagnostics.OtherTemplateVersion.At(Location.StartOf(book.Path), Text(marks.Version), Text(BookMarks.Current)));
                continue;
            }
            commune ??= marks.Commune;
            ReadPages(book, sheets, options, years, findings, pages);
        }
        return new ImportRun(shelf, options, commune, pages, findings).Plan();
    }

    private static void ReadPages(
        SheetBook book, ImmutableArray<TableSheet> sheets, ImportOptions options, ImmutableArray<int> years, List<Diagnostic> findings, List<ReadPage> pages)
    {
        var notRead = new List<Diagnostic>();
        var before = pages.Count;
        foreach (var page in book.Pages)
        {
            if (page.Rows.IsEmpty || BookMarks.IsOwn(page)) continue;
            var place = new PagePlace(book.Path, page.Name);
            var heading = HeadingMatch.Find(page, sheets);
            if (heading is null || page.IsHidden)
            {
                notRead.Add(TableDiagnostics.SheetNotRead.At(place.Whole, page.Name, heading is null ? "không có dòng tiêu đề của mẫu (no headings of a template)" : "trang đang ẩn (it is hidden)"));
                continue;
            }
            var (rows, untouched) = new PageReader(place, heading, options, years, findings).Read(page);
            pages.Add(new ReadPage(place, heading, rows, untouched));
        }
        if (pages.Count > before) findings.AddRange(notRead);
        else findings.Add(TableDiagnostics.NoKnownSheet.At(Location.StartOf(book.Path), sheets[0].Unit.Heading));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A sheet that was read.</summary>
/// <param name="Place">Where it lies.</param>
/// <param name="Heading">What it is.</param>
/// <param name="Rows">Its rows with something to import.</param>
/// <param name="Untouched">How many rows were made ready and not filled in.</param>
internal sealed record ReadPage(PagePlace Place, HeadingMatch Heading, List<TableRow> Rows, int Untouched);
