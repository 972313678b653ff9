using System.Text.Json.Nodes;
using Antt.Cli;

namespace Antt.Tests.Cli.Authoring;

/// <summary>Points, a nomination and a refusal made by answers alone: no JSON is typed, and the register passes its check afterwards.</summary>
public sealed class WrittenByAnswersTests
{
    private const string Unit = "thon-mo-mong";
    private const string Commune = "data/units/99-2025-07-01/12345-2025-07-01/";

    [Fact]
    public void Points_are_answered_and_classify_the_year()
    {
        using var folder = Officer.Registered();
        Clean(Officer.Answer(folder, ["new", "score", Unit, "2026"], "92", "90,25", "20/11/2026"));
        Assert.Equal(90.25m, (decimal?)JsonNode.Parse(folder.Read(Commune + Unit + "/2026/score.json"))!["confirmed"]);
        Assert.Contains("Xuất sắc         90,25   92", CliRun.In(folder.Path, "classify", "--unit", Unit, "--year", "2026").Out, StringComparison.Ordinal);
        NothingIsFound(folder);
    }

    [Fact]
    public void Points_are_flags_too_and_more_than_the_table_has_is_told_until_it_is_mended()
    {
        using var folder = Officer.Registered();
        Clean(CliRun.In(folder.Path, "new", "score", Unit, "2026", "--self", "80", "--confirmed", "78,5", "--date", "20/11/2026"));
        NothingIsFound(folder);
        var run = CliRun.In(folder.Path, "new", "score", Unit, "2026", "--fill", "--confirmed", "120");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("error ANTT3240", run.Out, StringComparison.Ordinal);
        Clean(CliRun.In(folder.Path, "new", "score", Unit, "2026", "--fill", "--confirmed", "79"));
        NothingIsFound(folder);
    }

    [Fact]
    public void A_nomination_is_answered_and_in_a_first_year_asks_for_what_the_register_cannot_know()
    {
        using var folder = Officer.Registered();
        Clean(Officer.Answer(folder, ["new", "unit"], "GD", "Trường Mẫu", "", "", "xa", "có", "", "thpt"));
        var run = Officer.Answer(
            folder, ["new", "nomination", "truong-mau", "2026"],
            "20/02/2026", "15/KH", "01/03/2026", "12/02/2026", "", "tu-bao-dam", "có", "kha", "31/10/2026", "",
            "có", "có", "có", "có", "có", "có", "có", "1", "1", "1", "1", "1,3,7", "không", "1", "1", "1", "xuat-sac", "2", "0", "0", "không", "vuot", "2");
        Clean(run);
        Assert.Contains("Năm trước được công nhận An toàn về an ninh, trật tự", run.Error, StringComparison.Ordinal);
        var nomination = JsonNode.Parse(folder.Read(Commune + "truong-mau/2026/nomination.json"))!;
        Assert.Equal("kha", (string?)nomination["previousYear"]!["class"]);
        Assert.Equal("vuot", (string?)nomination["facts"]!["targets"]);
        Assert.Equal(["moi-truong-5-6", "ngay-26-6", "ngay-4-10"], nomination["facts"]!["events"]!.AsArray().Select(static day => (string?)day));
        Assert.Contains("điển hình", CliRun.In(folder.Path, "explain", "truong-mau", "--year", "2026").Out, StringComparison.Ordinal);
        NothingIsFound(folder);
    }

    [Fact]
    public void A_decision_that_refuses_names_the_conditions_that_failed()
    {
        using var folder = Officer.WholeYear();
        Clean(CliRun.In(folder.Path, "new", "evaluation", Unit, "2026", "--fill", "--set", "statistics.newHotspots=2", "--set", "statistics.crimes.current=5"));
        var run = Officer.Answer(folder, ["new", "decision", "2026", "--number", "13/QĐ-UBND", "--date", "12/11/2026"], "1", ".");
        Clean(run);
        Assert.Contains($"1. {Unit} — Thôn Mơ Mộng", run.Error, StringComparison.Ordinal);
        var entry = JsonNode.Parse(folder.Read("data/decisions/ubnd-xa-thi-du-12345-2025-07-01/2026/13-qd-ubnd.json"))!["units"]!.AsArray().Single()!;
        Assert.Equal("khong-cong-nhan", (string?)entry["action"]);
        Assert.Equal(["KDC-4.a", "KDC-4.c1"], entry["failing"]!.AsArray().Select(static id => (string?)id));
        Assert.False(entry.AsObject().ContainsKey("certificate"));
        NothingIsFound(folder);
    }

    private static void NothingIsFound(TemporaryFolder folder)
    {
        var check = CliRun.In(folder.Path, "check");
        Assert.True(check.Code == ExitCode.Clean, check.Out);
        Assert.Contains("0 lỗi, 0 cảnh báo", check.Out, StringComparison.Ordinal);
    }

    private static void Clean(CliRun run) => Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
}
