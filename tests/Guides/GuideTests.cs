using Antt.Cli.CommandLine;
using Antt.Tests.Cli;
using Antt.Tests.Conventions;
using Antt.Tests.Support;

namespace Antt.Tests.Guides;

/// <summary>
/// Every command of a guide is typed, in the order of the page, into one folder: <c>$ </c> before a command, <c>&gt; </c> before what is answered,
/// then what has to be shown. Git is the real one.
/// </summary>
public sealed class GuideTests
{
    private const string Folder = "tool/guides";
    private const string Demonstration = "Bắt đầu từ: sổ minh hoạ";

    public static TheoryData<string> Guides => [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Find(), Folder), "*.md").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Guides))]
    public void A_guide_works_as_written(string guide)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), Folder, guide));
        using var home = new TemporaryFolder();
        var folder = home.At("so");
        Directory.CreateDirectory(folder);
        if (text.Contains(Demonstration, StringComparison.Ordinal)) Demonstrate(folder);
        var steps = GuideStep.Of(text);
        Assert.NotEmpty(steps);
        foreach (var step in steps)
        {
            var (code, said) = step.Command[0] == "git" ? Git(folder, [.. step.Command[1..]]) : Type(folder, step);
            Assert.True(code == 0, $"{guide}: {string.Join(' ', step.Command)} returns {code}\n{said}");
            var from = 0;
            foreach (var shown in step.Shown)
            {
                from = said.IndexOf(shown, from, StringComparison.Ordinal);
                Assert.True(from >= 0, $"{guide}: {string.Join(' ', step.Command)} does not show “{shown}”:\n{said}");
            }
        }
    }

    [Fact]
    public void Every_command_there_is_stands_in_a_guide_or_in_the_readme()
    {
        var pages = string.Concat(Directory.GetFiles(Path.Combine(RepositoryRoot.Find(), Folder)).Select(File.ReadAllText)) + File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "README.md"));
        Offenders.None(CommandList.Commands.Select(static command => $"antt {command.Name}").Where(command => !pages.Contains(command, StringComparison.Ordinal)));
    }

    private static void Demonstrate(string folder)
    {
        var root = RepositoryRoot.Find();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "data"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Git(folder, "init", "--quiet", "--initial-branch=main");
        Git(folder, "add", "--all");
        Git(folder, "commit", "--quiet", "--message", "Sổ minh hoạ");
    }

    private static (int Code, string Said) Type(string folder, GuideStep step)
    {
        var run = CliRun.With(machine => machine with { Input = step.Typed.IsEmpty ? null : new StringReader(string.Join('\n', step.Typed)) }, folder, [.. step.Command[1..]]);
        return ((int)run.Code, run.Out + run.Error);
    }

    private static (int Code, string Said) Git(string folder, params string[] arguments)
    {
        var start = new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)
            [("GIT_AUTHOR_NAME", "Antt"), ("GIT_AUTHOR_EMAIL", "antt@example.org"), ("GIT_COMMITTER_NAME", "Antt"), ("GIT_COMMITTER_EMAIL", "antt@example.org"), ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1")])
            start.Environment[name] = value;
        using var process = System.Diagnostics.Process.Start(start)!;
        var complaint = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + complaint.Result;
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
