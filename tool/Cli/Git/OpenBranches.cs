using System.Collections.Immutable;

namespace Antt.Cli.Git;

/// <summary>Branches that are still open: what they change that is not on the main line yet.</summary>
/// <param name="root">The register's folder.</param>
internal sealed class OpenBranches(string root)
{
    /// <summary>Older branches than so many are not looked at.</summary>
    private const int Most = 50;

    /// <summary>The branches, here and as last fetched, that hold something neither a commit nor the main line does, the newest first; one for each tip.</summary>
    /// <param name="commit">The branch asked about, or the main line itself.</param>
    /// <param name="main">The main line.</param>
    public ImmutableArray<OpenBranch> Beside(string commit, string main)
    {
        var refs = GitCommand.Ask(
            root, "for-each-ref", $"--count={Most}", "--sort=-committerdate", $"--no-merged={commit}", $"--no-merged={main}", "--format=%(objectname) %(refname)",
            "refs/heads", "refs/remotes");
        if (refs is not { IsGood: true }) return [];
        var branches = ImmutableArray.CreateBuilder<OpenBranch>();
        var tips = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in refs.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var (tip, name) = (line[..space], Short(line[(space + 1)..]));
            if (name.EndsWith("/HEAD", StringComparison.Ordinal) || !tips.Add(tip)) continue;
            // What holds the commit already is the same work carried on, not another.
            if (commit != main && GitCommand.Ask(root, "merge-base", "--is-ancestor", commit, tip) is { IsGood: true }) continue;
            var changed = GitCommand.Ask(root, "diff", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--relative", $"{main}...{tip}", "--", "data");
            if (changed is { IsGood: true }) branches.Add(new OpenBranch(name, [.. changed.Parts.Where(static path => path.Length > 0)]));
        }
        return branches.ToImmutable();
    }

    private static string Short(string name) =>
        name.StartsWith("refs/heads/", StringComparison.Ordinal) ? name["refs/heads/".Length..] : name["refs/remotes/".Length..];
}

/// <summary>A branch that is still open.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">Files of the register that it changes.</param>
internal sealed record OpenBranch(string Name, ImmutableArray<string> Files)
{
    /// <summary>Ids of the units whose files it changes.</summary>
    public IEnumerable<string> Units => Files.Select(static path => path.Split('/')).Where(static parts => parts is ["data", "units", _, _, _, _, ..])
        .Select(static parts => parts[4]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
