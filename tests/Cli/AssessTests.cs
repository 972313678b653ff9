using System.Text.Json;
using Antt.Cli;

namespace Antt.Tests.Cli;

public sealed class AssessTests
{
    [Fact]
    public void Ndjson_is_one_result_a_line_and_nothing_else()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "assess", "--format", "ndjson", "--year", "2025");
        Assert.Equal(ExitCode.Clean, run.Code);
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            using var result = JsonDocument.Parse(line);
            Assert.Equal(2025, result.RootElement.GetProperty("year").GetInt32());
        }
        using var all = JsonDocument.Parse(CliRun.In(register.Path, "assess", "--format", "json", "--year", "2025").Out);
        Assert.Equal(lines.Length, all.RootElement.GetArrayLength());
        Assert.Contains("antt explain", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_unit_and_any_day_can_be_asked_about()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "assess", "--unit", "thon-mo-mong", "--year", "2025", "--as-of", "15/05/2025", "--format", "ndjson");
        using var result = JsonDocument.Parse(run.Out);
        Assert.Equal("thon-mo-mong", result.RootElement.GetProperty("unit").GetString());
        Assert.Equal("2025-05-15", result.RootElement.GetProperty("asOf").GetString());
        Assert.False(result.RootElement.GetProperty("final").GetBoolean());
    }

    [Theory]
    [InlineData("vi", "chưa đạt", "Tổng hợp:")]
    [InlineData("en", "not met", "Totals:")]
    public void The_table_shows_what_decided_and_totals(string language, string verdict, string totals)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "assess", "--lang", language);
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains(verdict, run.Out, StringComparison.Ordinal);
        Assert.Contains(totals, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--year 1999", "không khai báo năm 1999")]
    [InlineData("--unit thon-mo-mon", "Có phải bạn muốn gõ \"thon-mo-mong\"?")]
    public void What_the_register_does_not_know_is_a_usage_error(string options, string expected)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, ["assess", .. options.Split(' ')]);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_document_is_said_while_everything_else_is_assessed()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var before = CliRun.In(register.Path, "assess", "--format", "ndjson").Out.Split('\n').Length;
        var unit = Directory.EnumerateFiles(register.At("data/units"), "evaluation.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.WriteAllText(unit, "{");
        var run = CliRun.In(register.Path, "assess", "--format", "ndjson");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Equal(before, run.Out.Split('\n').Length);
        Assert.Contains("evaluation.json(", run.Error, StringComparison.Ordinal);
    }
}
