using System.Text;
using Antt.Cli.Git;
using Antt.Cli.Text.Automation;
using Antt.Engine.Loading;
using Antt.Engine.Validating;

namespace Antt.Cli.Commands.Automation;

/// <summary>
/// Before a push: every version of every data file that would leave this machine for the first time. A later commit that takes personal data out
/// again does not help, for the earlier one would leave as well.
/// </summary>
internal static class PushCheck
{
    private const int MostShown = 20;

    public static ExitCode Run(Screen screen)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var leaving = new SortedSet<(string Commit, string Path)>();
        while (screen.Environment.StandardInput.ReadLine() is { } line)
        {
            // "<local ref> <local object> <remote ref> <remote object>"; a ref that is being removed has zeros
            if (line.Split(' ') is not [_, var local, _, var remote] || local.All(static digit => digit == '0')) continue;
            string[] known = remote.All(static digit => digit == '0') ? ["--not", "--remotes"] : ["--not", remote, "--remotes"];
            var log = GitCommand.Ask(
                register.Root, ["log", "--format=%x01%H", "--diff-filter=ACMRT", "--no-renames", "-m", "--name-only", "-z", "--relative", local, .. known, "--", "data"]);
            if (log is not { IsGood: true })
                log = GitCommand.Ask(register.Root, ["log", "--format=%x01%H", "--diff-filter=ACMRT", "--no-renames", "-m", "--name-only", "-z", "--relative", local, "--not", "--remotes", "--", "data"]);
            if (log is not { IsGood: true }) return screen.Fail(HooksText.CannotTell(local));
            Gather(log.Parts, leaving);
        }
        var leaks = 0;
        foreach (var (commit, path) in leaving)
        {
            if (GitCommand.Ask(register.Root, "show", $"{commit}:./{path}") is not { IsGood: true } content) continue;
            foreach (var finding in LeakCheck.In(new SourceFile(path, Encoding.UTF8.GetBytes(content.Text))))
            {
                if (leaks++ < MostShown) screen.Tell(HooksText.Leak(commit[..10], finding.Location.ToString(), finding.Descriptor.Code, finding.Message(screen.Language)));
            }
        }
        return leaks == 0 ? ExitCode.Clean : screen.Fail(HooksText.NotPushed(leaks));
    }

    private static void Gather(string[] parts, SortedSet<(string Commit, string Path)> leaving)
    {
        var commit = "";
        foreach (var part in parts)
        {
            var text = part.TrimStart('\n');
            if (text.Length == 0) continue;
            if (text[0] == '\x01') commit = text[1..];
            else leaving.Add((commit, text));
        }
    }
}
