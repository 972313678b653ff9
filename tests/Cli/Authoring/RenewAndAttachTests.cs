using Antt.Cli;

namespace Antt.Tests.Cli.Authoring;

/// <summary>A new year from the last one, and scans held to their fingerprints.</summary>
public sealed class RenewAndAttachTests
{
    private const string Unit = "thon-mo-mong";
    private const string Folder = "data/units/99-2025-07-01/12345-2025-07-01/" + Unit;

    [Fact]
    public void Renewing_carries_what_is_stable_and_no_answer_of_last_year()
    {
        using var folder = WithNextYear();
        var run = CliRun.In(folder.Path, "renew", Unit, "2027", "--date", "12/01/2027");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Equal(
            "{\n  \"unit\": \"thon-mo-mong\",\n  \"year\": 2027,\n  \"form\": \"tt124\",\n  \"date\": \"2027-01-12\",\n  \"addressee\": \"UBND xã Thí Dụ\",\n  \"signerOffice\": \"Trưởng thôn\"\n}\n",
            folder.Read($"{Folder}/2027/registration.json"));
        Assert.Equal(
            "{\n  \"unit\": \"thon-mo-mong\",\n  \"year\": 2027,\n  \"statistics\": {\n    \"crimes\": {\n      \"previous\": 1\n    },\n    \"socialEvils\": {\n      \"previous\": 0\n    },\n    \"otherViolations\": {\n      \"previous\": 3\n    }\n  }\n}\n",
            folder.Read($"{Folder}/2027/evaluation.json"));
        Assert.False(File.Exists(folder.At($"{Folder}/2027/evidence.json")));
    }

    [Fact]
    public void Renewing_twice_changes_nothing_and_says_so()
    {
        using var folder = WithNextYear();
        Assert.Equal(ExitCode.Clean, CliRun.In(folder.Path, "renew", "12345-2025-07-01", "2027").Code);
        var before = folder.Read($"{Folder}/2027/evaluation.json");
        var again = CliRun.In(folder.Path, "renew", "12345-2025-07-01", "2027");
        Assert.Equal(ExitCode.Clean, again.Code);
        Assert.Contains("Không có gì để thay đổi.", again.Out, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read($"{Folder}/2027/evaluation.json"));
    }

    [Fact]
    public void A_commune_is_renewed_at_once_and_an_unknown_one_named()
    {
        using var folder = WithNextYear();
        CliRun.In(folder.Path, "new", "unit", "Thôn Ví Dụ", "--type", "KDC", "--set", "localKind=thôn");
        var run = CliRun.In(folder.Path, "renew", "12345-2025-07-01", "2027", "--lang", "en");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Contains("+ thon-mo-mong; carried: statistics.crimes.previous", run.Out, StringComparison.Ordinal);
        Assert.Contains("+ thon-vi-du", run.Out, StringComparison.Ordinal);
        Assert.Contains("thon-vi-du", CliRun.In(folder.Path, "renew", "thon-vi-d", "2027").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_were_not_confirmed_to_the_end_are_not_carried()
    {
        using var folder = WithNextYear();
        var path = $"{Folder}/2026/evaluation.json";
        folder.Write(path, folder.Read(path).Replace("\"confirmedThrough\": \"2026-10-31\"", "\"confirmedThrough\": \"2026-10-30\"", StringComparison.Ordinal));
        CliRun.In(folder.Path, "renew", Unit, "2027");
        Assert.Equal("{\n  \"unit\": \"thon-mo-mong\",\n  \"year\": 2027\n}\n", folder.Read($"{Folder}/2027/evaluation.json"));
    }

    [Fact]
    public void A_scan_is_recorded_outside_the_register_and_an_altered_one_is_named()
    {
        using var folder = Officer.WholeYear();
        folder.Write("quet/Biên bản.pdf", "%PDF bản quét");
        var run = CliRun.In(folder.Path, "attach", $"{Unit}/2026/bien-ban", "quet/Biên bản.pdf", "--kept-at", "kho lưu trữ UBND xã");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        var evidence = folder.Read($"{Folder}/2026/evidence.json");
        Assert.Contains("\"name\": \"bien-ban-pdf\"", evidence, StringComparison.Ordinal);
        Assert.Contains("\"keptAt\": \"kho lưu trữ UBND xã\"", evidence, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, CliRun.In(folder.Path, "check").Code);
        Assert.Contains("1 bản nguyên vẹn, 0 bản bị sửa", CliRun.In(folder.Path, "attach", $"{Unit}/2026", "--verify", "quet").Out, StringComparison.Ordinal);

        folder.Write("quet/Biên bản.pdf", "%PDF bản quét đã sửa");
        var altered = CliRun.In(folder.Path, "attach", $"{Unit}/2026", "--verify", "quet");
        Assert.Equal(ExitCode.Errors, altered.Code);
        Assert.Contains("✗ bien-ban: bien-ban-pdf đã bị sửa", altered.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, CliRun.In(folder.Path, "attach", $"{Unit}/2026/bien-ban", "quet/Biên bản.pdf").Code);
        Assert.Equal(evidence, folder.Read($"{Folder}/2026/evidence.json"));
        Assert.Equal(ExitCode.Clean, CliRun.In(folder.Path, "attach", $"{Unit}/2026/bien-ban", "quet/Biên bản.pdf", "--replace").Code);
        Assert.Contains("Không có gì để thay đổi.", CliRun.In(folder.Path, "attach", $"{Unit}/2026/bien-ban", "quet/Biên bản.pdf").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thon-mo-mong/2026/bien-bn", "quet/a.pdf", "bien-ban")]
    [InlineData("thon-mo-mong", "quet/a.pdf", "thon-mo-mong/2026/bien-ban")]
    [InlineData("thon-mo-mong/2026/bien-ban", "khong-co.pdf", "khong-co.pdf")]
    [InlineData("thon-mo-mong/2026/bien-ban", "data/units/a.pdf", "data")]
    [InlineData("thon-mo-mong/2026/bien-ban", "quet/a.pdf", "--kept-at")]
    public void What_cannot_be_attached_is_named(string evidence, string scan, string named)
    {
        using var folder = Officer.WholeYear();
        folder.Write("quet/a.pdf", "x");
        folder.Write("data/units/a.pdf", "x");
        var run = CliRun.In(folder.Path, "attach", evidence, scan);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    /// <summary>The officer's register, with the next year declared.</summary>
    private static TemporaryFolder WithNextYear()
    {
        var folder = Officer.WholeYear();
        var register = folder.Read("data/register.json");
        var from = register.IndexOf("{\n      \"year\": 2026", StringComparison.Ordinal);
        var year = register[from..(register.IndexOf(']', from) + 1)] + "\n    }";
        folder.Write("data/register.json", register.Replace(year, $"{year},\n    {year.Replace("2026", "2027", StringComparison.Ordinal)}", StringComparison.Ordinal));
        return folder;
    }
}
