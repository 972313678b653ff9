using Antt.Cli;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;

namespace Antt.Tests.Cli.Authoring;

/// <summary>An officer who answers questions and types no JSON.</summary>
public sealed class OfficerTests
{
    private const string Unit = "thon-mo-mong";
    private const string Folder = "data/units/99-2025-07-01/12345-2025-07-01/" + Unit;

    [Fact]
    public void A_complete_dossier_comes_from_answers_alone_and_is_dat()
    {
        using var folder = Officer.WholeYear();
        var assessed = CliRun.In(folder.Path, "assess", "--unit", Unit, "--year", "2026", "--format", "ndjson");
        Assert.Contains("\"result\":\"dat\"", assessed.Out, StringComparison.Ordinal);
        var check = CliRun.In(folder.Path, "check");
        Assert.True(check.Code == ExitCode.Clean, check.Out);
        foreach (var file in Directory.EnumerateFiles(folder.At(Folder), "*.json", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder.Path, file).Replace('\\', '/');
            Assert.Equal(File.ReadAllBytes(file), CanonicalJson.Format(File.ReadAllBytes(file), DocumentKinds.Of(path)!));
        }
    }

    [Fact]
    public void Every_step_names_the_next_and_says_what_is_missing()
    {
        using var folder = TemporaryFolder.OfNewRegister();
        var unit = Officer.Answer(folder, ["new", "unit"], "KDC", "Thôn Mơ Mộng", "", "", "thôn", "", "có", "có");
        Assert.True(unit.Code == ExitCode.Clean, unit.Out + unit.Error);
        Assert.Contains($"Đã tạo {Folder}/unit.json", unit.Out, StringComparison.Ordinal);
        Assert.Contains($"Bước tiếp theo: antt new registration {Unit} 2026", unit.Out, StringComparison.Ordinal);
        var registration = CliRun.In(folder.Path, "new", "registration", Unit, "2026", "--date", "15/01/2026", "--signer-office", "Trưởng thôn");
        Assert.True(registration.Code == ExitCode.Clean, registration.Out + registration.Error);
        Assert.Contains("còn thiếu [KDC-1.1]", registration.Out, StringComparison.Ordinal);
        Assert.Contains($"Bước tiếp theo: antt new evidence {Unit} 2026", registration.Out, StringComparison.Ordinal);
        Assert.Contains("\"addressee\": \"UBND xã Thí Dụ\"", folder.Read($"{Folder}/2026/registration.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_question_has_its_clause_and_can_be_explained()
    {
        using var folder = Officer.Registered();
        var run = Officer.Answer(folder, ["new", "evaluation", Unit, "2026"], "", "", "", "?", "412", ".");
        Assert.Contains("(Điều 4 khoản 1)", run.Error, StringComparison.Ordinal);
        Assert.Contains("Số hộ đang cư trú, gồm thường trú và tạm trú.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--set households.residing=…", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("guardForce", folder.Read($"{Folder}/2026/evaluation.json"), StringComparison.Ordinal);
        Assert.Contains("\"residing\": 412", folder.Read($"{Folder}/2026/evaluation.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_exists_is_never_overwritten_but_can_be_gone_on_with()
    {
        using var folder = Officer.Registered();
        Assert.Equal(ExitCode.Clean, CliRun.In(folder.Path, "new", "evaluation", Unit, "2026", "--set", "households.residing=412").Code);
        var before = folder.Read($"{Folder}/2026/evaluation.json");
        var again = CliRun.In(folder.Path, "new", "evaluation", Unit, "2026", "--set", "households.residing=1");
        Assert.Equal(ExitCode.Usage, again.Code);
        Assert.Contains($"antt new evaluation {Unit} 2026 --fill", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read($"{Folder}/2026/evaluation.json"));
        Assert.Equal(ExitCode.Clean, CliRun.In(folder.Path, "new", "evaluation", Unit, "2026", "--fill", "--set", "households.registered=400").Code);
        Assert.Contains("\"registered\": 400", folder.Read($"{Folder}/2026/evaluation.json"), StringComparison.Ordinal);
        var unit = CliRun.In(folder.Path, "new", "unit", "Thôn Mơ Mộng", "--type", "KDC", "--id", Unit);
        Assert.Equal(ExitCode.Usage, unit.Code);
        Assert.Contains("--id", unit.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_unit_of_the_name_gets_the_commune_behind_it()
    {
        using var folder = Officer.Registered();
        Assert.Equal(ExitCode.Clean, CliRun.In(folder.Path, "new", "unit", "Thôn Mơ Mộng", "--type", "KDC").Code);
        Assert.True(File.Exists(folder.At(Folder + "-thi-du/unit.json")));
    }

    [Theory]
    [InlineData("--type", "new", "unit", "Trạm y tế")]
    [InlineData("states.1.size", "new", "unit", "Công ty Mẫu", "--type", "DN", "--set", "managingLevel=xa", "--set", "partyOrganisation=không")]
    [InlineData("--paper", "new", "evidence", Unit, "2026")]
    [InlineData("bộ tiêu chí", "new", "nomination", Unit, "2026")]
    [InlineData("households.residing", "new", "evaluation", Unit, "2026", "--set", "households.residin=4")]
    [InlineData("số nguyên", "new", "evaluation", Unit, "2026", "--set", "households.residing=bốn")]
    [InlineData("thon-mo-mong", "new", "evaluation", "thon-mo-mon", "2026")]
    [InlineData("2026", "new", "evaluation", Unit, "2031")]
    public void Without_a_terminal_what_is_missing_or_wrong_is_named(string named, params string[] args)
    {
        using var folder = Officer.Registered();
        var run = CliRun.In(folder.Path, args);
        Assert.True(run.Code == ExitCode.Usage, run.Out + run.Error);
        Assert.Contains(named.Replace("states.1.", "", StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_or_figure_of_the_year_is_never_taken_for_granted()
    {
        using var folder = Officer.Registered();
        CliRun.In(folder.Path, "new", "unit", "Thôn Ví Dụ", "--type", "KDC");
        var registration = CliRun.In(folder.Path, "new", "registration", "thon-vi-du", "2026");
        Assert.Equal(ExitCode.Usage, registration.Code);
        Assert.Contains("--set date=…", registration.Error, StringComparison.Ordinal);
        var evaluation = CliRun.In(folder.Path, "new", "evaluation", Unit, "2026", "--set", "events=0", "--dry-run");
        Assert.DoesNotContain("confirmedThrough", evaluation.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_the_file_and_writes_nothing()
    {
        using var folder = Officer.Registered();
        var run = CliRun.In(folder.Path, "new", "evaluation", Unit, "2026", "--set", "events=0", "--dry-run", "--lang", "en");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("\"events\": []", run.Out, StringComparison.Ordinal);
        Assert.Contains("nothing was written", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At($"{Folder}/2026/evaluation.json")));
    }

    [Fact]
    public void Personal_data_is_not_written()
    {
        using var folder = Officer.Registered();
        var run = CliRun.In(folder.Path, "new", "evaluation", Unit, "2026", "--set", "confirmations.1.body=Ông Nguyễn Văn A, CCCD 001099123456", "--set", "confirmations.1.date=1/11/2026",
            "--set", "confirmations.1.through=31/10/2026", "--set", "confirmations.1.occurred.ly-khai-doi-tu-tri=không");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.False(File.Exists(folder.At($"{Folder}/2026/evaluation.json")));
    }

    [Fact]
    public void A_decision_offers_the_units_that_are_ready()
    {
        using var folder = Officer.WholeYear();
        var run = Officer.Answer(folder, ["new", "decision", "2026", "--number", "12/QĐ-UBND", "--date", "12/11/2026", "--certificate", "7/GCN"], "all", ".");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Contains($"1. {Unit} — Thôn Mơ Mộng", run.Error, StringComparison.Ordinal);
        var decision = folder.Read("data/decisions/ubnd-xa-thi-du-12345-2025-07-01/2026/12-qd-ubnd.json");
        Assert.Contains("\"certificate\": \"7/GCN\"", decision, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, CliRun.In(folder.Path, "new", "decision", "2026", "--number", "12/QĐ-UBND", "--date", "12/11/2026", "--units", Unit).Code);
    }
}
