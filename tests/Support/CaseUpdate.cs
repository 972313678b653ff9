using Antt.Engine.Reference;

namespace Antt.Tests.Support;

/// <summary>
/// Rewrites the findings (never the results) that cases expect, when ANTT_UPDATE_CASES=1 asks for it after a message has changed. The
/// change of the files is then read like any other change.
/// </summary>
public static class CaseUpdate
{
    private const string Variable = "ANTT_UPDATE_CASES";

    /// <summary>Whether the person who runs the tests asks for it. Refused on a build server.</summary>
    public static bool IsAsked =>
        Environment.GetEnvironmentVariable(Variable) == "1"
        && (Environment.GetEnvironmentVariable("CI") is null ? true : throw new InvalidOperationException(Variable + " is refused where CI is set"));

    /// <summary>Rewrites the blocks of one file whose findings differ.</summary>
    public static void Rewrite(string repositoryRoot, string path, CaseRunner runner)
    {
        var file = Path.Combine(repositoryRoot, path);
        var lines = File.ReadAllLines(file).ToList();
        var blocks = CaseFile.Parse(path, File.ReadAllText(file)).Sections
            .SelectMany(section => section.Expected.Select(expectation => (section, expectation)))
            .OrderByDescending(block => block.expectation.Line);
        foreach (var (section, expectation) in blocks)
        {
            var results = expectation.Lines.Where(line => !ExpectedLines.IsFinding(line) && line[0] != '@').ToList();
            var hadFindings = expectation.Lines.Length > results.Count;
            if ((results.Count > 0 && !hadFindings) || results.Contains(ExpectedLines.AndOthers)) continue;
            var found = runner.Outcome(section, expectation.AsOf).Findings
                .Select(finding => results.Count > 0 ? CaseRunner.ShortTextOf(finding) : CaseRunner.TextOf(finding)).ToList();
            var close = lines.IndexOf(new string('`', lines[expectation.Line - 1].TakeWhile(c => c == '`').Count()), expectation.Line);
            lines.RemoveRange(expectation.Line, close - expectation.Line);
            lines.InsertRange(expectation.Line, [.. found, .. results]);
        }
        var text = string.Join('\n', lines) + "\n";
        if (text != File.ReadAllText(file)) File.WriteAllText(file, text);
    }
}
