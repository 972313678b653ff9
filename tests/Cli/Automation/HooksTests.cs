using System.Diagnostics;
using Antt.Cli;

namespace Antt.Tests.Cli.Automation;

/// <summary>Hooks of a local clone, run by git itself with the built tool: an error is not committed, personal data is not pushed.</summary>
public sealed class HooksTests
{
    private const string Note = "data/units/M1-1997-01-01/M10101-1997-01-01/thon-mo-mong/2026/ghi-chu.md";
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "antt.dll");

    [Fact]
    public void Git_calls_them_and_personal_data_gets_no_further_than_the_clone()
    {
        using var register = GitFolder.OfDemonstration();
        using var remote = new TemporaryFolder();
        Git(remote.Path, "init", "--quiet", "--bare", "--initial-branch=main");
        Git(register.Path, "remote", "add", "origin", "file://" + remote.Path);
        Assert.Equal(0, Git(register.Path, "push", "--quiet", "origin", "main").Code);
        var installed = register.Antt("hooks", "install", "--command", $"dotnet '{Tool}'");
        Assert.True(installed.Code == ExitCode.Clean, installed.Out + installed.Error);

        register.Write(Note, "Liên hệ 0912 345 678 để biết thêm.\n");
        Git(register.Path, "add", "--all");
        var refused = Git(register.Path, "commit", "--quiet", "--message", "with a number");
        Assert.NotEqual(0, refused.Code);
        Assert.Contains("ANTT2502", refused.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("0912", refused.Said, StringComparison.Ordinal);

        Assert.Equal(0, Git(register.Path, "commit", "--quiet", "--no-verify", "--message", "all the same").Code);
        register.Write(Note, "Không có gì.\n");
        Git(register.Path, "add", "--all");
        Assert.Equal(0, Git(register.Path, "commit", "--quiet", "--message", "taken out again").Code);
        var held = Git(register.Path, "push", "--quiet", "origin", "main");
        Assert.NotEqual(0, held.Code);
        Assert.Contains("ANTT2502", held.Said, StringComparison.Ordinal);

        Git(register.Path, "reset", "--quiet", "--soft", "origin/main");
        Assert.Equal(0, Git(register.Path, "commit", "--quiet", "--message", "clean").Code);
        var pushed = Git(register.Path, "push", "--quiet", "origin", "main");
        Assert.True(pushed.Code == 0, pushed.Said);
    }

    [Fact]
    public void What_is_staged_is_checked_and_not_what_lies_in_the_folder()
    {
        using var register = GitFolder.OfDemonstration();
        register.Write(Note, "Liên hệ 0912 345 678 để biết thêm.\n");
        Git(register.Path, "add", "--all");
        register.Write(Note, "Không có gì.\n");
        Assert.Equal(ExitCode.Errors, register.Antt("hooks", "pre-commit").Code);
        Git(register.Path, "add", "--all");
        register.Write(Note, "Liên hệ 0912 345 678 để biết thêm.\n");
        Assert.Equal(ExitCode.Clean, register.Antt("hooks", "pre-commit").Code);
    }

    [Fact]
    public void A_hook_of_somebody_else_is_left_alone()
    {
        using var register = GitFolder.OfDemonstration();
        register.Write(".git/hooks/pre-push", "#!/bin/sh\nexit 0\n");
        var run = register.Antt("hooks", "install", "--command", "antt");
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("antt hooks pre-push || exit 1", run.Error, StringComparison.Ordinal);
        Assert.Equal("#!/bin/sh\nexit 0\n", register.Read(".git/hooks/pre-push"));
        File.Delete(register.At(".git/hooks/pre-push"));
        Assert.Equal(ExitCode.Clean, register.Antt("hooks", "install", "--command", "antt").Code);
        Assert.Equal(ExitCode.Clean, register.Antt("hooks", "install", "--command", "antt").Code);
        Assert.DoesNotContain('\r', register.Read(".git/hooks/pre-commit"));
        Assert.Equal(ExitCode.Clean, register.Antt("hooks", "remove").Code);
        Assert.False(File.Exists(register.At(".git/hooks/pre-commit")));
    }

    private static (int Code, string Said) Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in new[]
        {
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_AUTHOR_NAME", "x"), ("GIT_AUTHOR_EMAIL", "x@vi-du.example"),
            ("GIT_COMMITTER_NAME", "x"), ("GIT_COMMITTER_EMAIL", "x@vi-du.example"), ("DOTNET_NOLOGO", "1"),
        })
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
