using System.Text.RegularExpressions;
using Antt.Tests.Conventions;

namespace Antt.Tests.Security;

/// <summary>Every threat of the table names tests, and every test it names is there.</summary>
public sealed partial class ThreatTests
{
    private const string Page = "tool/SECURITY.md";
    private const int FewestThreats = 14;

    private static List<string> Threats =>
        [.. SourceFiles.Lines(Page).SkipWhile(static line => !line.StartsWith("## Nguy cơ", StringComparison.Ordinal)).Where(static line => line.StartsWith('|')).Skip(2)];

    [Fact]
    public void Every_threat_names_what_stops_it_and_a_test()
    {
        Assert.InRange(Threats.Count, FewestThreats, int.MaxValue);
        Offenders.None(Threats.Where(static row => row.Split('|') is not [_, { Length: > 10 }, { Length: > 10 }, var tests, _] || !Named().IsMatch(tests)));
    }

    [Fact]
    public void Every_named_test_exists()
    {
        var known = (
            from type in typeof(ThreatTests).Assembly.GetTypes()
            from method in type.GetMethods()
            where method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0
            select $"{type.FullName}.{method.Name}").ToHashSet(StringComparer.Ordinal);
        var named = Threats.SelectMany(row => Named().Matches(row).Select(match => match.Groups[1].Value)).ToList();
        Assert.NotEmpty(named);
        Offenders.None(named.Where(test => !known.Contains(test)));
    }

    [GeneratedRegex("`(Antt\\.Tests\\.[\\w.]+)`")]
    private static partial Regex Named();
}
