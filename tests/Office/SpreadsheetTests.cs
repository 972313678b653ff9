using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Exporting;
using Antt.Engine.Tables.Importing;
using Antt.Engine.Tables.Sheets;
using Antt.Office.Spreadsheets;
using Antt.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Antt.Tests.Office;

/// <summary>Reading and writing files of tables, honest ones and others.</summary>
public sealed class SpreadsheetTests
{
    private const string Vietnamese = "Mã đơn vị;Tên đơn vị;Năm;Ngày đăng ký;Chức vụ người ký\nthon-suoi-mau;Thôn Suối Mẫu, Đồi Thử ữờẵặ;2024;05/02/2024;Trưởng thôn\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "utf-16le-bare", "windows-1258", "tcvn3", "vni", "nfd"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_every_encoding_an_office_may_still_have(string encoding)
    {
        var book = Spreadsheet.Read("a.csv", Encoded(encoding));
        var shown = book.Pages.SelectMany(page => page.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text.Normalize()).ToList();
        Assert.Equal(Vietnamese.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries), shown);
        Assert.Equal(encoding is "windows-1258" or "tcvn3" or "vni", book.Findings.Any(finding => finding.Descriptor.Code == "ANTT5006"));
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_mark_between_cells_is_found(char mark)
    {
        var text = $"Mã đơn vị{mark}\"Xã, phường\"{mark}Năm\nthon{mark}\"a{mark}b\nc\"{mark}2024\n\nhai{mark}x{mark}2024\n";
        var page = Spreadsheet.Read("a.csv", Encoding.UTF8.GetBytes(text)).Pages.Single();
        Assert.Equal([1, 2, 4], page.Rows.Select(row => row.Number));
        Assert.Equal($"a{mark}b\nc", page.Rows[1].At(2)!.Text);
    }

    [Theory]
    [InlineData(false, 45327, "2024-02-05")]
    [InlineData(true, 43865, "2024-02-05")]
    [InlineData(false, 1, "1900-01-01")]
    [InlineData(false, 61, "1900-03-01")]
    [InlineData(true, 0, "1904-01-01")]
    public void Days_are_read_by_both_calendars_of_Excel(bool from1904, int serial, string expected)
    {
        var book = Spreadsheet.Read("a.xlsx", RawWorkbook.Parse($"{(from1904 ? "1904\n" : "")}[A]\n@{serial} | #{serial} | 0#12\n"));
        var cells = book.Pages.Single().Rows.Single().Cells;
        Assert.Equal((CellKind.Day, expected), (cells[0].Kind, cells[0].Text));
        Assert.Equal((CellKind.Number, $"{serial}"), (cells[1].Kind, cells[1].Text));
        Assert.Equal("00012", cells[2].Shown);
    }

