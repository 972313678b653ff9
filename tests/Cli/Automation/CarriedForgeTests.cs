using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Antt.Cli;
using Antt.Tests.Conventions;
using Antt.Tests.Editor;

namespace Antt.Tests.Cli.Automation;

/// <summary>What <c>antt init --forge</c> brings along is what runs here, with the tool pinned. <c>UPDATE_GOLDEN=1 dotnet test</c> writes it anew.</summary>
public sealed class CarriedForgeTests
{
    private const string Folder = "tool/Cli/Templates/forge/";

    [Fact]
    public void The_carried_workflows_are_those_of_the_repository_with_a_pinned_tool()
    {
        var made = SourceFiles.With([".yml"], ".github/workflows")
            .ToDictionary(static path => $"{Folder}github/workflows/{Path.GetFileName(path)}", static path => PinnedTool.Workflow(SourceFiles.Text(path)));
        made.Add(Folder + "gitlab/gitlab-ci.yml", PinnedTool.GitLab(SourceFiles.Text(".gitlab-ci.yml")));
        foreach (var (path, text) in made)
        {
            var file = Path.Combine(SourceFiles.Root, path);
            if (EditorFiles.Rewrite) File.WriteAllText(file, text);
            Assert.True(File.Exists(file) && File.ReadAllText(file) == text, $"{path} is out of date; UPDATE_GOLDEN=1 dotnet test rewrites it");
        }
        Assert.Equal(made.Keys.Order(StringComparer.Ordinal), SourceFiles.With([".yml"], Folder + "github", Folder + "gitlab"));
    }

    [Fact]
    public void Nothing_in_them_builds_a_tool_or_needs_an_SDK() =>
        Offenders.None(
            from path in SourceFiles.With([".yml"], Folder + "github", Folder + "gitlab")
            from line in SourceFiles.Lines(path)
            where Regex.IsMatch(line, @"\bdotnet (build|run|restore|test|\x22)|setup-dotnet|tool/Cli|Repo\.sln|global\.json|\.dll", RegexOptions.None, TimeSpan.FromSeconds(1))
            select $"{path}: {line.Trim()}");

    [Fact]
    public void The_tool_that_judges_a_change_is_fetched_from_the_pin_of_the_base_branch()
    {
        foreach (var name in new[] { "github/workflows/check.yml", "github/workflows/approval.yml", "github/workflows/intake.yml", "gitlab/gitlab-ci.yml" })
            Assert.Contains("bash base/.antt/fetch.sh \"$ANTT\"", SourceFiles.Text(Folder + name), StringComparison.Ordinal);
        Assert.DoesNotContain("change/.antt", SourceFiles.Text(Folder + "github/workflows/check.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github", ".github/workflows/check.yml,.github/workflows/intake.yml,.github/ISSUE_TEMPLATE/dang-ky.yml,.github/PULL_REQUEST_TEMPLATE/kdc.md,.antt/fetch.sh,.antt/tool", ".gitlab-ci.yml,.gitlab")]
    [InlineData("gitlab", ".gitlab-ci.yml,.gitlab/merge_request_templates/kdc.md,.gitlab/issue_templates/dang-ky.md,.antt/fetch.sh,.antt/tool", ".github/workflows,.github/ISSUE_TEMPLATE")]
    [InlineData("none", ".gitattributes", ".antt,.gitlab-ci.yml,.github/workflows")]
    public void A_new_register_has_what_its_forge_reads_and_passes_its_check(string forge, string there, string notThere)
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.In(
            folder.Path, "init", "so", "--forge", forge, "--level", "xa", "--place-code", "12345", "--place-name", "Thí Dụ", "--province-code", "99", "--province-name", "Mẫu");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Equal(forge != "none", run.Out.Contains(".antt/tool", StringComparison.Ordinal));
        Assert.All(there.Split(','), path => Assert.True(File.Exists(folder.At("so/" + path)), path));
        Assert.All(notThere.Split(','), path => Assert.False(Path.Exists(folder.At("so/" + path)), path));
        Assert.StartsWith("* text=auto eol=lf\n", folder.Read("so/.gitattributes"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, CliRun.In(folder.At("so"), "check").Code);
    }

    [Theory]
    [InlineData("ban/antt", null)]
    [InlineData("ban", "https://tai-ve.example/antt")]
    public void A_build_at_hand_is_pinned_when_the_register_is_made(string build, string? address)
    {
        using var folder = new TemporaryFolder();
        string[] options = ["init", "so", "--forge", "gitlab", "--level", "tinh", "--place-code", "99", "--place-name", "Mẫu", "--tool", build];
        var refused = CliRun.In(folder.Path, options);
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.Contains("dotnet publish", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("so")));

        folder.Write("ban/antt", "#!/bin/sh\necho \"antt $1\"\n");
        var run = CliRun.In(folder.Path, address is null ? options : [.. options, "--tool-url", address]);
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        var pin = folder.Read("so/.antt/tool");
        Assert.Contains($"\nsha256={Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.At("ban/antt"))))}\n", pin, StringComparison.Ordinal);
        Assert.Contains($"\nurl={address ?? new Uri(folder.At("ban/antt")).AbsoluteUri}\n", pin, StringComparison.Ordinal);
        Assert.Equal(address is null, run.Out.Contains("sửa dòng url", StringComparison.Ordinal));
        foreach (var name in new[] { "fetch.sh", "tool" }) folder.Write($"base/.antt/{name}", folder.Read($"so/.antt/{name}"));
        if (address is null) Assert.Equal(0, Fetch(folder).Code);
    }

    [Fact]
    public void Only_the_bytes_that_are_pinned_are_ever_run()
    {
        using var folder = new TemporaryFolder();
        folder.Write("build/antt", "#!/bin/sh\necho \"antt $1\"\n");
        foreach (var name in new[] { "fetch.sh", "tool" }) folder.Write($"base/.antt/{name}", SourceFiles.Text(Folder + "pin/" + name));
        Assert.Contains("Chưa ghim công cụ", Fetch(folder).Error, StringComparison.Ordinal);

        Pin(folder, new string('0', 64));
        var (code, error) = Fetch(folder);
        Assert.NotEqual(0, code);
        Assert.Contains("khác bản được ghim", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.At("out")));

        Pin(folder, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.At("build/antt")))));
        Assert.Equal(0, Fetch(folder).Code);
        Assert.Equal("antt check\n", SpawnedProgram.Said(folder.Path, folder.At("out/antt"), [], "check"));
    }

    private static void Pin(TemporaryFolder folder, string sum) =>
        folder.Write("base/.antt/tool", $"# pinned\nurl=file://{folder.At("build/antt")}\nsha256={sum}\n");

    private static (int Code, string Error) Fetch(TemporaryFolder folder)
    {
        var start = new ProcessStartInfo("bash", [folder.At("base/.antt/fetch.sh"), folder.At("out/antt")]) { RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }
}
