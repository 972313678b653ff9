using Antt.Cli;
using Antt.Engine.Tables.Columns;
using Antt.Tests.Office;

namespace Antt.Tests.Cli.Tables;

/// <summary>What is exported comes back the same, byte for byte, also through an officer's program.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Kinds => [.. TableSheets.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_exported_changes_nothing_when_it_is_imported(string kind)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var before = RegisterFiles.Read(register.Path);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "table", kind, "-o", "bang.xlsx").Code);
        var run = CliRun.In(register.Path, "import", "bang.xlsx");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Contains("không có gì thay đổi", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("ANTT5", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, RegisterFiles.Read(register.Path));
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2025)]
    public void A_year_taken_away_comes_back_byte_for_byte_from_its_workbook(int year)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var before = RegisterFiles.Read(register.Path);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "table", "commune", "-o", "bang.xlsx", "--year", $"{year}").Code);
        Assert.True(RegisterFiles.Forget(register.Path, year) > 100);
        var run = CliRun.In(register.Path, "import", "bang.xlsx", "--year", $"{year}");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Equal(before, RegisterFiles.Read(register.Path));
        Assert.Contains("không có gì thay đổi", CliRun.In(register.Path, "import", "bang.xlsx", "--year", $"{year}").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_tables_come_back_byte_for_byte_too()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var before = RegisterFiles.Read(register.Path);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "table", "commune", "-o", "bang/xa.csv", "--year", "2025").Code);
        RegisterFiles.Forget(register.Path, 2025);
        var tables = Directory.GetFiles(register.At("bang"), "*.csv").Order(StringComparer.Ordinal).Select(path => "bang/" + Path.GetFileName(path));
        var run = CliRun.In(register.Path, ["import", .. tables, "--year", "2025"]);
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Equal(before, RegisterFiles.Read(register.Path));
    }

    [Fact]
    public void A_workbook_saved_by_another_program_says_the_same()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var before = RegisterFiles.Read(register.Path);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "table", "commune", "-o", "xa.xlsx", "--year", "2025").Code);
        var ods = Soffice.Convert(register.At("xa.xlsx"), "ods", register.At("ods"));
        Soffice.Convert(ods, "xlsx:Calc MS Excel 2007 XML", register.At("lai"));
        RegisterFiles.Forget(register.Path, 2025);
        var run = CliRun.In(register.Path, "import", "lai/xa.xlsx", "--year", "2025");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Equal(before, RegisterFiles.Read(register.Path));

        var refused = CliRun.In(register.Path, "import", "ods/xa.ods");
        Assert.Equal(ExitCode.Errors, refused.Code);
        Assert.Contains("ANTT5001: Tệp là .ods", refused.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_saved_as_text_by_another_program_says_the_same()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var before = RegisterFiles.Read(register.Path);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "table", "registration", "-o", "dk.xlsx", "--year", "2025").Code);
        Soffice.Convert(register.At("dk.xlsx"), "csv:Text - txt - csv (StarCalc):44,34,76,1", register.At("csv"));
        RegisterFiles.Forget(register.Path, 2025);
        var run = CliRun.In(register.Path, "import", "csv/dk.csv", "--year", "2025");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        var after = RegisterFiles.Read(register.Path);
        Assert.All(after, file => Assert.Equal(before[file.Key], file.Value));
        Assert.Equal(before.Keys.Count(path => path.EndsWith("/2025/registration.json", StringComparison.Ordinal)), after.Keys.Count(path => path.EndsWith("/2025/registration.json", StringComparison.Ordinal)));
    }
}
