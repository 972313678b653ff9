using System.Text;
using Antt.Cli;

namespace Antt.Tests.Cli.Mending;

/// <summary><c>antt fmt</c> and <c>antt fix</c> on a register on disk.</summary>
public sealed class MendTests
{
    private const string Decisions = "data/decisions";

    [Fact]
    public void A_register_in_canonical_form_is_left_alone()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "fmt", "--check");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "fix").Code);
    }

    [Theory]
    [InlineData("vi", "chưa ở dạng chuẩn")]
    [InlineData("en", "not in canonical form")]
    public void Fmt_names_what_is_not_canonical_and_writes_it(string language, string named)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var (path, before) = Evaluation(register);
        register.Write(path, before.Replace("\n", "", StringComparison.Ordinal));
        var check = CliRun.In(register.Path, "fmt", "--check", "--lang", language);
        Assert.Equal(ExitCode.Errors, check.Code);
        Assert.Contains($"{path}: {named}", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', register.Read(path));
        Assert.Equal(ExitCode.Clean, CliRun.In(register.At("data/units"), "fmt", register.At(path)).Code);
        Assert.Equal(before, register.Read(path));
    }

    [Fact]
    public void Fix_mends_shows_and_is_done_the_second_time()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var (path, before) = Evaluation(register);
        register.Write(path, before.Replace("\"meeting\"", "\"meting\"", StringComparison.Ordinal));
        Assert.Contains("antt fix --dry-run", CliRun.In(register.Path, "check").Out, StringComparison.Ordinal);
        var dry = CliRun.In(register.Path, "fix", "--dry-run");
        Assert.Contains("ANTT2010 sẽ đổi \"meting\" → \"meeting\"", dry.Out, StringComparison.Ordinal);
        Assert.Contains("\"meting\"", register.Read(path), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "fix").Code);
        Assert.Equal(before, register.Read(path));
        Assert.Contains("đã sửa 0 lỗi", CliRun.In(register.Path, "fix").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_says_what_it_cannot_mend()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var (path, before) = Evaluation(register);
        register.Write(path, before.Replace("\"year\": 20", "\"year\": 30", StringComparison.Ordinal));
        var run = CliRun.In(register.Path, "fix", "--lang", "en");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("What a person has to mend:", run.Out, StringComparison.Ordinal);
        Assert.Matches($@"{path}\(\d+,\d+,\d+,\d+\): ANTT2037: ", run.Out);
    }

    [Fact]
    public void Decisions_are_never_touched()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var path = Directory.EnumerateFiles(register.At(Decisions), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var wrong = File.ReadAllText(path).Replace("\"number\"", "\"nunber\"", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        File.WriteAllText(path, wrong);
        var fix = CliRun.In(register.Path, "fix");
        Assert.Equal(ExitCode.Errors, fix.Code);
        Assert.Contains("Quyết định không bao giờ được tự sửa", fix.Out, StringComparison.Ordinal);
        Assert.Contains("giữ nguyên từng byte", CliRun.In(register.Path, "fmt").Out, StringComparison.Ordinal);
        Assert.Equal(wrong, File.ReadAllText(path));
    }

    [Fact]
    public void Prose_is_mended_without_touching_a_word()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var path = Evaluation(register).Path.Replace("evaluation.json", "ghi-chu.md", StringComparison.Ordinal);
        register.Write(path, "\uFEFF# Ghi chu\u0301\u200B\r\n\r\nDòng một,  \r\ndòng hai.\n\n\n");
        Assert.Contains("ANTT1022", CliRun.In(register.Path, "fix", "--dry-run").Out, StringComparison.Ordinal);
        Assert.StartsWith("\uFEFF", Encoding.UTF8.GetString(File.ReadAllBytes(register.At(path))), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "fix").Code);
        Assert.Equal("# Ghi chú\n\nDòng một,  \ndòng hai.\n", Encoding.UTF8.GetString(File.ReadAllBytes(register.At(path))));
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "check", path).Code);
    }

    [Fact]
    public void Fmt_ends_lines_of_prose_alike_and_leaves_what_it_cannot_read()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var path = Evaluation(register).Path.Replace("evaluation.json", "ghi-chu.md", StringComparison.Ordinal);
        register.Write(path, "Một.\r\nHai.");
        Assert.Contains($"{path}: chưa ở dạng chuẩn", CliRun.In(register.Path, "fmt", "--check").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "fmt").Code);
        Assert.Equal("Một.\nHai.\n", register.Read(path));
        foreach (var bytes in new byte[][] { [0x4D, 0xF4, 0x0A], [.. "<<<<<<< a\r\n"u8] })
        {
            File.WriteAllBytes(register.At(path), bytes);
            Assert.Equal(ExitCode.Errors, CliRun.In(register.Path, "fmt").Code);
            Assert.Equal(bytes, File.ReadAllBytes(register.At(path)));
        }
    }

    [Theory]
    [InlineData("fmt")]
    [InlineData("fix")]
    public void A_path_that_is_none_is_a_usage_error(string command)
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.Usage, CliRun.In(register.Path, command, "data/nowhere.json").Code);
    }

    [Fact]
    public void The_list_of_fixes_is_told_anywhere()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, "fix", "--list");
        Assert.Equal(ExitCode.Clean, run.Code);
        foreach (var fix in Antt.Engine.Fixing.Fixes.All) Assert.Contains($"{fix.Kind.Code} {fix.Kind.Title.Vi}", run.Out, StringComparison.Ordinal);
    }

    private static (string Path, string Text) Evaluation(TemporaryFolder register)
    {
        var file = Directory.EnumerateFiles(register.At("data/units"), "evaluation.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .First(file => File.ReadAllText(file).Contains("\"meeting\"", StringComparison.Ordinal));
        return (Path.GetRelativePath(register.Path, file).Replace('\\', '/'), File.ReadAllText(file));
    }
}
