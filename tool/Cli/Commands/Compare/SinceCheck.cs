using Antt.Cli.Git;
using Antt.Cli.Git.Notes;
using Antt.Cli.Text.Compare;
using Antt.Engine;
using Antt.Engine.Comparing;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model;

namespace Antt.Cli.Commands.Compare;

/// <summary><c>antt check --since</c>: what is wrong that may not have been wrong at a commit, without looking at what is the same.</summary>
internal static class SinceCheck
{
    private const string Between = "..";

    /// <summary>Checks.</summary>
    /// <param name="screen">Takes the findings.</param>
    /// <param name="root">The register's folder.</param>
    /// <param name="asked">The commit, or two with two dots between them: without a second one the folder as it is.</param>
    /// <param name="format">The form of the findings.</param>
    /// <param name="whole">Checks the whole folder.</param>
    public static ExitCode Run(Screen screen, string root, string asked, string? format, Func<RunSummary> whole)
    {
        if (Environment.ProcessorCount > 1) Schemas.Prepare();
        using var revisions = Revisions.Open(root, out var problem);
        if (revisions is null) return screen.Refuse(problem!.Value);
        _ = revisions.Notes; // needed last, so there is time to read them while git is asked
        var dots = asked.IndexOf(Between, StringComparison.Ordinal);
        var (older, newer) = dots < 0 ? (asked, null) : (asked[..dots], asked[(dots + Between.Length)..] is { Length: > 0 } named ? named : "HEAD");
        if (revisions.Commit(older, out problem) is not { } before) return screen.Refuse(problem!.Value);
        var after = newer is null ? null : revisions.Commit(newer, out problem);
        if (problem is not null) return screen.Refuse(problem.Value);

        var changed = after is null ? revisions.ChangedHere(before) : revisions.Changed(before, after);
        var options = new RunOptions(screen.Environment.Today) { Parallelism = Environment.ProcessorCount };
        var everywhere = ScopeDoubts.Among(changed);
        var found = new SinceResult(null, 0, everywhere);
        if (everywhere.IsEmpty)
        {
            var trees = TwoTrees.Open(root, revisions, new NamedRevision(before, older), after is null ? null : new NamedRevision(after, newer!), changed, out problem);
            if (trees is null) return screen.Refuse(problem!.Value);
            found = CheckSince.Of(trees.Before, trees.After, changed, options);
        }
        screen.Tell(found.Doubts.IsEmpty ? SinceText.Scope(older, changed.Length, found.Units) : SinceText.Everything(found.Doubts));
        var summary = found.Summary ?? (after is null ? whole() : Whole(revisions, new NamedRevision(after, newer!), options, out problem));
        return summary is null ? screen.Refuse(problem!.Value) : CheckCommand.Report(screen, root, summary, format, "antt diff");
    }

    /// <summary>Checks everything in a revision.</summary>
    private static RunSummary? Whole(Revisions revisions, NamedRevision side, RunOptions options, out Words? problem)
    {
        var tree = GitTree.Of(side.Revision, revisions.Prefix, opened: null, revisions.Objects, new RepositoryNotes(folder: null));
        problem = tree is null ? CompareText.NoRegisterThere(side.Name) : null;
        return tree is null ? null : Pipeline.Run(SealedTree.Over(tree), options);
    }
}
