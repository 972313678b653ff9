using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antt.Cli.Disk;
using Antt.Cli.Git.Notes;
using Antt.Cli.Text;
using Antt.Engine.Loading;
using Antt.Engine.Reviews;
using Antt.Model;
using Antt.Model.History;

namespace Antt.Cli.Git;

/// <summary>The git repository a register is kept in: one question, one pass over its history.</summary>
/// <remarks>This folder is the only one that knows git; whatever else reads history is given what it found.</remarks>
internal sealed class GitRepository
{
    private const string Decisions = "data/decisions";
    private const string OfficesFile = "data/offices.json";
    private const char CommitMark = '\x01';
    private readonly string _root;

    private GitRepository(string root) => _root = root;

    /// <summary>The repository that holds a register; null, with the reason, where there is none to ask.</summary>
    public static GitRepository? Open(string root, out Words? problem)
    {
        using var revisions = Revisions.Open(root, out problem);
        return revisions is null ? null : new GitRepository(root);
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
        var changed = GitCommand.Ask(_root, "diff", "-z", "--name-status", "--no-ext-diff", "--find-renames", "--relative", common.Line, "--", "data")!;
        problem = null;
        var (register, offices) = (BytesAt(named.Line, "data/register.json"), BytesAt(named.Line, OfficesFile));
        var asked = Safeguards.Read(register, offices);
        if (asked.SignedFrom is not null && !SshKeys.CanBeRead) problem = GitText.NoSshKeygen;
        if (problem is not null) return null;
        using var commits = new CommitReader(_root, asked.Offices);
        var since = commits.Read($"{common.Line}..HEAD", ["data"]);
        return new ChangeHistory(revision, [.. Changes(changed.Parts)])
        {
            Commits = since, Earlier = commits.Read(common.Line, [.. DossierPaths(since)]), Offices = asked.Offices, SignedFrom = asked.SignedFrom,
            BaseDay = commits.DayOf(named.Line), Seals = SealsSince(common.Line, changed.Parts),
        };
    }

    /// <summary>What became of sealed years. The revision is listed whole then, which happens once a year.</summary>
    private ImmutableArray<SealChange> SealsSince(string revision, string[] changed)
    {
        if (!Directory.Exists(Path.Combine(_root, SealedPath.Folder)) && !changed.Any(SealedPath.IsSeal)) return [];
        var added = GitCommand.Ask(_root, "ls-files", "-z", "--others", "--exclude-standard", "--", SealedPath.Folder)!;
        var seals = changed.Concat(added.Parts).Where(SealedPath.IsSeal).ToList();
        if (seals.Count == 0) return [];
        using var objects = new GitObjects(_root);
        var before = GitTree.Of(revision, FolderOf(_root), opened: null, objects, new RepositoryNotes(folder: null));
        return before is null ? [] : SealChanges.Of(seals, before, new DiskTree(_root, seals));
    }

    /// <summary>What this line of work adds to a revision; null, with the reason, where that cannot be told.</summary>
    public ProposedChange? ChangeFrom(string revision, out Words? problem)
    {
        if (ChangesSince(revision, out problem) is null) return null;
        var common = GitCommand.Ask(_root, "merge-base", revision, "HEAD")!.Line;
        var paths = GitCommand.Ask(_root, "diff", "-z", "--name-only", "--no-ext-diff", "--no-renames", "--relative", common, "HEAD", "--", "data")!;
        var status = GitCommand.Ask(_root, "status", "--porcelain", "--untracked-files=all", "--", "data")!;
        return new ProposedChange(
            GitCommand.Ask(_root, "rev-parse", "HEAD")!.Line, [.. paths.Parts.Where(static path => path.Length > 0)], BytesAt(revision, OfficesFile), status.Text.Length == 0);
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

    /// <summary>A file of a revision; null where it has none.</summary>
    private byte[]? BytesAt(string revision, string path) =>
        GitCommand.Ask(_root, "show", $"{revision}:./{path}") is { IsGood: true } shown ? Encoding.UTF8.GetBytes(shown.Text) : null;

    /// <summary>Where the dossiers lie that reviews and decisions of some commits are about.</summary>
    private SortedSet<string> DossierPaths(ImmutableArray<CommitFact> commits)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in commits.SelectMany(static commit => commit.Paths))
        {
            var reviews = path.IndexOf("/reviews/", StringComparison.Ordinal);
            if (reviews > 0 && path.StartsWith("data/units/", StringComparison.Ordinal)) folders.Add(path[..reviews]);
            if (!path.StartsWith(Decisions, StringComparison.Ordinal) || !File.Exists(Path.Combine(_root, path))) continue;
            foreach (var (unit, year) in TouchedRecords.Decided(File.ReadAllBytes(Path.Combine(_root, path))))
                folders.Add(string.Create(CultureInfo.InvariantCulture, $":(glob)data/units/*/*/{unit}/{year}/**"));
        }
        return folders;
    }

    private bool IsShallow() => GitCommand.Ask(_root, "rev-parse", "--is-shallow-repository") is { Line: "true" };

    /// <summary>
    /// What became of decisions: a status, then one path, or two where something was moved. Git is asked about all the data, because with a
    /// folder in the middle of a large index it takes a thousand times as long.
    /// </summary>
    internal static IEnumerable<DecisionChange> Changes(string[] parts)
    {
        for (var i = 0; i + 1 < parts.Length; i += 2)
        {
            var (status, path) = (parts[i], parts[i + 1]);
            if (status[0] is 'R' or 'C') i++;
            if (!path.StartsWith(Decisions, StringComparison.Ordinal)) continue;
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

/// <summary>What a line of work adds to a revision.</summary>
/// <param name="Head">The commit it ends in.</param>
/// <param name="Paths">The files of the data it touches.</param>
/// <param name="BaseOffices">The list of offices as the revision has it; null where it has none.</param>
/// <param name="IsClean">Whether the folder holds nothing but that commit.</param>
internal sealed record ProposedChange(string Head, ImmutableArray<string> Paths, byte[]? BaseOffices, bool IsClean);
