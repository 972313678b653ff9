using System.Globalization;
using Antt.Cli.Text;
using Antt.Model;
using Antt.Model.History;

namespace Antt.Cli.Git;

/// <summary>The git repository a register is kept in: one question, one pass over its history.</summary>
/// <remarks>This folder is the only one that knows git; whatever else reads history is given what it found.</remarks>
internal sealed class GitRepository
{
    private const string Decisions = "data/decisions";
    private const char CommitMark = '\x01';
    private readonly string _root;

    private GitRepository(string root) => _root = root;

    /// <summary>The repository that holds a register; null, with the reason, where there is none to ask.</summary>
    public static GitRepository? Open(string root, out Words? problem)
    {
        var inside = GitCommand.Ask(root, "rev-parse", "--is-inside-work-tree");
        var first = inside is { IsGood: true } ? GitCommand.Ask(root, "rev-parse", "--verify", "--quiet", "HEAD") : null;
        problem = inside is null ? GitText.NoGit : !inside.IsGood ? GitText.NoRepository(root) : first is not { IsGood: true } ? GitText.NoCommits : null;
        return problem is null ? new GitRepository(root) : null;
    }

    /// <summary>The folder of a register in the repository around it, a slash behind it; empty when it is the repository's own, or when there is none.</summary>
    public static string FolderOf(string root) => GitCommand.Ask(root, "rev-parse", "--show-prefix") is { IsGood: true } prefix ? prefix.Line : "";

    /// <summary>
    /// What became of the decisions of a revision, as far as this line of work shares it; null, with the reason, where that cannot be told.
    /// </summary>
    public ChangeHistory? ChangesSince(string revision, out Words? problem)
    {
        if (GitCommand.Ask(_root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is not { IsGood: true } named)
        {
            problem = IsShallow() ? GitText.Shallow : GitText.UnknownRevision(revision);
            return null;
        }
        if (GitCommand.Ask(_root, "merge-base", named.Line, "HEAD") is not { IsGood: true } common)
        {
            problem = IsShallow() ? GitText.Shallow : GitText.NothingShared(revision);
            return null;
        }
        var changed = GitCommand.Ask(_root, "diff", "-z", "--name-status", "--no-ext-diff", "--find-renames", "--relative", common.Line, "--", Decisions)!;
        problem = null;
        return new ChangeHistory(revision, [.. Changes(changed.Parts)]);
    }

    /// <summary>The log of decisions; null, with the reason, where the whole history is not here.</summary>
    public DecisionLog? Log(out Words? problem)
    {
        problem = IsShallow() ? GitText.Shallow : null;
        if (problem is not null) return null;
        var log = GitCommand.Ask(
            _root, "log", "--first-parent", "--diff-merges=first-parent", "--diff-filter=A", "--no-renames", "--name-only", "-z", "--relative", "--reverse",
            "--format=%x01%H %ct", "HEAD", "--", Decisions)!;
        return DecisionLog.Of(Appearances(log.Parts));
    }

    private bool IsShallow() => GitCommand.Ask(_root, "rev-parse", "--is-shallow-repository") is { Line: "true" };

    /// <summary>A status, then one path, or two where something was moved.</summary>
    internal static IEnumerable<DecisionChange> Changes(string[] parts)
    {
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            var (status, path) = (parts[i], parts[i + 1]);
            if (status[0] is 'R' or 'C') i++;
            if (status[0] == 'R') yield return new DecisionChange(path, DecisionChangeKind.Moved, parts[i + 1]);
            else if (status[0] == 'D') yield return new DecisionChange(path, DecisionChangeKind.Removed);
            else if (status[0] is 'M' or 'T' or 'U') yield return new DecisionChange(path, DecisionChangeKind.Edited);
        }
    }

    /// <summary>A marked line for each commit, then the paths it added.</summary>
    private static IEnumerable<(string Path, string Commit, DateOnly Day)> Appearances(string[] parts)
    {
        var (commit, day) = ("", default(DateOnly));
        foreach (var part in parts)
        {
            var text = part.TrimStart('\n');
            if (text.Length == 0) continue;
            if (text[0] != CommitMark)
            {
                yield return (text, commit, day);
                continue;
            }
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            var seconds = long.Parse(text.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            (commit, day) = (text[1..space], DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime.AddHours(7)));
        }
    }
}
