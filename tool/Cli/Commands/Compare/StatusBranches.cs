using Antt.Cli.Git;
using Antt.Cli.Text;
using Antt.Cli.Text.Compare;

namespace Antt.Cli.Commands.Compare;

/// <summary><c>antt status --branches</c>: which units are being changed on which branches, so that nobody starts what another has begun.</summary>
internal static class StatusBranches
{
    public static ExitCode Run(Screen screen)
    {
        if (!OpenRegister.TryOpen(screen, near: null, out var register)) return ExitCode.Usage;
        using var revisions = Revisions.Open(register.Root, out var problem);
        if (revisions is null) return screen.Refuse(problem!.Value);
        if (revisions.MainLine() is not { } main) return screen.Refuse(CompareText.NoMainLine);
        if (revisions.Commit(main, out problem) is not { } commit) return screen.Refuse(problem!.Value);

        var byUnit = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var branch in new OpenBranches(register.Root).Beside(commit, commit))
        {
            foreach (var unit in branch.Units)
            {
                if (!byUnit.TryGetValue(unit, out var branches)) byUnit[unit] = branches = [];
                branches.Add(branch.Name);
            }
        }
        screen.Print(CompareText.BranchesHeading(main));
        foreach (var (unit, branches) in byUnit) screen.Print(CompareText.OnBranches(unit, string.Join(", ", branches), branches.Count > 1));
        if (byUnit.Count == 0) screen.Print(CompareText.NoBranches);
        screen.Print(RunText.Next(screen.In(CompareText.NextDiff)));
        return ExitCode.Clean;
    }
}
