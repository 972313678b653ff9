using System.Collections.Immutable;
using Antt.Cli.Git.Notes;
using Antt.Cli.Text;
using Antt.Cli.Text.Compare;
using Antt.Model;
using Antt.Model.History;

namespace Antt.Cli.Git;

/// <summary>Revisions of the repository a register is kept in: which ones to compare, what is not the same in them, what merging gives.</summary>
internal sealed class Revisions : IDisposable
{
    private static readonly string[] MainLines = ["origin/HEAD", "origin/main", "main", "origin/master", "master"];

    private readonly string _root;
    private readonly Lazy<RepositoryNotes> _notes;

    private Revisions(string root, string prefix, string folder)
    {
        (_root, Prefix, Objects) = (root, prefix, new GitObjects(root));
        _notes = new Lazy<RepositoryNotes>(() => new RepositoryNotes(Path.GetFullPath(folder, root)));
    }

    /// <summary>Where the register lies in the repository: empty, or a path with a slash at its end.</summary>
    public string Prefix { get; }

    /// <summary>Reads what revisions hold.</summary>
    public GitObjects Objects { get; }

    /// <summary>What earlier runs learnt of revisions. Other threads begin to read it when it is asked for.</summary>
    public RepositoryNotes Notes => _notes.Value;

    /// <summary>The revisions of a repository that has some; null, with the reason, where there are none.</summary>
    /// <param name="root">The register's folder.</param>
    /// <param name="problem">Why there are none.</param>
    public static Revisions? Open(string root, out Words? problem)
    {
        // What git knows it says before it stumbles over the commit that is not there.
        var told = GitCommand.Ask(root, "rev-parse", "--show-prefix", "--git-common-dir", "HEAD^{commit}");
        var places = told?.Text.Split('\n') ?? [];
        problem = told is null ? GitText.NoGit : places is not [_, { Length: > 0 }, ..] ? GitText.NoRepository(root) : !told.IsGood ? GitText.NoCommits : null;
        return problem is null ? new Revisions(root, places[0], places[1]) : null;
    }

    /// <summary>The commit a revision names; null, with the reason, where there is none.</summary>
    public string? Commit(string revision, out Words? problem)
    {
        var named = Objects.Find(revision + "^{commit}");
        problem = named is not null ? null : IsShallow() ? GitText.Shallow : GitText.UnknownRevision(revision);
        return named?.Hex;
    }

    /// <summary>The main line that people merge into, by name; null where there is none.</summary>
    public string? MainLine() => Array.Find(MainLines, name => GitCommand.Ask(_root, "rev-parse", "--verify", "--quiet", name + "^{commit}") is { IsGood: true });

    /// <summary>The commit that two share; null, with the reason, where there is none.</summary>
    public string? Shared(string one, string other, out Words? problem)
    {
        var common = GitCommand.Ask(_root, "merge-base", one, other);
        problem = common is { IsGood: true } ? null : IsShallow() ? GitText.Shallow : GitText.NothingShared(one);
        return problem is null ? common!.Line : null;
    }

    /// <summary>Whether everything of a commit is in another.</summary>
    public bool Holds(string commit, string older) => GitCommand.Ask(_root, "merge-base", "--is-ancestor", older, commit) is { IsGood: true };

    /// <summary>What merging one commit into another gives; null, with the reason, where git cannot tell.</summary>
    public MergedTree? Merge(string into, string commit, out Words? problem)
    {
        var merged = GitCommand.Ask(_root, "merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", into, commit);
        problem = merged is null ? GitText.NoGit : merged.Code is 0 or 1 ? null : merged.Complaint.Contains("usage", StringComparison.Ordinal) ? CompareText.OldGit : GitText.NothingShared(into);
        if (problem is not null) return null;
        var parts = merged!.Parts;
        return new MergedTree(parts[0], [.. parts.Skip(1).TakeWhile(static path => path.Length > 0).Select(Below).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Paths below the register's root that are not the same in two revisions. <c>git diff-tree</c> reads the index, which is long; this does not.</summary>
    public ImmutableArray<string> Changed(string before, string after) =>
        [.. Paths(GitCommand.Ask(_root, "diff", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=none", "--relative", before, after, "--", "data"))];

    /// <summary>
    /// Paths below the register's root that are not the same in the folder as they were in a revision. Git looks at every file it knows, and meanwhile into every folder for
    /// files it does not know.
    /// </summary>
    public ImmutableArray<string> ChangedHere(string before)
    {
        var unknown = Task.Run(() => GitCommand.Ask(_root, "ls-files", "-z", "--others", "--exclude-standard", "--", "data"));
        var edited = GitCommand.Ask(_root, "diff", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--relative", before, "--", "data");
        return [.. Paths(edited).Union(Paths(unknown.GetAwaiter().GetResult()), StringComparer.Ordinal)];
    }

    /// <summary>The decisions of a revision that are not what they were.</summary>
    /// <param name="before">The revision.</param>
    /// <param name="after">What it is compared with; null for the folder as it is.</param>
    /// <param name="changed">The files that are not the same.</param>
    public ImmutableArray<DecisionChange> Decisions(string before, string? after, ImmutableArray<string> changed)
    {
        if (!changed.Any(static path => path.StartsWith("data/decisions/", StringComparison.Ordinal))) return [];
        string[] arguments = ["diff", "-z", "--name-status", "--no-ext-diff", "--find-renames", "--relative", before, .. after is null ? Array.Empty<string>() : [after], "--", "data"];
        return GitCommand.Ask(_root, arguments) is { IsGood: true } answer ? [.. GitRepository.Changes(answer.Parts)] : [];
    }

    /// <summary>Ids of the offices that the commits between two say they hand in for.</summary>
    public ImmutableArray<string> Submitters(string before, string after) =>
        GitCommand.Ask(_root, "log", $"--format={CommitTrailers.Asked}", $"{before}..{after}") is { IsGood: true } log
            ?
            [
                .. CommitTrailers.Of(log.Text).Where(static trailer => trailer.Key == OfficeTrailers.Submits).Select(static trailer => trailer.Value)
                    .Where(static office => office.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Whether something here is not committed.</summary>
    public bool IsEdited() => GitCommand.Ask(_root, "status", "--porcelain", "--", "data") is { Text.Length: > 0 };

    public void Dispose() => Objects.Dispose();

    private bool IsShallow() => GitCommand.Ask(_root, "rev-parse", "--is-shallow-repository") is { Line: "true" };

    private string? Below(string path) => path.StartsWith(Prefix, StringComparison.Ordinal) ? path[Prefix.Length..] : null;

    private static IEnumerable<string> Paths(GitAnswer? answer) => answer is { IsGood: true } ? answer.Parts.Where(static path => path.Length > 0) : [];
}

/// <summary>What merging gives.</summary>
/// <param name="Tree">Id of the merged tree.</param>
/// <param name="Conflicts">Files of the register that both sides changed, each its own way.</param>
internal sealed record MergedTree(string Tree, ImmutableArray<string> Conflicts);
