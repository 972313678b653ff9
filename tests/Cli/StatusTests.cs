using System.Text.Json;
using Antt.Cli;

namespace Antt.Tests.Cli;

public sealed class StatusTests
{
    [Fact]
    public void The_overview_counts_every_unit_of_the_latest_year_by_place()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "status");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("Tình trạng năm 2026, tính đến ngày 18/11/2026", run.Out, StringComparison.Ordinal);
        Assert.Contains("Phường Mô Phỏng [M10201-2025-07-01]: 19 đơn vị", run.Out, StringComparison.Ordinal);
        Assert.Contains("Tổng cộng: 45 đơn vị", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_same_units_with_who_is_next()
    {
        using var register = TemporaryFolder.OfDemonstration();
        using var all = JsonDocument.Parse(CliRun.In(register.Path, "status", "--format", "json").Out);
        Assert.Equal(2026, all.RootElement.GetProperty("year").GetInt32());
        var units = all.RootElement.GetProperty("units").EnumerateArray().ToList();
        Assert.Equal(45, units.Count);
        var counted = all.RootElement.GetProperty("places").EnumerateArray()
            .Sum(place => place.GetProperty("counts").EnumerateObject().Sum(count => count.Value.GetInt32()));
        Assert.Equal(45, counted);
        var accepted = units.Single(unit => unit.GetProperty("unit").GetString() == "thon-vi-nhu");
        Assert.Equal("accepted", accepted.GetProperty("standing").GetString());
        Assert.Equal("thuong-truc-ban-chi-dao-xa", accepted.GetProperty("next").GetProperty("role").GetString());
        Assert.True(accepted.GetProperty("next").GetProperty("overdue").GetBoolean());
        Assert.True(accepted.GetProperty("provisional").GetBoolean());
    }

    [Fact]
    public void The_queue_holds_only_what_waits_and_can_be_narrowed()
    {
        using var register = TemporaryFolder.OfDemonstration();
        using var queue = JsonDocument.Parse(
            CliRun.In(register.Path, "status", "--queue", "--place", "M10201-2025-07-01", "--format", "json").Out);
        var units = queue.RootElement.GetProperty("units").EnumerateArray().ToList();
        Assert.NotEmpty(units);
        Assert.All(units, unit =>
        {
            Assert.Equal("M10201-2025-07-01", unit.GetProperty("place").GetString());
            Assert.True(unit.TryGetProperty("next", out _));
        });
        var role = CliRun.In(register.Path, "status", "--role", "bo-cong-an", "--lang", "en");
        Assert.Contains("[bo-cong-an]: 1 task", role.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("[uy-ban-tinh]", role.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_queue_says_so()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Contains("Nothing waits.", CliRun.In(register.Path, "status", "--role", "v05", "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--year 1999", "không khai báo năm 1999")]
    [InlineData("--unit thon-mo-mon", "Có phải bạn muốn gõ \"thon-mo-mong\"?")]
    [InlineData("--place M10201-2025-07-02", "Có phải bạn muốn gõ \"M10201-2025-07-01\"?")]
    public void What_the_register_does_not_know_is_a_usage_error(string options, string expected)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, ["status", .. options.Split(' ')]);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
