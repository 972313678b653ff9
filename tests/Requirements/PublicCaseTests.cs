using System.Text.RegularExpressions;
using Antt.Tests.Conventions;
using Antt.Tests.Support;

namespace Antt.Tests.Requirements;

/// <summary>Every public case of the law is an executable case under its number.</summary>
public sealed partial class PublicCaseTests
{
    private const int Published = 142;

    [PublicDataFact]
    public void Every_public_case_has_its_file()
    {
        var cases = File.ReadLines(PublicData.Path("domain", "cases.md"))
            .Select(line => Listed().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(Published, cases.Distinct().Count());
        var files = SourceFiles.With([".md"], "tests/Cases/law").Select(path => Path.GetFileName(path)).ToList();
        Offenders.None(cases.Where(number => !files.Any(file => file.StartsWith(number + "-", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_number_is_that_of_one_file_alone() =>
        Offenders.None(SourceFiles.With([".md"], "tests/Cases/law").Select(path => Path.GetFileName(path)).Where(file => Numbered().IsMatch(file))
            .GroupBy(file => file[..5], StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => string.Join(" ", group)));

    [GeneratedRegex(@"^C-\d{3}-")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\| (C-\d{3}) \|")]
    private static partial Regex Listed();
}
