using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Antt.Cli;
using Antt.Cli.Text;
using Antt.Model;
using Antt.Tests.Cli;

namespace Antt.Tests.Editor;

/// <summary>The tasks of the editor: commands there are, and patterns that fit what they print.</summary>
public sealed class EditorTaskTests
{
    private const string Finding = "data/units/a/evaluation.json(4,3,4,20): warning ANTT3053: “statistics.crimes”…";
    private static readonly string[] Groups = ["file", "line", "column", "endLine", "endColumn", "severity", "code"];
    private static readonly JsonArray Tasks = Read(".vscode/tasks.json");
    private static readonly JsonArray Carried = Read("tool/Cli/Templates/tasks.json");

    [Fact]
    public void A_new_register_gets_the_same_tasks_with_the_installed_tool()
    {
        Assert.Equal(Tasks.Select(Label), Carried.Select(Label));
        Assert.Equal(Tasks.Select(task => string.Join(' ', Arguments(task!).Skip(4))), Carried.Select(task => string.Join(' ', Arguments(task!))));
        Assert.All(Tasks, task => Assert.Equal("dotnet run --project tool/Cli --", $"{task!["command"]} {string.Join(' ', Arguments(task).Take(4))}"));
        Assert.All(Carried, task => Assert.Equal("antt", (string)task!["command"]!));
    }

    [Fact]
    public void Every_task_calls_a_command_there_is()
    {
        foreach (var task in Carried)
        {
            var words = Arguments(task!).TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal) && !word.StartsWith("${", StringComparison.Ordinal)).ToArray();
            Assert.Equal(ExitCode.Clean, CliRun.In(EditorFiles.Root, [.. words, "--help"]).Code);
        }
    }

    [Fact]
    public void The_patterns_fit_what_is_printed()
    {
        foreach (var matcher in Tasks.Select(task => task!["problemMatcher"]).OfType<JsonObject>())
        {
            var pattern = matcher["pattern"]!;
            var match = Regex.Match(Finding, (string)pattern["regexp"]!);
            Assert.Equal(
                ["data/units/a/evaluation.json", "4", "3", "4", "20", "warning", "ANTT3053"],
                Groups.Select(group => match.Groups[(int)pattern[group]!].Value));
        }
        var background = Tasks.Single(task => Arguments(task!).Contains("--watch"))!["problemMatcher"]!["background"]!;
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Matches((string)background["beginsPattern"]!, CheckText.RoundBegins.In(language));
            Assert.Matches((string)background["endsPattern"]!, CheckText.RoundEnds.In(language));
        }
    }

    private static string Label(JsonNode? task) => (string)task!["label"]!;

    private static IEnumerable<string> Arguments(JsonNode task) => task["args"]!.AsArray().Select(word => (string)word!);

    private static JsonArray Read(string path) => JsonNode.Parse(File.ReadAllText(Path.Combine(EditorFiles.Root, path)))!["tasks"]!.AsArray();
}
