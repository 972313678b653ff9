using System.Diagnostics;
using Antt.Cli;
using Antt.Engine.Tables.Sheets;
using Antt.Office.Spreadsheets;
using Antt.Tests.Office;
using Antt.Tests.Support;
using Xunit.Abstractions;

namespace Antt.Tests.Cli.Tables;

/// <summary><c>antt template</c> and <c>antt import</c> as an officer meets them.</summary>
public sealed class ImportTests(ITestOutputHelper output)
{
    private const int Hamlets = 52;
    private const string Place = "12345-2025-07-01";
    private const string Headings = "Mã đơn vị;Tên đơn vị;Năm;Ngày đăng ký;Chức vụ người ký;Số bản cam kết";

    [Fact]
    public void Fifty_two_units_are_registered_from_one_workbook_in_one_commit()
    {
        using var git = GitFolder.Empty();
        git.Commit("sổ mới");
        var made = git.Antt("template", "commune", "-o", "xa.xlsx", "--commune", Place, "--year", "2026");
        Assert.True(made.Code == ExitCode.Clean, made.Out + made.Error);
        Fill(git.At("xa.xlsx"), git.At("dien.xlsx"));
        var saved = Soffice.Convert(git.At("dien.xlsx"), "xlsx:Calc MS Excel 2007 XML", git.At("nop"));
        File.Delete(git.At("dien.xlsx"));

        var dry = git.Antt("import", "nop/dien.xlsx", "--dry-run", "--year", "2026");
        Assert.True(dry.Code == ExitCode.Clean, dry.Out + dry.Error);
        Assert.Contains($"sẽ ghi {2 * Hamlets} tệp ({2 * Hamlets} tệp mới)", dry.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(git.At("data"), "unit.json", SearchOption.AllDirectories));

        var clock = Stopwatch.StartNew();
        var run = git.Antt("import", "nop/dien.xlsx", "--year", "2026");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        File.Delete(saved);
        File.Delete(git.At("xa.xlsx"));
        git.Commit("Đăng ký 52 thôn");
        output.WriteLine($"{Hamlets} units registered from one workbook, imported and committed: {clock.Elapsed.TotalSeconds:0.00} s");
        var changed = git.Git("show", "--name-status", "--format=", "HEAD").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Hamlets, changed.Count(line => line.StartsWith('A') && line.EndsWith("/unit.json", StringComparison.Ordinal)));
        Assert.Equal(Hamlets, changed.Count(line => line.StartsWith('A') && line.EndsWith("/2026/registration.json", StringComparison.Ordinal)));
        Assert.Equal(2 * Hamlets, changed.Length);
        Assert.Contains("0 lỗi", git.Antt("check").Out, StringComparison.Ordinal);
        Assert.Equal("2", git.Git("rev-list", "--count", "HEAD").Trim());

