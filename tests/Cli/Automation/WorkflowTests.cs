using System.Text.RegularExpressions;
using Antt.Cli.CommandLine;
using Antt.Tests.Conventions;
using Antt.Tests.Support;

namespace Antt.Tests.Cli.Automation;

/// <summary>What a forge runs: pinned, with least rights, with nothing from strangers in a script, and never with the change's code and rights at once.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string[] Workflows = [.. SourceFiles.With([".yml"], ".github/workflows", "tool/Cli/Templates/forge/github/workflows")];

    [Fact]
    public void Every_action_is_pinned_by_its_commit_and_says_its_version() =>
        Offenders.None(
            from path in Workflows
            from line in SourceFiles.Lines(path)
            where line.Contains("uses:", StringComparison.Ordinal) && !Pinned().IsMatch(line)
            select $"{path}: {line.Trim()}");

    [Fact]
    public void Every_workflow_starts_from_no_rights_and_every_job_names_its_own_with_an_end()
    {
        foreach (var path in Workflows)
        {
            var text = SourceFiles.Text(path);
            Assert.Contains("\npermissions: {}\n", text, StringComparison.Ordinal);
            Assert.Contains("\nconcurrency:\n", text, StringComparison.Ordinal);
            foreach (var job in Jobs(text))
            {
                Assert.Matches(@"(?m)^    permissions:", job);
                Assert.Matches(@"(?m)^    timeout-minutes: [0-9]+$", job);
            }
        }
    }

    [Fact]
    public void No_expression_stands_in_a_script()
    {
        foreach (var path in Workflows)
            Offenders.None(Scripts(SourceFiles.Lines(path)).Where(line => line.Contains("${{", StringComparison.Ordinal)).Select(line => $"{path}: {line}"));
    }

    [Fact]
    public void What_runs_on_a_change_has_no_secret_and_may_only_read()
    {
        foreach (var path in Workflows)
        {
            var text = SourceFiles.Text(path);
            Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
            if (!Regex.IsMatch(text, @"(?m)^  pull_request(_review)?:", RegexOptions.None, TimeSpan.FromSeconds(1))) continue;
            Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
            Assert.DoesNotContain(": write", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_may_write_after_a_change_runs_nothing_of_it()
    {
        foreach (var path in Workflows.Where(path => SourceFiles.Text(path).Contains("workflow_run:", StringComparison.Ordinal)))
        {
            var lines = SourceFiles.Lines(path);
            Offenders.None(lines.Where(line => line.TrimStart().StartsWith("ref:", StringComparison.Ordinal) && !line.Contains("default_branch", StringComparison.Ordinal)));
            Offenders.None(Scripts(lines).Where(line =>
                Regex.IsMatch(line, @"\b(dotnet (build|run|test|restore)|npm|bash |sh )", RegexOptions.None, TimeSpan.FromSeconds(1)) && !line.Contains("base/tool/Cli", StringComparison.Ordinal)
                && !line.Contains("base/.antt/fetch.sh", StringComparison.Ordinal)));
            Offenders.None(Scripts(lines).Where(line => line.Contains(" commit ", StringComparison.Ordinal) || line.Contains(" push ", StringComparison.Ordinal))
                .Where(line => !line.Contains("core.hooksPath=/dev/null", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void What_reads_a_form_may_not_write_and_what_writes_neither_runs_a_tool_nor_reads_the_form()
    {
        foreach (var path in Workflows.Where(path => path.EndsWith("/intake.yml", StringComparison.Ordinal)))
        {
            var text = SourceFiles.Text(path);
            Assert.DoesNotMatch(@"github\.event\.issue\.(body|user)", text);
            var jobs = Jobs(text).ToList();
            Assert.Equal(2, jobs.Count);
            Assert.Contains("intake \"$RUNNER_TEMP/text.md\"", jobs[0], StringComparison.Ordinal);
            Assert.DoesNotContain(": write", jobs[0], StringComparison.Ordinal);
            Assert.DoesNotContain("secrets.", jobs[0], StringComparison.Ordinal);
            Assert.DoesNotMatch(@"dotnet|\$ANTT\b|fetch\.sh|text\.md|--jq \.body", jobs[1]);
        }
    }

    [Theory]
    [InlineData("A\tdata/units/M1-1997-01-01/M10101-1997-01-01/thon-mo-mong/2026/registration.json", true)]
    [InlineData("M\tdata/units/M1-1997-01-01/M10101-1997-01-01/thon-mo-mong/2026/dinh-chinh-120-qd-ubnd.md", false)]
    [InlineData("A\tdata/units/M1-1997-01-01/M10101-1997-01-01/thon-mo-mong/2026/evaluation.json", false)]
    [InlineData("D\tdata/units/M1-1997-01-01/M10101-1997-01-01/thon-mo-mong/2026/registration.json", false)]
    [InlineData("A\tdata/offices.json", false)]
    [InlineData("A\t.github/workflows/registration.json", false)]
    [InlineData("A\tdata/units/a/b/c/../../../../2026/registration.json", false)]
    public void A_form_brings_registrations_and_corrections_alone(string change, bool isTaken)
    {
        var line = SourceFiles.Lines(".github/workflows/intake.yml").Single(static line => line.Contains("grep --quiet --invert-match", StringComparison.Ordinal));
        var pattern = line.Split('\'')[1].Replace("[[:space:]]", "\\s", StringComparison.Ordinal);
        Assert.Equal(isTaken, Regex.IsMatch($":000000 100644 {new string('0', 40)} {new string('a', 40)} {change}", pattern, RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void The_judge_of_a_change_is_the_tool_of_the_base_branch()
    {
        var check = SourceFiles.Text(".github/workflows/check.yml");
        var data = Jobs(check).First();
        Assert.Contains("ref: ${{ github.event.pull_request.base.sha || github.sha }}", data, StringComparison.Ordinal);
        Assert.Contains("dotnet build base/tool/Cli", data, StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet run", data, StringComparison.Ordinal);
        Assert.DoesNotContain("tests/run.sh", data, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_that_is_called_exists()
    {
        var known = CommandList.Commands.Select(command => command.Name).ToHashSet(StringComparer.Ordinal);
        Offenders.None(
            from path in Workflows.Append(".gitlab-ci.yml").Append("tool/Cli/Templates/forge/gitlab/gitlab-ci.yml")
            from Match match in Called().Matches(SourceFiles.Text(path))
            where !known.Contains(match.Groups[1].Value)
            select $"{path}: antt {match.Groups[1].Value}");
    }

    [PublicDataFact]
    public void They_fit_the_schema_that_is_published_for_them() => Fit("github-workflow.schema.json", Workflows);

    [PublicDataFact]
    public void The_issue_forms_fit_theirs()
    {
        const string Folder = ".github/ISSUE_TEMPLATE/";
        Fit("github-issue-forms.schema.json", Folder + "dang-ky.yml", Folder + "dinh-chinh.yml");
        Fit("github-issue-config.schema.json", Folder + "config.yml");
    }

    private static void Fit(string schema, params string[] files)
    {
        var said = Peers.Run("documents.mjs", "", [PublicData.Path("suites", "formats", schema), .. files.Select(static path => Path.Combine(SourceFiles.Root, path))])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(files.Length, said.Length);
        Offenders.None(said.Where(static line => !line.EndsWith(" ok", StringComparison.Ordinal)));
    }

    [Fact]
    public void GitLab_keeps_the_same_split()
    {
        var text = SourceFiles.Text(".gitlab-ci.yml");
        var data = text[text.IndexOf("\ndata:", StringComparison.Ordinal)..text.IndexOf("\ntool:", StringComparison.Ordinal)];
        Assert.DoesNotContain("TOKEN", data, StringComparison.Ordinal);
        var approval = text[text.IndexOf("\napproval:", StringComparison.Ordinal)..text.IndexOf("\npages:", StringComparison.Ordinal)];
        Assert.Contains("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH", approval, StringComparison.Ordinal);
        Assert.Contains("worktree add --quiet --detach base HEAD", approval, StringComparison.Ordinal);
        Assert.DoesNotContain("change/tool", text, StringComparison.Ordinal);
    }

    [Fact]
    public void GitLab_reads_a_form_without_a_token_and_proposes_it_without_a_tool()
    {
        foreach (var path in (string[])[".gitlab-ci.yml", "tool/Cli/Templates/forge/gitlab/gitlab-ci.yml"])
        {
            var text = SourceFiles.Text(path);
            var read = LabJob(text, "form-read");
            Assert.Contains("intake ../text.md", read, StringComparison.Ordinal);
            Assert.DoesNotContain("TOKEN", read, StringComparison.Ordinal);
            Assert.DoesNotContain("environment:", read, StringComparison.Ordinal);
            var propose = LabJob(text, "form-propose");
            Assert.DoesNotMatch(@"dotnet|\$ANTT\b|fetch\.sh|text\.md|TRIGGER_PAYLOAD""|description", propose);
            Assert.Contains("environment: record", propose, StringComparison.Ordinal);
            Assert.Contains(FileTest(SourceFiles.Lines(".github/workflows/intake.yml")), propose, StringComparison.Ordinal);
            Assert.All((string[])["form-read", "form-propose", "approval"], job => Assert.Contains("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH", LabJob(text, job), StringComparison.Ordinal));
        }

        static string FileTest(string[] lines) => lines.Single(static line => line.Contains("grep --quiet --invert-match", StringComparison.Ordinal)).Split('\'')[1];
    }

    [Fact]
    public void Every_job_of_GitLab_is_a_list_of_plain_words()
    {
        foreach (var path in (string[])[".gitlab-ci.yml", "tool/Cli/Templates/forge/gitlab/gitlab-ci.yml"])
        {
            Offenders.None(
                from line in SourceFiles.Lines(path)
                where line.StartsWith("    - ", StringComparison.Ordinal) && line.Length > 6 && line[6] is not ('\'' or '"' or '*') && !line.StartsWith("    - if: $", StringComparison.Ordinal)
                    && (line.Contains(": ", StringComparison.Ordinal) || line.Contains(" #", StringComparison.Ordinal) || line.EndsWith(':'))
                select $"{path}: {line.Trim()}");
        }
    }

    private static string LabJob(string text, string name)
    {
        var from = text.IndexOf($"\n{name}:\n", StringComparison.Ordinal) + 1;
        return Regex.Match(text[from..], @"\A\S+\n(?:  .*\n?)+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
    }

    private static IEnumerable<string> Jobs(string text) =>
        Regex.Split(text[text.IndexOf("\njobs:\n", StringComparison.Ordinal)..], @"(?m)^  (?=[a-z]+:$)", RegexOptions.None, TimeSpan.FromSeconds(1)).Skip(1);

    /// <summary>The lines of scripts: behind <c>run:</c>, on the line or indented below it.</summary>
    private static IEnumerable<string> Scripts(string[] lines)
    {
        var depth = -1;
        foreach (var line in lines)
        {
            var indent = line.Length - line.TrimStart().Length;
            if (depth >= 0 && line.Trim().Length > 0 && indent <= depth) depth = -1;
            if (depth >= 0) yield return line.Trim();
            var at = line.IndexOf("run:", StringComparison.Ordinal);
            if (depth < 0 && at >= 0 && line[..at].Trim() is "" or "-")
            {
                if (line[(at + 4)..].Trim() is { Length: > 0 } script && script[0] != '|') yield return script;
                else depth = at;
            }
        }
    }

    [GeneratedRegex("uses: [a-z-]+/[a-z-]+(/[a-z-]+)?@[0-9a-f]{40} # v[0-9]+")]
    private static partial Regex Pinned();

    [GeneratedRegex("(?:\"\\$ANTT\"|tool/Cli --) ([a-z]+)")]
    private static partial Regex Called();
}
