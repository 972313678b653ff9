using System.Text.Json;
using Antt.Cli;
using Antt.Engine.Validating;
using Antt.Tests.Engine.Loading;

namespace Antt.Tests.Cli;

/// <summary>Everything a command prints as JSON fits the schema that is published for it.</summary>
public sealed class OutputSchemaTests
{
    /// <summary>A command line and the schema of each of its records.</summary>
    public static TheoryData<string, string> Outputs => new()
    {
        { "status --format json", "standing-report" },
        { "status --year 2024 --format json", "standing-report" },
        { "status --queue --format json", "standing-report" },
        { "calendar --year 2024 --place M10201-2025-07-01 --format json", "calendar" },
        { "calendar --year 2026 --format json", "calendar" },
        { "profile show quoc-gia --as-of 2026-11-20 --format json", "profile-listing" },
        { "profile show kon-gang --as-of 2024-03-01 --format json", "profile-listing" },
        { "profile show hau-loc --as-of 2024-12-01 --format json", "profile-listing" },
        { "profile show bac-kan --as-of 2024-03-01 --format json", "profile-listing" },
        { "check --format json", "check-report" },
        { "classify --format json", "class-result" },
        { "classify --format ndjson", "class-result" },
        { "assess --year 2025 --format json", "assessment-result" },
        { "assess --year 2025 --format ndjson", "assessment-result" },
        { "assess --scheme dien-hinh --format ndjson", "assessment-result" },
        { "report year --place M10201-2025-07-01 --year 2025 --format json", "periodic-report" },
        { "report half-year --place M10201-2025-07-01 --year 2025 --format json", "periodic-report" },
        { "verify all --export public --format json", "verification" },
        { "verify 141/QD-KHONG-CO --export public --format json", "verification" },
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Every_record_fits(string line, string schema)
    {
        using var register = TemporaryFolder.OfDemonstration();
        if (schema == "verification") Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "public", "public").Code);
        var run = CliRun.In(register.Path, line.Split(' '));
        Assert.NotEqual(ExitCode.Usage, run.Code);
        var records = Records(run.Out, line.EndsWith("ndjson", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(records);
        foreach (var record in records)
        {
            var (tree, findings) = Reading.Of(record);
            Schemas.Named("output/" + schema)!.Check(tree!, findings);
            Assert.True(findings.Count == 0, $"{line}: {string.Join('\n', findings.Take(3).Select(finding => finding.Message(Antt.Model.Language.English)))}");
        }
    }

    /// <summary>A schema that nothing is held to would be a promise nobody keeps.</summary>
    [Fact]
    public void Every_schema_of_an_output_is_held_to_one() => Assert.Equal(
        ["assessment-result", "calendar", "check-report", "class-result", "periodic-report", "profile-listing", "standing-report", "verification"],
        Outputs.Select(row => (string)row[1]).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Records(string text, bool isLines)
    {
        if (isLines) return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? document.RootElement.EnumerateArray().Select(element => element.GetRawText()).ToList() : [text];
    }
}
