using Antt.Cli;

namespace Antt.Tests.Cli;

public sealed class UsageTests
{
    private static readonly string Here = Path.GetTempPath();

    [Theory]
    [InlineData("vi", "Cách dùng:", "Mã thoát:")]
    [InlineData("en", "Usage:", "Exit codes:")]
    public void Help_names_every_command_and_exit_code(string language, params string[] headings)
    {
        var run = CliRun.In(Here, "--help", "--lang", language);
        Assert.Equal(ExitCode.Clean, run.Code);
        foreach (var word in headings.Concat(["check", "assess", "explain", "export", "site", "build", "init", "70"])) Assert.Contains(word, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chek", "check")]
    [InlineData("asess", "assess")]
    [InlineData("site buld", "site build")]
    public void An_unknown_command_is_answered_with_the_closest_one(string typed, string meant)
    {
        var run = CliRun.In(Here, typed.Split(' '));
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains($"Có phải bạn muốn gõ \"antt {meant}\"?", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("check --fromat json", "Có phải bạn muốn gõ \"--format\"?")]
    [InlineData("check --format xml", "Hãy chọn một trong: text, json")]
    [InlineData("check --format", "cần một giá trị")]
    [InlineData("assess --year 26", "không phải là một năm")]
    [InlineData("assess --as-of 2026-02-30", "không phải là một ngày")]
    [InlineData("assess --unit a --unit b", "chỉ được dùng một lần")]
    [InlineData("assess now", "không nhận thêm \"now\"")]
    [InlineData("explain", "thiếu <mã>")]
    [InlineData("site", "cần thêm tên lệnh")]
    [InlineData("site serve --port 99999", "không phải số cổng")]
    [InlineData("--lang fr check", "Hãy chọn một trong: en, vi")]
    public void A_wrong_call_says_what_to_do_and_returns_2(string typed, string expected)
    {
        var run = CliRun.In(Here, typed.Split(' '));
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_typed_shows_the_help_and_returns_2()
    {
        var run = CliRun.In(Here);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("Cách dùng:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("assess")]
    [InlineData("build")]
    [InlineData("site build")]
    [InlineData("export public out")]
    [InlineData("explain some-unit")]
    public void Without_a_register_a_command_says_so_and_returns_2(string typed)
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, typed.Split(' '));
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("antt init", run.Error, StringComparison.Ordinal);
        var english = CliRun.In(folder.Path, [.. typed.Split(' '), "--lang", "en"]);
        Assert.Contains("no register was found", english.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_tool_is_ANTT9000_and_70()
    {
        using var output = new BrokenWriter();
        var error = new StringWriter();
        var environment = new CliEnvironment(Here, CliRun.Today, false, false, false, null, () => Task.CompletedTask);
        Assert.Equal(70, AnttProgram.Run(["--help"], output, error, environment));
        Assert.Contains("ANTT9000", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("broken on purpose");
    }
}
