using Antt.Engine;
using Antt.Engine.Reference;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Diagnostics;
using Antt.Model.Units;

namespace Antt.Tests.Support;

/// <summary>Runs the cases written in Markdown through the whole pipeline and compares what comes out with what they expect.</summary>
public sealed class CaseRunner(string repositoryRoot)
{
    /// <summary>A day no case depends on.</summary>
    private static readonly DateOnly Today = new(2026, 1, 15);

    private readonly CaseRegister _register = new(repositoryRoot);

    /// <summary>Every case file below a folder, in order of path.</summary>
    public static IEnumerable<CaseFile> ReadAll(string repositoryRoot, string folder)
    {
        var root = Path.Combine(repositoryRoot, "tests/Cases", folder);
        if (!Directory.Exists(root)) return [];
        return Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => CaseFile.Parse(Path.GetRelativePath(repositoryRoot, path).Replace('\\', '/'), File.ReadAllText(path)));
    }

    /// <summary>Runs one case; null when everything comes out as expected, else the differences.</summary>
    public string? Run(CaseFile file, CaseSection section)
    {
        var differences = new List<string>();
        foreach (var expectation in section.Expected)
        {
            var outcome = Outcome(section, expectation.AsOf);
            var expected = ExpectedLines.Parse(expectation.Lines);
            var found = expected.Compare(outcome);
            if (found.Count == 0) continue;
            differences.Add($"{file.Path}({expectation.Line}): {section.Name}" + (expectation.AsOf is { } day ? $", as of {day:yyyy-MM-dd}" : ""));
            differences.AddRange(found);
        }
        foreach (var command in section.Commands)
            if (CaseShell.Difference(command, _register.Files(section)) is { } difference)
                differences.Add($"{file.Path}({command.Line}): {section.Name}\n{difference}");
        return differences.Count == 0 ? null : string.Join('\n', differences);
    }

    /// <summary>What the pipeline finds in the register of a case.</summary>
    public CaseOutcome Outcome(CaseSection section, DateOnly? asOf)
    {
        var (entered, results, models) = (new List<UnitYear>(), new List<UnitResult>(), new List<(UnitYear Entered, UnitResult Result)>());
        var options = new RunOptions(Today) { AsOf = asOf, Entered = entered.Add, History = _register.History(section), Nominated = (year, result) => models.Add((year, result)) };
        var summary = Pipeline.Run(_register.Build(section), options, results.Add);
        return new CaseOutcome(
            summary.Diagnostics, [.. results.Select((result, i) => new CaseResult(result, entered[i], summary.Frame!))],
            [.. models.Select(model => new CaseResult(model.Result, model.Entered, summary.Frame!))]);
    }

    /// <summary>A finding as the text report prints it, in Vietnamese.</summary>
    public static string TextOf(Diagnostic finding) => $"{ShortTextOf(finding)}: {finding.Message(Language.Vietnamese)}";

    /// <summary>A finding without its message.</summary>
    public static string ShortTextOf(Diagnostic finding)
    {
        var severity = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        return $"{finding.Location}: {severity} {finding.Descriptor.Code}";
    }
}
