using System.Text.RegularExpressions;
using Antt.Tests.Conventions;
using Antt.Tests.Support;

namespace Antt.Tests.Cli.Automation;

/// <summary>What a program that runs GitLab's jobs on one's own machine says of ours: they fit GitLab's schema, and it finds every one of them.</summary>
public sealed partial class GitlabLintTests
{
    [Theory]
    [InlineData(".gitlab-ci.yml")]
    [InlineData("tool/Cli/Templates/forge/gitlab/gitlab-ci.yml")]
    public void Every_job_is_found(string path)
    {
        var text = SourceFiles.Text(path);
        var jobs = Job().Matches(text).Select(static match => match.Groups[1].Value).Except(["default", "variables"]).ToList();
        Assert.True(jobs.Count >= 7, $"only {jobs.Count} jobs are read from {path}");
        var (listed, said) = List(text);
        Assert.True(listed.Count > 0, said);
        Assert.Equal(jobs.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_job_that_does_not_fit_is_named()
    {
        var (listed, said) = List(SourceFiles.Text(".gitlab-ci.yml").Replace("\nremind:\n", "\nremind:\n  retry: often\n", StringComparison.Ordinal));
        Assert.Empty(listed);
        Assert.Contains("retry", said, StringComparison.Ordinal);
    }

    /// <summary>The names of the jobs as they are listed; none, and what was said, where the file is refused.</summary>
    private static (List<string> Jobs, string Said) List(string text)
    {
        using var folder = GitFolder.Empty();
        folder.Git("remote", "add", "origin", "https://gitlab.example/xa/so.git");
        File.WriteAllText(Path.Combine(folder.Path, ".gitlab-ci.yml"), text);
        folder.Commit("Việc tự động");
        var said = Peers.Check("gitlab.sh", folder.Path);
        return ([.. said.Split('\n').SkipWhile(static line => !line.StartsWith("name;", StringComparison.Ordinal)).Skip(1)
            .Select(static line => line.Split(';')[0]).Where(static name => name.Length > 0)], said);
    }

    [GeneratedRegex("(?m)^([a-z-]+):$")]
    private static partial Regex Job();
}
