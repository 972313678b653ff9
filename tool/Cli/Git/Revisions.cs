using System.Collections.Immutable;
using Antt.Cli.Text;
using Antt.Cli.Text.Compare;
using Antt.Model;
using Antt.Model.History;

namespace Antt.Cli.Git;

/// <summary>Revisions of the repository a register is kept in: which ones to compare, what is not the same in them, what merging gives.</summary>
/// <param name="root">The register's folder.</param>
internal sealed class Revisions(string root)
{
    private static readonly string[] MainLines = ["origin/HEAD", "origin/main", "main", "origin/master", "master"];

    private readonly string[] _places = GitCommand.Ask(root, "rev-parse", "--show-prefix", "--git-common-dir") is { IsGood: true } told ? told.Text.Split('\n') : ["", ""];

    /// <summary>Where the register lies in the repository: empty, or a path with a slash at its end.</summary>
    public string Prefix => _places[0];

    /// <summary>Where git keeps its own files; null where it does not say.</summary>
    public string? GitFolder => _places is [_, { Length: > 0 } folder, ..] ? Path.GetFullPath(folder, root) : null;

    /// <summary>The commit a revision names; null, with the reason, where there is none.</summary>
    public string? Commit(string revision, out Words? problem)
    {
        var named = GitCommand.Ask(root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        problem = named is { IsGood: true } ? null : IsShallow() ? GitText.Shallow : GitText.UnknownRevision(revision);
        return problem is null ? named!.Line : null;
    }

    /// <summary>The main line that people merge into, by name; null where there is none.</summary>
    public string? MainLine() => Array.Find(MainLines, name => GitCommand.Ask(root, "rev-parse", "--verify", "--quiet", name + "^{commit}") is { IsGood: true });

    /// <summary>The commit that two share; null, with the reason, where there is none.</summary>
    public string? Shared(string one, string other, out Words? problem)
    {
        var common = GitCommand.Ask(root, "merge-base", one, other);
        problem = common is { IsGood: true } ? null : IsShallow() ? GitText.Shallow : GitText.NothingShared(one);
        return problem is null ? common!.Line : null;
    }

    /// <summary>Whether everything of a commit is in another.</summary>
    public bool Holds(string commit, string older) => GitCommand.Ask(root, "merge-base", "--is-ancestor", older, commit) is { IsGood: true };

    /// <summary>What merging one commit into another gives; null, with the reason, where git cannot tell.</summary>
    public MergedTree? Merge(string into, string commit, out Words? problem)
    {
        var merged = GitCommand.Ask(root, "merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", into, commit);
        problem = merged is null ? GitText.NoGit : merged.Code is 0 or 1 ? null : merged.Complaint.Contains("usage", StringComparison.Ordinal) ? CompareText.OldGit : GitText.NothingShared(into);
        if (problem is not null) return null;
        var parts = merged!.Parts;
        return new MergedTree(parts[0], [.. parts.Skip(1).TakeWhile(static path => path.Length > 0).Select(Below).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Paths below the register's root that are not the same in two revisions.</summary>
    public ImmutableArray<string> Changed(string before, string after) =>
        [.. Paths(GitCommand.Ask(root, "diff-tree", "-r", "-z", "--name-only", "--no-renames", "--relative", before, after, "--", "data"))];

    /// <summary>Paths below the register's root that are not the same in the folder as they were in a revision.</summary>
    public ImmutableArray<string> ChangedHere(string before) =>
    [
        .. Paths(GitCommand.Ask(root, "diff", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--relative", before, "--", "data"))
            .Union(Paths(GitCommand.Ask(root, "ls-files", "-z", "--others", "--exclude-standard", "--", "data")), StringComparer.Ordinal),
    ];

    /// <summary>The decisions of a revision that are not what they were.</summary>
    /// <param name="before">The revision.</param>
    /// <param name="after">What it is compared with; null for the folder as it is.</param>
    /// <param name="changed">The files that are not the same.</param>
    public ImmutableArray<DecisionChange> Decisions(string before, string? after, ImmutableArray<string> changed)
    {
        if (!changed.Any(static path => path.StartsWith("data/decisions/", StringComparison.Ordinal))) return [];
        string[] arguments = ["diff", "-z", "--name-status", "--no-ext-diff", "--find-renames", "--relative", before, .. after is null ? Array.Empty<string>() : [after], "--", "data"];
        return GitCommand.Ask(root, arguments) is { IsGood: true } answer ? [.. GitRepository.Changes(answer.Parts)] : [];
    }

    /// <summary>Ids of the offices that the commits between two say they hand in for.</summary>
    public ImmutableArray<string> Submitters(string before, string after) =>
        GitCommand.Ask(root, "log", $"--format={CommitTrailers.Asked}", $"{before}..{after}") is { IsGood: true } log
            ?
            [
                .. CommitTrailers.Of(log.Text).Where(static trailer => trailer.Key == OfficeTrailers.Submits).Select(static trailer => trailer.Value)
                    .Where(static office => office.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Whether something here is not committed.</summary>
    public bool IsEdited() => GitCommand.Ask(root, "status", "--porcelain", "--", "data") is { Text.Length: > 0 };

    private bool IsShallow() => GitCommand.Ask(root, "rev-parse", "--is-shallow-repository") is { Line: "true" };

    private string? Below(string path) => path.StartsWith(Prefix, StringComparison.Ordinal) ? path[Prefix.Length..] : null;

    private static IEnumerable<string> Paths(GitAnswer? answer) => answer is { IsGood: true } ? answer.Parts.Where(static path => path.Length > 0) : [];
}

/// <summary>What merging gives.</summary>
/// <param name="Tree">Id of the merged tree.</param>
/// <param name="Conflicts">Files of the register that both sides changed, each its own way.</param>
internal sealed record MergedTree(string Tree, ImmutableArray<string> Conflicts);