        Assert.Equal(ExitCode.Clean, git.Antt("export", "table", "commune", "-o", "lai.xlsx", "--year", "2026").Code);
        Assert.Contains("không có gì thay đổi", git.Antt("import", "lai.xlsx", "--year", "2026").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_mistake_stops_all_and_with_partial_only_its_unit()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var before = RegisterFiles.Read(register.Path);
        register.Write("a.csv", $"{Headings}\nto-dan-pho-mau-1;;2026;05/01/2026;Tổ trưởng;77\nto-dan-pho-mau-4;;2026;30/02/2026;Tổ trưởng;88\n");
        var all = CliRun.In(register.Path, "import", "a.csv");
        Assert.Equal(ExitCode.Errors, all.Code);
        Assert.Contains("a.csv(3,4,3,5): error ANTT5021", all.Out, StringComparison.Ordinal);
        Assert.Contains("--partial", all.Out, StringComparison.Ordinal);
        Assert.Equal(before, RegisterFiles.Read(register.Path));

        var part = CliRun.In(register.Path, "import", "a.csv", "--partial");
        Assert.Equal(ExitCode.Errors, part.Code);
        Assert.Contains("to-dan-pho-mau-4", part.Out, StringComparison.Ordinal);
        var after = RegisterFiles.Read(register.Path);
        var different = Assert.Single(after, file => before.GetValueOrDefault(file.Key) != file.Value);
        Assert.EndsWith("/to-dan-pho-mau-1/2026/registration.json", different.Key, StringComparison.Ordinal);
        Assert.Contains("\"commitments\": 77", different.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Seven_mistakes_are_seven_findings_in_one_run()
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write("a.csv", Headings + """

            to-dan-pho-mau-1;;2026;05-13-2026;Tổ trưởng;7 bản
            to-dan-pho-mau-9x;;2026;05/01/2026;Tổ trưởng;8
            to-dan-pho-mau-4;Nơi khác;2026;05/01/2026;Tổ trưởng;8
            to-dan-pho-mau-4;;2031;05/01/2026;Tổ trưởng;8
            to-dan-pho-mau-4;;2026;05/01/2026;Gọi số 0912345678;-8

            """.Replace("            ", "", StringComparison.Ordinal));
        var run = CliRun.In(register.Path, "import", "a.csv");
        string[] expected = ["(2,4,2,5): error ANTT5021", "(2,6,2,7): error ANTT5019", "(3,1,3,2): error ANTT5029", "(4,1,4,2): error ANTT5031", "(5,3,5,4): error ANTT5034", "(6,5,6,6): error ANTT2", "(6,6,6,7): error ANTT2"];
        Assert.Equal(expected.Length, run.Out.Split('\n').Count(line => line.Contains(": error ", StringComparison.Ordinal)));
        foreach (var place in expected) Assert.Contains("a.csv" + place, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_remembers_its_commune_and_refuses_units_of_another()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var made = CliRun.In(register.Path, "template", "registration", "-o", "a.xlsx", "--commune", "to-dan-pho-mau-4", "--year", "2026");
        Assert.Equal(ExitCode.Clean, made.Code);
        var book = Spreadsheet.Read("a.xlsx", File.ReadAllBytes(register.At("a.xlsx")));
        var page = book.Pages.Single(page => page.Name == "Đăng ký");
        Assert.Contains(page.Rows, row => row.At(1)?.Text == "to-dan-pho-mau-4");
        Assert.DoesNotContain(page.Rows, row => row.At(1)?.Text == "thon-mo-mong");
        var row = page.Rows[^1].Number + 1;
        var other = Directory.EnumerateFiles(register.At("data/units"), "unit.json", SearchOption.AllDirectories)
            .First(file => !File.ReadAllText(file).Contains("M10201", StringComparison.Ordinal));
        var foreign = Path.GetFileName(Path.GetDirectoryName(other))!;
        Refill(register.At("a.xlsx"), page.Name, new SheetCell(row, 1, CellKind.Text, foreign), new SheetCell(row, 3, CellKind.Number, "2026"), new SheetCell(row, 5, CellKind.Day, "2026-01-05"));
        var run = CliRun.In(register.Path, "import", "a.xlsx");
        Assert.Contains($"a.xlsx[Đăng ký]({row},1,{row},2): error ANTT5035", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_table_is_named_and_loses_nothing()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "table", "registration", "-o", "nam-ngoai.csv", "--year", "2025").Code);
        register.Write("nam-ngoai.csv", register.Read("nam-ngoai.csv").Replace("Hiệu trưởng", "Phó Hiệu trưởng", StringComparison.Ordinal));
        var before = RegisterFiles.Read(register.Path);
        var run = CliRun.In(register.Path, "import", "nam-ngoai.csv");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("ANTT5033", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.Out.Split('\n').Count(line => line.Contains(": error ", StringComparison.Ordinal)));
        Assert.Equal(before, RegisterFiles.Read(register.Path));
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "import", "nam-ngoai.csv", "--year", "2025").Code);
        Assert.NotEqual(before, RegisterFiles.Read(register.Path));
    }

    [Fact]
    public void Entries_a_table_no_longer_holds_go_only_when_that_is_said()
    {
        const string paper = "bien-ban-thi-du";
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "table", "evidence", "-o", "minh-chung.csv", "--year", "2026").Code);
        var without = register.Read("minh-chung.csv");
        var row = without.Split("\r\n")[1];
        var id = row.Split(';').First(cell => cell.Contains('-', StringComparison.Ordinal) && cell != row.Split(';')[0]);
        register.Write("minh-chung.csv", without.Insert(without.IndexOf(row, StringComparison.Ordinal), row.Replace($";{id};", $";{paper};", StringComparison.Ordinal) + "\r\n"));
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "import", "minh-chung.csv").Code);
        var grown = RegisterFiles.Read(register.Path);
        var added = Assert.Single(grown, file => file.Value.Contains(paper, StringComparison.Ordinal)).Key;

        register.Write("minh-chung.csv", without);
        var kept = CliRun.In(register.Path, "import", "minh-chung.csv");
        Assert.Equal(ExitCode.Clean, kept.Code);
        Assert.Contains("info ANTT5040", kept.Out, StringComparison.Ordinal);
        Assert.Equal(grown, RegisterFiles.Read(register.Path));

        var shown = CliRun.In(register.Path, "import", "minh-chung.csv", "--replace-lists", "--dry-run");
        Assert.Contains($"{paper} → (bỏ)", shown.Out, StringComparison.Ordinal);
        Assert.Equal(grown, RegisterFiles.Read(register.Path));

        var gone = CliRun.In(register.Path, "import", "minh-chung.csv", "--replace-lists");
        Assert.Equal(ExitCode.Clean, gone.Code);
        Assert.Contains("warning ANTT5041", gone.Out, StringComparison.Ordinal);
        var after = RegisterFiles.Read(register.Path);
        Assert.DoesNotContain(paper, after[added], StringComparison.Ordinal);
        Assert.Equal([added], after.Where(file => grown[file.Key] != file.Value).Select(file => file.Key));
    }

    [Fact]
    public void What_a_check_would_say_is_said_about_the_cell()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var before = RegisterFiles.Read(register.Path);
        register.Write("a.csv", "Mã đơn vị;Năm;Loại vụ việc;Mức độ;Ngày xảy ra\nto-dan-pho-mau-4;2026;tội phạm;ít nghiêm trọng;05/03/2024\n");
        var run = CliRun.In(register.Path, "import", "a.csv");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("a.csv(2,5,2,6): error ANTT3", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, RegisterFiles.Read(register.Path));
    }

    [Theory]
    [InlineData("template nothing -o a.xlsx", "không có loại bảng")]
    [InlineData("template regstration -o a.xlsx", "registration")]
    [InlineData("template unit", "-o <tệp>.xlsx")]
    [InlineData("template unit -o a.csv", ".xlsx")]
    [InlineData("template unit -o a.xlsx --commune nowhere", "không có xã")]
    [InlineData("template unit -o a.xlsx --year 1999", "1999")]
    [InlineData("export table unit -o a.ods", ".xlsx, .csv")]
    [InlineData("import nowhere.xlsx", "không có tệp")]
    public void What_was_called_wrongly_is_a_usage_error(string arguments, string expected)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, arguments.Split(' '));
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    /// <summary>Fills the template in as an officer would: units without ids, registrations by name.</summary>
    private static void Fill(string template, string filled)
    {
        var units = Enumerable.Range(1, Hamlets).SelectMany(n => (SheetCell[])
        [
            new(n + 2, 2, CellKind.Text, "Khu dân cư"), new(n + 2, 3, CellKind.Text, $"Thôn Thí Dụ {n}"), new(n + 2, 6, CellKind.Text, "cấp xã"),
            new(n + 2, 7, CellKind.Day, "2026-01-01"), new(n + 2, 12, CellKind.Text, "x"),
        ]);
        var registrations = Enumerable.Range(1, Hamlets).SelectMany(n => (SheetCell[])
        [
            new(n + 2, 2, CellKind.Text, $"Thôn Thí Dụ {n}".Normalize(System.Text.NormalizationForm.FormD)), new(n + 2, 3, CellKind.Number, "2026"),
            new(n + 2, 5, CellKind.Day, "2026-01-15"), new(n + 2, 7, CellKind.Text, "Trưởng thôn"), new(n + 2, 8, CellKind.Text, "1.234"),
        ]);
        File.Copy(template, filled);
        Refill(filled, "Đơn vị", [.. units]);
        Refill(filled, "Đăng ký", [.. registrations]);
    }

    /// <summary>Puts cells into a sheet, as the program that opened it would.</summary>
    private static void Refill(string file, string page, params SheetCell[] cells) => TypedCells.Put(file, page, cells);
}
