using Antt.Cli;

namespace Antt.Tests.Cli;

public sealed class InitTests
{
    [Theory]
    [InlineData("--level xa --kind phuong --place-code 12345 --place-name Mẫu --province-code 99 --province-name Thử")]
    [InlineData("--level tinh --kind thanh-pho --place-code 99 --place-name Mẫu --since 2025-07-01 --year 2026")]
    public void A_new_register_passes_its_own_check(string options)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Clean, CliRun.In(folder.Path, ["init", "so", .. options.Split(' ')]).Code);
        var check = CliRun.In(folder.At("so"), "check");
        Assert.Equal(ExitCode.Clean, check.Code);
        Assert.Contains("0 lỗi", check.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, CliRun.In(folder.At("so"), "assess").Code);
        Assert.Equal(ExitCode.Clean, CliRun.In(folder.At("so"), "build").Code);
        Assert.True(File.Exists(folder.At("so/.vscode/settings.json")));
        Assert.True(File.Exists(folder.At("so/schemas/unit.schema.json")));
    }

    [Fact]
    public void What_is_missing_is_asked_where_somebody_can_answer()
    {
        using var folder = new TemporaryFolder();
        var input = new StringReader("xa\n12345\nMẫu\n99\nThử\n");
        Assert.Equal(ExitCode.Clean, CliRun.With(environment => environment with { Input = input }, folder.Path, "init", "so").Code);
        Assert.Contains("12345-2025-07-01", folder.Read("so/data/register.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--level xa", "--place-code, --place-name, --province-code, --province-name")]
    [InlineData("--level tinh --place-code ./x --place-name Mẫu", "không phải mã hành chính")]
    [InlineData("--level tinh --kind phuong --place-code 99 --place-name Mẫu", "không thuộc cấp")]
    public void What_cannot_be_is_refused(string options, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, ["init", "so", .. options.Split(' ')]);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("so")));
    }

    [Fact]
    public void Changes_are_approved_by_role_at_their_own_level()
    {
        using var register = TemporaryFolder.OfNewRegister();
        var rules = File.ReadAllLines(register.At(".github/CODEOWNERS")).Where(line => line.StartsWith('/') || line.StartsWith('*'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(parts => parts[0], parts => parts[1]);
        Assert.Equal("@to-chuc/thuong-truc-ban-chi-dao-xa", rules["/data/units/99-2025-07-01/12345-2025-07-01/"]);
        Assert.Equal("@to-chuc/thuong-truc-ban-chi-dao-tinh", rules["/data/units/99-2025-07-01/"]);
        Assert.Equal("@to-chuc/nguoi-co-tham-quyen-quyet-dinh", rules["/data/decisions/"]);
        Assert.Equal(["/data/decisions/", "/data/instruments/", "/data/places/", "/data/profiles/", "/data/rulebooks/"],
            rules.Keys.Where(path => path.StartsWith("/data/", StringComparison.Ordinal) && !path.StartsWith("/data/units/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_with_content_is_left_alone()
    {
        using var register = TemporaryFolder.OfNewRegister();
        var before = register.Read("data/register.json");
        var run = CliRun.In(register.Path, "init", ".", "--level", "tinh", "--place-code", "1", "--place-name", "Khác");
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Equal(before, register.Read("data/register.json"));
    }
}
