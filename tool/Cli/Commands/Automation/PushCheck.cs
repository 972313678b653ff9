using Antt.Cli.Git;
using Antt.Cli.Text.Automation;

namespace Antt.Cli.Commands.Automation;

/// <summary>
/// Before a push: every version of every data file that would leave this machine for the first time. A later commit that takes personal data out
/// again does not help, for the earlier one would leave as well.
/// </summary>
internal static class PushCheck
{
    public static ExitCode Run(Screen screen)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        var leaving = new List<HistoryLeak>();
        while (screen.Environment.StandardInput.ReadLine() is { } line)
        {
            // "<local ref> <local object> <remote ref> <remote object>"; a ref that is being removed has zeros
            if (line.Split(' ') is not [_, var local, _, var remote] || local.All(static digit => digit == '0')) continue;
            string[] known = remote.All(static digit => digit == '0') ? ["--not", "--remotes"] : ["--not", remote, "--remotes"];
            var leaks = HistoryLeaks.In(register.Root, [local, .. known]) ?? HistoryLeaks.In(register.Root, local, "--not", "--remotes");
            if (leaks is null) return screen.Fail(HooksText.CannotTell(local));
            leaving.AddRange(leaks.Value.Except(leaving));
        }
        HistoryCheck.Show(screen, leaving);
        if (leaving.Count(static leak => !leak.IsUnread) is > 0 and var count) return screen.Fail(HooksText.NotPushed(count));
        return leaving.Count == 0 ? ExitCode.Clean : screen.Fail(HooksText.UnreadInHistory(leaving.Count));
    }
}
