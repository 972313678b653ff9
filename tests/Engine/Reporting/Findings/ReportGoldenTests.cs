using System.Security.Cryptography;
using System.Text;
using Antt.Engine.Reporting;
using Antt.Model;
using Antt.Model.Diagnostics;
using Antt.Tests.Support;

namespace Antt.Tests.Engine.Reporting.Findings;

/// <summary>
/// Every report of every run, in both languages, as kept in the folder <c>expected</c>. <c>UPDATE_GOLDEN=1 dotnet test</c> rewrites it, but
/// never where CI runs. Of the longest reports only length, hash, first and last lines are kept.
/// </summary>
public sealed class ReportGoldenTests
{
    private const int Kept = 6;

    private static string Expected => Path.Combine(RepositoryRoot.Find(), "tests", "Engine", "Reporting", "Findings", "expected");

    public static IEnumerable<object[]> Reports => from run in ReportRuns.Names from format in ReportFormats.All select new object[] { run, format.Name };

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_as_kept(string run, string format)
    {
        var summary = ReportRuns.Of(run).Run();
        foreach (var language in Enum.GetValues<Language>())
        {
            var written = ReportRuns.Written(summary, format, language);
            var file = Path.Combine(Expected, run, $"{format}.{(language == Language.Vietnamese ? "vi" : "en")}.txt");
            var text = run == "thousands" ? Compact(written) : written;
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") Rewrite(file, text);
            Assert.True(File.Exists(file) && File.ReadAllText(file) == text, $"{file} differs; UPDATE_GOLDEN=1 dotnet test rewrites it. Now:\n{text}");
        }
    }

    [Fact]
    public void Nothing_is_kept_that_no_report_is_compared_with() => Assert.Equal(
        Reports.SelectMany(report => new[] { $"{report[0]}/{report[1]}.en.txt", $"{report[0]}/{report[1]}.vi.txt" }).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Expected, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Expected, path).Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Fact]
    public void The_runs_are_what_they_are_called()
    {
        int Count(string run, Severity severity) => ReportRuns.Of(run).Run().Diagnostics.Count(finding => finding.Severity == severity);
        Assert.Empty(ReportRuns.Of("clean").Run().Diagnostics);
        Assert.Equal(0, Count("warnings", Severity.Error));
        Assert.NotEqual(0, Count("warnings", Severity.Warning));
        Assert.True(Count("thousands", Severity.Error) > 3000);
    }

    [Fact]
    public void A_file_with_seven_faults_has_seven_findings() => Assert.Equal(
        ["ANTT2004", "ANTT2010", "ANTT2012", "ANTT2015", "ANTT2032", "ANTT2035", "ANTT2036"],
        ReportRuns.SevenFaults().Run().Diagnostics.Select(finding => finding.Descriptor.Code).Order(StringComparer.Ordinal));

    private static string Compact(string text)
    {
        var lines = text.Split('\n');
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return string.Join('\n', [$"{lines.Length - 1} lines, sha256 {hash}", .. lines[..Kept], "⋮", .. lines[^(Kept + 1)..]]);
    }

    private static void Rewrite(string file, string text)
    {
        Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), "The expected reports are not rewritten where CI runs.");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