    [Fact]
    public void An_archive_that_swells_is_refused_before_anybody_reads_it()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (zip.CreateEntry("xl/workbook.xml").Open()) { }
            using var part = zip.CreateEntry("xl/sheet1.xml", CompressionLevel.Optimal).Open();
            var spaces = new byte[1 << 20];
            for (var i = 0; i < 80; i++) part.Write(spaces);
        }
        Assert.True(bytes.Length < 1 << 20);
        Assert.Equal("ANTT5004", Spreadsheet.Read("a.xlsx", bytes.ToArray()).Findings.Single().Descriptor.Code);
    }

    /// <summary>A small part can take a hundred times its length when it is read, or end the program by its depth alone.</summary>
    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "worksheet", "<sheetData><row>", "<c/>", 500_000, "</row></sheetData>")]
    [InlineData("xl/worksheets/sheet1.xml", "worksheet", "<sheetData>", "<row/>", 6_000_001, "</sheetData>")]
    [InlineData("xl/sharedStrings.xml", "sst", "<si><x a='/>'>", "<r/>", 500_000, "</x></si>")]
    [InlineData("xl/sharedStrings.xml", "sst", "<!-- <a b=' --><si>", "<r a='/>'>", 200_000, "")]
    [InlineData("xl/styles.xml", "styleSheet", "<cellXfs>", "<xf/>", 500_000, "</cellXfs>")]
    [InlineData("xl/workbook.xml", "workbook", "<sheets><x ", "a{0}='' ", 2_000, "/></sheets>")]
    public void A_part_that_would_swell_when_it_is_read_is_refused_first(string part, string root, string before, string repeated, int times, string after)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var path in new[] { "xl/workbook.xml", part }.Distinct())
            {
                using var written = new StreamWriter(zip.CreateEntry(path, CompressionLevel.Fastest).Open());
                written.Write($"<{root}>");
                if (path != part) continue;
                written.Write(before);
                for (var i = 0; i < times; i++) written.Write(repeated.Replace("{0}", $"{i}", StringComparison.Ordinal));
                written.Write($"{after}</{root}>");
            }
        }
        var finding = Spreadsheet.Read("a.xlsx", bytes.ToArray()).Findings.Single();
        Assert.Equal("ANTT5004", finding.Descriptor.Code);
        Assert.Contains($"<{root}> > ", finding.Arguments[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_001, 1)]
    [InlineData(800, 2_600)]
    public void A_table_of_text_has_as_few_columns_and_cells_as_a_workbook(int columns, int rows)
    {
        var row = string.Join(';', Enumerable.Repeat("1", columns)) + "\n";
        Assert.Equal("ANTT5004", Spreadsheet.Read("a.csv", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(row, rows)))).Findings.Single().Descriptor.Code);
    }

    [Fact]
    public void A_workbook_without_its_outermost_element_is_damaged()
    {
        using var zip = new ZipArchive(new MemoryStream(RawWorkbook.Parse("[Đăng ký]\nMã đơn vị | Năm\n")));
        var parts = zip.Entries.Select(entry => (entry.FullName, entry.FullName.EndsWith("workbook.xml", StringComparison.Ordinal) ? "" : new StreamReader(entry.Open()).ReadToEnd())).ToList();
        Assert.Equal("ANTT5003", Spreadsheet.Read("a.xlsx", RawWorkbook.Zip(parts)).Findings.Single().Descriptor.Code);
    }

    [Fact]
    public void No_damage_to_a_workbook_makes_reading_throw()
    {
        var sound = Spreadsheet.WriteWorkbook(Template("registration"));
        var random = new Random(20_261_122);
        for (var round = 0; round < 300; round++)
        {
            var damaged = sound.ToArray();
            for (var hit = random.Next(1, 20); hit > 0; hit--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var book = Spreadsheet.Read("a.xlsx", round % 3 == 0 ? damaged[..random.Next(damaged.Length)] : damaged);
            Assert.True(!book.Pages.IsEmpty || book.Findings.Length > 0);
        }
    }

    [Fact]
    public void Damage_inside_the_parts_of_a_workbook_makes_nothing_throw_either()
    {
        var sound = RawWorkbook.Parse("[Đăng ký]\nMã đơn vị | Năm | Ngày đăng ký\nthon | #2024 | @45327\nmerge A3:B3\n");
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            using var zip = new ZipArchive(new MemoryStream(sound));
            var parts = zip.Entries.Select(entry => (entry.FullName, Xml: new StreamReader(entry.Open()).ReadToEnd())).ToList();
            var victim = random.Next(parts.Count);
            var letters = parts[victim].Xml.ToCharArray();
            for (var hit = random.Next(1, 6); hit > 0; hit--) letters[random.Next(letters.Length)] = "<>\"/=A0 "[random.Next(8)];
            parts[victim] = (parts[victim].FullName, new string(letters));
            var book = Spreadsheet.Read("a.xlsx", RawWorkbook.Zip(parts));
            Assert.True(!book.Pages.IsDefault);
        }
    }

    [Fact]
    public void Text_that_a_program_would_run_as_a_formula_stays_text()
    {
        ImmutableArray<CellDraft> row = [CellDraft.Of("=cmd|'/c calc'!A1"), CellDraft.Of("+84"), CellDraft.Of("-một"), CellDraft.Of("@a"), new(CellKind.Number, "-5"), CellDraft.Of("'tên'")];
        var page = new PageDraft("A", [.. row.Select((_, i) => new ColumnDraft($"Cột {i}", "", CellKind.Text, 10))], [row]);
        var text = Encoding.UTF8.GetString(Spreadsheet.WriteText(page)).Split("\r\n")[1];
        Assert.Equal("'=cmd|'/c calc'!A1;'+84;'-một;'@a;-5;'tên'", text);
        var again = Spreadsheet.Read("a.csv", Spreadsheet.WriteText(page)).Pages.Single().Row(2)!;
        Assert.Equal(row.Select(cell => cell.Text), again.Cells.Select(cell => cell.Text));

        var book = Spreadsheet.Read("a.xlsx", Spreadsheet.WriteWorkbook(new BookDraft([page], [])));
        Assert.All(book.Pages[0].Rows.SelectMany(its => its.Cells), cell => Assert.False(cell.IsFormula));
        Assert.Equal("=cmd|'/c calc'!A1", book.Pages[0].Row(3)!.At(1)!.Text);
    }

    [Theory]
    [InlineData("commune")]
    [InlineData("evaluation")]
    public void A_template_is_sound_by_the_schema_of_the_format_and_always_the_same(string kind)
    {
        var bytes = Spreadsheet.WriteWorkbook(Template(kind));
        Assert.Equal(bytes, Spreadsheet.WriteWorkbook(Template(kind)));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void A_template_offers_the_words_of_closed_lists_and_keeps_its_headings_in_sight()
    {
        var bytes = Spreadsheet.WriteWorkbook(Template("commune"));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var sheets = document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet.OuterXml).ToList();
        Assert.Contains(sheets, xml => xml.Contains("_danh_muc!$", StringComparison.Ordinal) && xml.Contains("state=\"frozen\"", StringComparison.Ordinal));
        var book = Spreadsheet.Read("a.xlsx", bytes);
        Assert.Equal(["Hướng dẫn", "Đơn vị", "Đăng ký", "Minh chứng"], book.Pages.Take(4).Select(page => page.Name));
        var lists = book.Pages.Single(page => page.Name == "_danh_muc").Rows.SelectMany(row => row.Cells).Select(cell => cell.Text).ToList();
        foreach (var word in (string[])["Khu dân cư", "nghị quyết", "Hoàn thành tốt nhiệm vụ", "có", "không"]) Assert.Contains(word, lists);
    }

    [Fact]
    public void Ids_of_rows_made_ready_are_guarded_and_all_else_stays_open_also_in_another_program()
    {
        using var folder = new Antt.Tests.Cli.TemporaryFolder();
        folder.Write("mau.xlsx", Spreadsheet.WriteWorkbook(Template("registration")));
        foreach (var file in (string[])[folder.At("mau.xlsx"), Soffice.Convert(folder.At("mau.xlsx"), "xlsx:Calc MS Excel 2007 XML", folder.At("lai"))])
        {
            using var document = SpreadsheetDocument.Open(file, isEditable: false);
            var book = document.WorkbookPart!;
            var sheet = book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(sheet => sheet.Name == "Đăng ký");
            var page = ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet;
            var guard = page.Elements<DocumentFormat.OpenXml.Spreadsheet.SheetProtection>().Single();
            Assert.True(guard.Sheet?.Value);
            Assert.Null(guard.Password);
            Assert.Null(guard.HashValue);
            var formats = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ToList();
            bool IsLocked(string cell) => page.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(its => its.CellReference == cell) is { StyleIndex: { } style }
                && formats[(int)style.Value].Protection?.Locked?.Value != false;
            Assert.All((string[])["A1", "E1", "A3", "B3", "C3"], cell => Assert.True(IsLocked(cell), cell));
            Assert.All((string[])["D3", "E3"], cell => Assert.False(IsLocked(cell), cell));
            var spare = page.Descendants<DocumentFormat.OpenXml.Spreadsheet.Column>().First(column => column.Min! <= 1 && column.Max! >= 1);
            Assert.False(formats[(int)spare.Style!.Value].Protection?.Locked?.Value ?? true);
        }
    }

    /// <summary>Every column, as people see it: what changes here changes every table that is out there.</summary>
    [Fact]
    public void The_columns_of_all_sheets_are_as_expected()
    {
        var text = new StringBuilder();
        foreach (var sheet in TableSheets.All)
        {
            text.Append("# ").Append(sheet.Title).Append('\n');
            foreach (var column in sheet.Columns) text.Append(column.Heading).Append(column.IsRequired ? " *" : "").Append(" | ").Append(column.Value).Append(" | ").Append(column.Explanation).Append('\n');
        }
        var path = Path.Combine(RepositoryRoot.Find(), "tests", "Office", "expected", "columns.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text.ToString());
        }
        Assert.Equal(File.ReadAllText(path), text.ToString());
        foreach (var sheet in TableSheets.All)
            Assert.Equal(sheet.Columns.Length, sheet.Columns.Select(column => column.Heading.ToUpperInvariant()).Distinct().Count());
    }

    private static BookDraft Template(string kind)
    {
        var root = RepositoryRoot.Find();
        var tree = new Antt.Engine.Loading.MemoryTree(Conventions.SourceFiles.With([], "data").Where(path => path.EndsWith(".json", StringComparison.Ordinal))
            .Select(path => KeyValuePair.Create(path, File.ReadAllBytes(Path.Combine(root, path)))));
        return TableExport.Build(new RegisterShelf(tree), new ExportOptions(kind) { Commune = "M10201-2025-07-01", Year = 2026, IsTemplate = true });
    }

    private static byte[] Encoded(string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(Vietnamese),
        "nfd" => Encoding.UTF8.GetBytes(Vietnamese.Normalize(NormalizationForm.FormD)),
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Vietnamese)],
        "utf-16le" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Vietnamese)],
        "utf-16be" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Vietnamese)],
        "utf-16le-bare" => Encoding.Unicode.GetBytes(Vietnamese),
        _ => File.ReadAllBytes(Path.Combine(RepositoryRoot.Find(), "tests", "Office", "samples", $"{encoding}.csv")),
    };
}
