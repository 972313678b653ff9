using System.Text.Json;
using Antt.Cli;
using Antt.Engine.Reporting;

namespace Antt.Tests.Cli;

public sealed class CheckTests
{
    private const string Broken = "data/decisions/broken.json";

    [Theory]
    [InlineData("vi", "0 lỗi", "Bước tiếp theo: antt assess")]
    [InlineData("en", "0 errors", "Next: antt assess")]
    public void A_clean_register_returns_0_with_counts_and_the_next_command(string language, string counts, string next)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.At("data/units"), "check", "--lang", language);
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains(counts, run.Out, StringComparison.Ordinal);
        Assert.EndsWith($"{next}\n", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void One_bad_file_returns_1_and_the_others_are_still_checked()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var counted = Counted(CliRun.In(register.Path, "check", "--format", "json")) + 1;
        register.Write("data/instruments/bad.json", "{ \"id\": ");
        var run = CliRun.In(register.Path, "check");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Matches(@"data/instruments/bad\.json\(\d+,\d+,\d+,\d+\): error ANTT1\d{3}: ", run.Out);
        Assert.Equal(counted, Counted(CliRun.In(register.Path, "check", "--format", "json")));
    }

    [Fact]
    public void Paths_narrow_what_is_reported()
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write("data/instruments/bad.json", "{");
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "check", "data/rulebooks").Code);
        Assert.Equal(ExitCode.Errors, CliRun.In(register.Path, "check", "data/rulebooks", "data/instruments/bad.json").Code);
        Assert.Equal(ExitCode.Errors, CliRun.In(register.At("data"), "check", ".").Code);
    }

    [Theory]
    [InlineData("..", "nằm ngoài sổ")]
    [InlineData("data/nowhere.json", "không có \"data/nowhere.json\"")]
    public void A_path_that_is_none_returns_2_while_the_others_are_checked(string path, string expected)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "check", path, "data/rulebooks");
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("Đã xem 6 tệp", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, CliRun.In(register.Path, "check", path).Code);
    }

    [Fact]
    public void A_register_can_be_named_from_outside()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.Clean, CliRun.In(Path.GetTempPath(), "check", register.Path).Code);
    }

    [Fact]
    public void Nothing_checked_is_a_failure()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Directory.CreateDirectory(register.At("data/units/M9-2025-07-01"));
        var run = CliRun.In(register.Path, "check", "data/units/M9-2025-07-01");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("0 tệp", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1, 2")]
    public void An_empty_or_torn_register_file_is_an_error_not_a_fault(string content)
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write("data/register.json", content);
        foreach (var command in new[] { "check", "assess", "build" })
        {
            var run = CliRun.In(register.Path, command);
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.Contains("data/register.json(", run.Out + run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_year_without_a_rulebook_is_an_error()
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write("data/register.json", register.Read("data/register.json").Replace("\"tt124-kdc\"", "\"tt999-kdc\"", StringComparison.Ordinal));
        var run = CliRun.In(register.Path, "check");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("tt999-kdc", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbolic_link_out_of_the_register_is_an_error()
    {
        using var register = TemporaryFolder.OfDemonstration();
        File.CreateSymbolicLink(register.At("data/instruments/elsewhere.json"), Path.GetTempPath());
        var run = CliRun.In(register.Path, "check");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("data/instruments/elsewhere.json(", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_but_the_text_leaves_the_words_to_the_other_stream()
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write(Broken, "{");
        foreach (var format in ReportFormats.All.Skip(1))
        {
            var run = CliRun.In(register.Path, "check", "--format", format.Name);
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.DoesNotContain("Đã xem", run.Out, StringComparison.Ordinal);
            Assert.Contains("Đã xem", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Colours_show_on_a_terminal_only_and_never_against_NO_COLOR()
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write(Broken, "{");
        bool Coloured(Func<CliEnvironment, CliEnvironment> change) => CliRun.With(change, register.Path, "check").Out.Contains('\u001b', StringComparison.Ordinal);
        Assert.False(Coloured(environment => environment));
        Assert.True(Coloured(environment => environment with { OutputIsTerminal = true }));
        Assert.False(Coloured(environment => environment with { OutputIsTerminal = true, NoColour = true }));
    }

    private static int Counted(CliRun run)
    {
        using var report = JsonDocument.Parse(run.Out);
        return report.RootElement.GetProperty("files").GetInt32();
    }
}
