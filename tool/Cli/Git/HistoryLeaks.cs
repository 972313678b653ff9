using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;

namespace Antt.Cli.Git;

/// <summary>
/// Data of persons and marks of secrecy in every version of every data file that some commits brought. Git keeps a version when a later commit
/// takes the data out again, and hands it to whoever clones.
/// </summary>
internal static class HistoryLeaks
{
    /// <summary>
    /// What was found, from the oldest commit on; each content is read once and named with the first commit that brought it. A content that git lost, or that is too
    /// large to be read, is named too: nobody can say what it holds.
    /// </summary>
    /// <param name="root">The register's folder.</param>
    /// <param name="commits">Which commits, as <c>git log</c> is asked.</param>
    /// <returns>Null when git cannot tell.</returns>
    public static ImmutableArray<HistoryLeak>? In(string root, params string[] commits)
    {
        var log = GitCommand.Ask(
            root, ["log", "--reverse", "--format=%x01%H", "--raw", "--no-abbrev", "--diff-filter=ACMRT", "--no-renames", "-m", "-z", "--relative", .. commits, "--", "data"]);
        if (log is not { IsGood: true }) return null;
        var brought = BroughtBy(log.Parts);
        using var objects = new GitObjects(root);
        var contents = objects.All([.. brought.Select(static version => new GitName(Convert.FromHexString(version.Content)))]);
        if (objects.HasFailed) return null;
        var leaks = ImmutableArray.CreateBuilder<HistoryLeak>();
        for (var at = 0; at < brought.Count; at++)
        {
            if (contents[at] is not { } content)
            {
                leaks.Add(new HistoryLeak(brought[at].Commit, PathDiagnostics.Unreadable.At(Location.StartOf(brought[at].Path))));
                continue;
            }
            foreach (var finding in LeakCheck.In(new SourceFile(brought[at].Path, content))) leaks.Add(new HistoryLeak(brought[at].Commit, finding));
        }
        return leaks.DrainToImmutable();
    }

    /// <summary>Reads <c>:old-mode new-mode old-id new-id status</c> and the path behind it, below the commit that stands before.</summary>
    private static List<(string Commit, string Path, string Content)> BroughtBy(string[] parts)
    {
        var brought = new List<(string, string, string)>();
        var seen = new HashSet<(string, string)>();
        var commit = "";
        for (var at = 0; at < parts.Length; at++)
        {
            var part = parts[at].TrimStart('\n');
            if (part.StartsWith('\x01')) commit = part[1..];
            else if (part.StartsWith(':') && part.Split(' ') is [_, var mode, _, var content, _] && at + 1 < parts.Length)
            {
                var path = parts[++at];
                if (mode.StartsWith("100", StringComparison.Ordinal) && seen.Add((path, content))) brought.Add((commit, path, content));
            }
        }
        return brought;
    }
}

/// <summary>A finding in a version of a file that git keeps.</summary>
/// <param name="Commit">The commit that brought the version.</param>
/// <param name="Finding">What was found, and where in that version.</param>
internal sealed record HistoryLeak(string Commit, Diagnostic Finding)
{
    /// <summary>Whether the version could not be looked into.</summary>
    public bool IsUnread => Finding.Descriptor == PathDiagnostics.Unreadable;
}
