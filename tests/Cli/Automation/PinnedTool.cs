using System.Text.RegularExpressions;

namespace Antt.Tests.Cli.Automation;

/// <summary>
/// What a forge runs in a locality's own register, made of what it runs here: the tool is not built from source but fetched as <c>.antt/tool</c> pins
/// it, on the branch that was built before; the job that tests the tool is gone.
/// </summary>
internal static partial class PinnedTool
{
    private const string Where = "${{ github.workspace }}/.tool/antt";

    /// <summary>A workflow of GitHub.</summary>
    public static string Workflow(string text)
    {
        var home = text.Contains("path: base", StringComparison.Ordinal) ? "base/" : "";
        text = text.Replace(" Code of a change runs only in the job \"tool\".", "", StringComparison.Ordinal);
        text = ToolJob().Replace(text, "");
        // Where the tool was run from its source, its place takes the line of the first switch.
        if (text.Contains("antt.dll", StringComparison.Ordinal)) text = Dll().Replace(text, Where);
        else text = text.Replace("      DOTNET_CLI_TELEMETRY_OPTOUT: \"1\"\n", $"      ANTT: {Where}\n", StringComparison.Ordinal);
        text = Switch().Replace(text, "");
        text = Setup().Replace(text, $"      - name: The tool, as the branch that judges pins it\n        run: bash {home}.antt/fetch.sh \"$ANTT\"\n");
        text = Build().Replace(text, "");
        return Calls(text, "run: ", static command => $"run: '{command}'");
    }

    /// <summary>The file of GitLab.</summary>
    public static string GitLab(string text)
    {
        text = text.Replace("; see .github/workflows for the same in GitHub's words", "", StringComparison.Ordinal);
        text = LabToolJob().Replace(text, "\n");
        text = LabSwitch().Replace(text, "");
        text = LabDll().Replace(text, "$CI_PROJECT_DIR/.tool/antt");
        text = text.Replace("dotnet build base/tool/Cli --configuration Release", "bash base/.antt/fetch.sh \"$ANTT\"", StringComparison.Ordinal);
        text = LabRun().Replace(text, "    - bash .antt/fetch.sh \"$ANTT\"\n$0");
        return Calls(text, "- ", static command => $"- '{command}'");
    }

    /// <summary>Calls of the tool; one that is a whole scalar is quoted, because it would begin with a quotation mark.</summary>
    private static string Calls(string text, string before, Func<string, string> quoted)
    {
        text = RunCall().Replace(text, "dotnet \"$$ANTT\"");
        text = Regex.Replace(text, $"(?m){Regex.Escape(before)}dotnet (\"\\$ANTT\".*)$", match => quoted(match.Groups[1].Value), RegexOptions.None, TimeSpan.FromSeconds(1));
        return text.Replace("dotnet \"$ANTT\"", "\"$ANTT\"", StringComparison.Ordinal);
    }

    [GeneratedRegex("(?m)^  tool:\n(?:    .*\n|\n)+")]
    private static partial Regex ToolJob();

    [GeneratedRegex("(?m)^      DOTNET_[A-Z_]+: \"1\"\n")]
    private static partial Regex Switch();

    [GeneratedRegex(@"\$\{\{ github\.workspace \}\}/base/artifacts/\S+antt\.dll")]
    private static partial Regex Dll();

    [GeneratedRegex("(?m)^      - uses: actions/setup-dotnet@.*\n        with:\n          global-json-file: .*\n")]
    private static partial Regex Setup();

    [GeneratedRegex("(?m)^      - name: Build the tool.*\n        run: dotnet build .*\n")]
    private static partial Regex Build();

    [GeneratedRegex("dotnet run (?:--no-build )?--configuration Release --project tool/Cli --")]
    private static partial Regex RunCall();

    [GeneratedRegex("(?m)^\ntool:\n(?:  .*\n)+\n")]
    private static partial Regex LabToolJob();

    [GeneratedRegex("(?m)^  DOTNET_[A-Z_]+: \"1\"\n")]
    private static partial Regex LabSwitch();

    [GeneratedRegex(@"\$CI_PROJECT_DIR/base/artifacts/\S+antt\.dll")]
    private static partial Regex LabDll();

    [GeneratedRegex("(?m)^    - dotnet run --configuration Release --project tool/Cli -- .*$")]
    private static partial Regex LabRun();
}
