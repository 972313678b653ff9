using Antt.Cli;
using Antt.Engine;
using Antt.Model.Criteria;

namespace Antt.Tests.Cli;

public sealed class ExplainTests
{
    [Fact]
    public void A_unit_shows_what_fails_where_and_what_would_change_it()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "explain", "banh-keo-vi-du", "--year", "2025");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("✗ CD-1.2", run.Out, StringComparison.Ordinal);
        Assert.Contains("evidence.json:", run.Out, StringComparison.Ordinal);
        Assert.Contains("Ít nhất phải thay đổi", run.Out, StringComparison.Ordinal);
        Assert.Contains("Điều 6 khoản 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commune_is_explained_child_by_child()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var commune = CliRun.In(register.Path, "assess", "--year", "2025").Out.Split('\n').First(line => line.Contains(" XA ", StringComparison.Ordinal)).Split(' ')[0];
        var run = CliRun.In(register.Path, "explain", commune, "--year", "2025");
        Assert.Contains("Đơn vị do xã quản lý:", run.Out, StringComparison.Ordinal);
        Assert.Contains("✓ KDC", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KDC-3.đ")]
    [InlineData("kdc-3.dd")]
    [InlineData("KDC-3")]
    [InlineData("XA-2/KDC-2")]
    [InlineData("Q-09")]
    public void The_law_is_explained_anywhere(string subject)
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, "explain", subject);
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.NotEmpty(run.Out);
    }

    [Fact]
    public void Every_code_is_explained_without_holes()
    {
        using var folder = new TemporaryFolder();
        foreach (var descriptor in DiagnosticCatalogue.All)
        {
            var run = CliRun.In(folder.Path, "explain", descriptor.Code);
            Assert.Equal(ExitCode.Clean, run.Code);
            Assert.DoesNotContain("{0}", run.Out, StringComparison.Ordinal);
            Assert.Contains("## Sai", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_kind_of_criterion_is_named_by_some_condition()
    {
        using var folder = new TemporaryFolder();
        var said = string.Concat("KDC-1 KDC-2 KDC-3 KDC-4 KDC-5 XA-1 XA-2 XA-3 XA-4 CD-1 CD-2 CD-3 CD-4 CD-5 GD-1".Split(' ')
            .Select(subject => CliRun.In(folder.Path, "explain", subject).Out));
        foreach (var kind in CriterionKinds.All) Assert.Contains($"({kind.Id})", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ANTT1", "không có mã lỗi")]
    [InlineData("Q-99", "Các số có: Q-0")]
    [InlineData("banh-keo-vi-d", "Có phải bạn muốn gõ \"banh-keo-vi-du\"?")]
    public void What_is_not_known_is_a_usage_error(string subject, string expected)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "explain", subject);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
