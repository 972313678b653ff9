using Antt.Cli.Git;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Model.Decisions;

namespace Antt.Cli.Commands;

/// <summary>Explains a decision: who decided what on which grounds, and when it entered the register. Of whoever typed it in nothing is shown.</summary>
internal static class ExplainDecision
{
    private const string Folder = "data/decisions/";
    private const string Ending = ".json";

    /// <summary>Explains the decision that was meant; null when none was.</summary>
    public static ExitCode? Try(Screen screen, string subject)
    {
        if (!subject.Contains('/', StringComparison.Ordinal) || OpenRegister.At(screen) is not { } register) return null;
        var id = subject.StartsWith(Folder, StringComparison.Ordinal) ? subject[Folder.Length..] : subject;
        if (id.EndsWith(Ending, StringComparison.Ordinal)) id = id[..^Ending.Length];
        if (!register.Tree.Entries.Any(entry => entry.Path == Folder + id + Ending)) return null;

        var frame = register.Run(screen, new RunOptions(screen.Environment.Today) { Unit = "" }, onResult: null).Frame;
        if (frame?.Decisions.All.FirstOrDefault(known => known.Id == id) is not { } decision) return screen.Fail(DecisionText.Unreadable(id));
        screen.Print(DecisionText.Heading(decision));
        if (decision.Signer is { } signer) screen.Print(DecisionText.Signed(signer.Office));
        screen.Print(DecisionText.Basis(string.Join(", ", decision.LegalBasis.Select(basis => frame.Instruments.TryGetValue(basis, out var known) ? known.Number : basis))));
        foreach (var older in decision.Supersedes) screen.Print(DecisionText.Supersedes(older.Decision, older.Reason));
        foreach (var entry in decision.Entries) screen.Print(DecisionText.Entry(entry));
        PrintLog(screen, register, decision);
        return ExitCode.Clean;
    }

    private static void PrintLog(Screen screen, OpenRegister register, Decision decision)
    {
        var log = GitRepository.Open(register.Root, out var problem)?.Log(out problem);
        if (log is null) screen.Print(GitText.NoLog(problem!.Value));
        else if (log.Find(decision.Id) is { } entry) screen.Print(GitText.Entered(entry.Number, entry.Day, entry.Commit));
        else screen.Print(GitText.NotEntered);
    }
}
