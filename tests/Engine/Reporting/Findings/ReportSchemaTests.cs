using System.Text.Json;
using System.Xml;
using System.Xml.Schema;
using Antt.Model;
using Antt.Tests.Support;

namespace Antt.Tests.Engine.Reporting.Findings;

/// <summary>Reports in forms that others laid down, held against the official schemas.</summary>
public sealed class ReportSchemaTests
{
    private static readonly string[] Weights = ["info", "minor", "major", "critical", "blocker"];

    [PublicDataFact]
    public void Sarif_is_valid_by_its_official_schema()
    {
        foreach (var (run, language) in Runs())
            Assert.Equal("", Peers.Run("schema.mjs", Written(run, "sarif", language), PublicData.Path("suites", "formats", "sarif-schema-2.1.0.json")));
    }

    [PublicDataFact]
    public void Junit_is_valid_by_the_schemas_of_Ant_and_of_Jenkins()
    {
        foreach (var schema in new[] { "junit-windyroad.xsd", "junit-jenkins.xsd" })
        {
            var schemas = new XmlSchemaSet();
            schemas.Add(null, PublicData.Path("suites", "formats", schema));
            foreach (var (run, language) in Runs())
            {
                var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
                settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
                settings.ValidationEventHandler += (_, fault) => Assert.Fail($"{schema}, {run}: {fault.Message}");
                using var reader = XmlReader.Create(new StringReader(Written(run, "junit", language)), settings);
                while (reader.Read()) { }
            }
        }
    }

    [Fact]
    public void Every_sarif_rule_explains_itself_and_links_to_its_page()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            using var report = JsonDocument.Parse(Written("errors", "sarif", language));
            var run = report.RootElement.GetProperty("runs")[0];
            var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
            foreach (var rule in rules)
            {
                var id = rule.GetProperty("id").GetString();
                Assert.Equal($"https://so.example/antt/{(language == Language.English ? "en/" : "")}ma-loi/{id}.html", rule.GetProperty("helpUri").GetString());
                foreach (var help in new[] { "text", "markdown" })
                {
                    var text = rule.GetProperty("help").GetProperty(help).GetString()!;
                    Assert.True(text.Contains($"antt explain {id}", StringComparison.Ordinal) && !text.Contains("{{", StringComparison.Ordinal), text);
                }
            }
            foreach (var result in run.GetProperty("results").EnumerateArray())
                Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        }
    }

    [Fact]
    public void Gitlab_has_what_it_shows_of_every_finding()
    {
        using var report = JsonDocument.Parse(Written("errors", "gitlab", Language.Vietnamese));
        foreach (var finding in report.RootElement.EnumerateArray())
        {
            foreach (var key in new[] { "description", "check_name", "fingerprint" }) Assert.NotEqual("", finding.GetProperty(key).GetString());
            Assert.Contains(finding.GetProperty("severity").GetString(), Weights);
            Assert.True(finding.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() >= 1);
        }
    }

    [Fact]
    public void A_fingerprint_survives_moved_lines_and_is_there_once()
    {
        const string Evaluation = BaseRegister.Area + "/2024/evaluation.json";
        var before = Prints(ReportRuns.SevenFaults());
        var after = Prints(ReportRuns.SevenFaults().Edit(Evaluation, "{\n", "{\n\n\n"));
        Assert.Equal(before, after);
        Assert.Equal(before.Count, before.Distinct().Count());
        var thousands = Prints(ReportRuns.Of("thousands"));
        Assert.Equal(thousands.Count, thousands.Distinct().Count());

        static List<string> Prints(BaseRegister register)
        {
            using var report = JsonDocument.Parse(ReportRuns.Written(register.Run(), "gitlab", Language.English));
            return [.. report.RootElement.EnumerateArray().Select(finding => finding.GetProperty("fingerprint").GetString()!)];
        }
    }

    [Fact]
    public void A_comment_of_a_forge_has_room_for_the_longest_report()
    {
        foreach (var language in Enum.GetValues<Language>()) Assert.True(Written("thousands", "markdown", language).Length < 65_536);
    }

    private static IEnumerable<(string Run, Language Language)> Runs() => from run in ReportRuns.Names from language in Enum.GetValues<Language>() select (run, language);

    private static string Written(string run, string format, Language language) => ReportRuns.Written(ReportRuns.Of(run).Run(), format, language);
}
