using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Antt.Model.Diagnostics;

namespace Antt.Tests.Support;

/// <summary>What a case expects: findings, and how units stand. The grammar is told in tests/README.md.</summary>
public sealed partial class ExpectedLines
{
    /// <summary>Stands behind the findings of a case that has too many to print.</summary>
    public const string AndOthers = "...";

    private readonly List<string> _findings = [];
    private readonly List<ExpectedResult> _results = [];
    private bool _isOpen;

    /// <summary>Reads the lines of an <c>expected</c> block.</summary>
    public static ExpectedLines Parse(ImmutableArray<string> lines)
    {
        var expected = new ExpectedLines();
        foreach (var line in lines)
        {
            if (IsFinding(line)) expected._findings.Add(line);
            else if (line == AndOthers) expected._isOpen = true;
            else if (line[0] != ' ') expected._results.Add(new ExpectedResult(line));
            else if (expected._results.Count > 0) expected._results[^1].Add(line.Trim());
            else throw new FormatException($"'{line}' belongs to no unit");
        }
        return expected;
    }

    /// <summary>Whether a line of a block is a finding.</summary>
    public static bool IsFinding(string line) => FindingShape().IsMatch(line);

    /// <summary>Every difference, expected lines marked with a minus, actual ones with a plus.</summary>
    public IReadOnlyList<string> Compare(CaseOutcome outcome)
    {
        var differences = new List<string>();
        CompareFindings(outcome.Findings, differences);
        foreach (var expected in _results)
        {
            var actual = (expected.IsModel ? outcome.Models : outcome.Results).FirstOrDefault(found => found.Result.Unit.Id == expected.Unit && found.Result.Year == expected.Year);
            expected.Compare(actual, differences);
        }
        return differences;
    }

    private void CompareFindings(ImmutableArray<Diagnostic> findings, List<string> differences)
    {
        var listed = _findings.Count > 0 || _results.Count == 0;
        var actual = findings.Where(finding => listed || finding.Severity == Severity.Error).ToList();
        var missing = new List<string>(_findings);
        foreach (var finding in actual)
        {
            var text = CaseRunner.TextOf(finding);
            if (!missing.Remove(text) && !missing.Remove(CaseRunner.ShortTextOf(finding)) && !_isOpen) differences.Add("+ " + text);
        }
        differences.InsertRange(0, missing.Select(line => "- " + line));
    }

    [GeneratedRegex(@"^\S[^()]*\(\d+,\d+,\d+,\d+\): (error|warning|info) ANTT\d{4}")]
    private static partial Regex FindingShape();
}
