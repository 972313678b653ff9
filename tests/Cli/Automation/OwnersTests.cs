using Antt.Cli;
using Antt.Tests.Conventions;

namespace Antt.Tests.Cli.Automation;

/// <summary>The files a forge reads come from bodies, places and criteria, and the repository's own are current.</summary>
public sealed class OwnersTests
{
    [Fact]
    public void The_repository_has_what_the_tool_makes()
    {
        var run = CliRun.In(SourceFiles.Root, "owners", "--check");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
    }

    [Fact]
    public void Exactly_one_team_answers_for_a_path_and_the_last_line_that_fits_decides()
    {
        var lines = SourceFiles.Lines(".github/CODEOWNERS").Where(line => line.Length > 0 && line[0] != '#').ToList();
        Assert.All(lines, line => Assert.Matches("^[/*][^ ]* +@[^ ]+$", line));
        Assert.StartsWith("* ", lines[0], StringComparison.Ordinal);
        Assert.Equal("@to-chuc/bcd-phuong-mo-phong", Owner("data/units/M1-1997-01-01/M10201-2004-05-10/banh-keo-vi-du/2026/evidence.json"));
        Assert.Equal("@to-chuc/ubnd-tinh-minh-hoa", Owner("data/decisions/ubnd-tinh-minh-hoa-M1-1997-01-01/2026/2250-qd-ubnd.json"));
        Assert.Equal("@to-chuc/bo-cong-an", Owner("data/decisions/bo-cong-an/2025/8141-qd-bca.json"));
        Assert.Equal("@to-chuc/phap-che", Owner("data/rulebooks/tt124-kdc.json"));

        string Owner(string path) => lines.Last(line => ("/" + path).StartsWith(line.Split(' ')[0].TrimEnd('*'), StringComparison.Ordinal)).Split(' ')[^1];
    }

    [Fact]
    public void An_office_with_a_team_answers_by_that_name_and_a_change_shows()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.OutOfDate, CliRun.In(register.Path, "owners", "--check").Code);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "owners", "--organisation", "tinh-minh-hoa").Code);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "owners", "--check").Code);
        Assert.Contains("@tinh-minh-hoa/nguoi-giu-so", register.Read(".github/CODEOWNERS"), StringComparison.Ordinal);
        register.Write("data/offices.json", """
            {"offices": [{"id": "bcd-mo-phong", "role": "thuong-truc-ban-chi-dao-xa", "level": "xa", "place": "M10201-2025-07-01", "from": "2025-07-01", "team": "mo-phong/ban-chi-dao"}]}
            """);
        Assert.Equal(ExitCode.OutOfDate, CliRun.In(register.Path, "owners", "--check").Code);
        CliRun.In(register.Path, "owners");
        Assert.Contains("@mo-phong/ban-chi-dao", register.Read(".github/CODEOWNERS"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_checklist_of_a_type_has_every_condition_of_it()
    {
        var template = SourceFiles.Text(".github/PULL_REQUEST_TEMPLATE/kdc.md");
        foreach (var condition in System.Text.Json.Nodes.JsonNode.Parse(SourceFiles.Text("data/rulebooks/tt124-kdc.json"))!["conditions"]!.AsArray())
            Assert.Contains($"- [ ] {condition!["id"]} ", template, StringComparison.Ordinal);
        Assert.Equal(template, SourceFiles.Text(".gitlab/merge_request_templates/kdc.md"));
    }
}
