using Antt.Cli.Git;
using Antt.Cli.Text.Automation;

namespace Antt.Cli.Commands.Automation;

/// <summary><c>antt check --history</c>: every version of every data file that any branch or tag of the repository still holds.</summary>
internal static class HistoryCheck
{
    private const int MostShown = 20;

    public static ExitCode Run(Screen screen, string? near)
    {
        if (!OpenRegister.TryOpen(screen, near, out var register)) return ExitCode.Usage;
        if (GitCommand.Ask(register.Root, "rev-parse", "--is-shallow-repository") is not { IsGood: true } asked) return screen.Refuse(HooksText.NoHistory);
        if (asked.Line == "true") return screen.Refuse(HooksText.CutHistory);
        if (HistoryLeaks.In(register.Root, "--all", "HEAD") is not { } leaks) return screen.Refuse(HooksText.NoHistory);
        Show(screen, leaks);
        if (leaks.Count(static leak => !leak.IsUnread) is > 0 and var count) return screen.Fail(HooksText.KeptInHistory(count));
        if (leaks.Length > 0) return screen.Fail(HooksText.UnreadInHistory(leaks.Length));
        screen.Print(HooksText.HistoryClean);
        return ExitCode.Clean;
    }

    /// <summary>Names commit, place and kind of each; what was found is never repeated.</summary>
    public static void Show(Screen screen, IEnumerable<HistoryLeak> leaks)
    {
        foreach (var (commit, finding) in leaks.Take(MostShown))
            screen.Tell(HooksText.Leak(commit[..10], finding.Location.ToString(), finding.Descriptor.Code, finding.Message(screen.Language)));
    }
}
