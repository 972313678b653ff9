using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Antt.Engine;
using Antt.Engine.Reporting;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Tests.Engine.Reporting;

public class ReportFormatsTests
{
    private static readonly DiagnosticDescriptor Wrong = Kind("ANTT9901", Severity.Error);
    private static readonly DiagnosticDescriptor Doubtful = Kind("ANTT9902", Severity.Warning);
    private static readonly DiagnosticDescriptor Known = Kind("ANTT9903", Severity.Info);

    private static readonly RunSummary Summary = new(
        null, new DateOnly(2024, 12, 31),
        [
            Wrong.At(new Location("data/a,b.json", 3, 5, 3, 9), "100%\nhai"), Doubtful.At(new Location("data/c.json", 1, 1, 4, 2), "1:2"),
            Known.At(Location.StartOf("data/d.json"), "“đ”"),
        ],
        new RunCounts(4, 1, 2, 34, [KeyValuePair.Create("unit", 1)]), []);

    [Fact]
    public void Text_is_one_line_a_finding() => Assert.Equal(
        """
        data/a,b.json(3,5,3,9): error ANTT9901: Found 100% hai. Expected. Mend.
        data/c.json(1,1,4,2): warning ANTT9902: Found 1:2. Expected. Mend.
        data/d.json(1,1,1,1): info ANTT9903: Found “đ”. Expected. Mend.

        """, Written("text", Language.English));

    [Fact]
    public void Text_is_Vietnamese_when_asked() => Assert.StartsWith(
        "data/a,b.json(3,5,3,9): error ANTT9901: Thấy 100% hai. Cần. Sửa.\n", Written("text", Language.Vietnamese), StringComparison.Ordinal);

    [Fact]
    public void Msbuild_knows_errors_and_warnings_only() => Assert.Equal(
        """
        data/a,b.json(3,5,3,9): error ANTT9901: Found 100% hai. Expected. Mend.
        data/c.json(1,1,4,2): warning ANTT9902: Found 1:2. Expected. Mend.

        """, Written("msbuild", Language.English));

    [Fact]
    public void Github_commands_are_escaped() => Assert.Equal(
        """
        ::error file=data/a%2Cb.json,line=3,endLine=3,col=5,endColumn=9,title=ANTT9901 Title::Found 100%25%0Ahai. Expected. Mend.
        ::warning file=data/c.json,line=1,endLine=4,title=ANTT9902 Title::Found 1:2. Expected. Mend.
        ::notice file=data/d.json,line=1,endLine=1,col=1,endColumn=1,title=ANTT9903 Title::Found “đ”. Expected. Mend.

        """, Written("github", Language.English));

    [Fact]
    public void Ndjson_holds_both_languages_and_every_part()
    {
        var lines = Written("ndjson", Language.English).Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Equal(
            """{"code":"ANTT9903","severity":"info","file":"data/d.json","line":1,"column":1,"endLine":1,"endColumn":1,"message":{"vi":"Thấy “đ”. Cần. Sửa.","en":"Found “đ”. Expected. Mend."},"found":{"vi":"Thấy “đ”.","en":"Found “đ”."},"expected":{"vi":"Cần.","en":"Expected."},"mend":{"vi":"Sửa.","en":"Mend."}}""",
            lines[2]);
    }

    [Fact]
    public void Json_is_one_document_with_counts()
    {
        using var document = JsonDocument.Parse(Written("json", Language.Vietnamese));
        var root = document.RootElement;
        Assert.Equal(
            ["formatVersion", "asOf", "errors", "warnings", "infos", "files", "units", "unitYears", "conditions", "filesByKind", "diagnostics"],
            root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("2024-12-31", 1, 1, 1), (root.GetProperty("asOf").GetString(), root.GetProperty("errors").GetInt32(),
            root.GetProperty("warnings").GetInt32(), root.GetProperty("infos").GetInt32()));
        Assert.Equal(3, root.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void Gitlab_lists_what_it_shows()
    {
        using var report = JsonDocument.Parse(Written("gitlab", Language.English));
        Assert.Equal(["critical", "minor", "info"], report.RootElement.EnumerateArray().Select(finding => finding.GetProperty("severity").GetString()));
    }

    [Fact]
    public void Sarif_escapes_paths_and_names_levels()
    {
        using var report = JsonDocument.Parse(Written("sarif", Language.English));
        var results = report.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(["error", "warning", "note"], results.EnumerateArray().Select(result => result.GetProperty("level").GetString()));
        Assert.Equal("data/a%2Cb.json", results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Junit_fails_for_errors_and_tells_the_rest()
    {
        var report = XDocument.Parse(Written("junit", Language.English));
        Assert.Equal(["ANTT9901"], report.Descendants("failure").Select(failure => failure.Attribute("type")!.Value));
        Assert.Equal("2", report.Descendants("testsuite").Single().Attribute("tests")!.Value);
        Assert.Equal(
            "data/c.json(1,1,4,2): warning ANTT9902: Found 1:2. Expected. Mend.\ndata/d.json(1,1,1,1): info ANTT9903: Found “đ”. Expected. Mend.\n", report.Descendants("system-out").Single().Value);
    }

    [Fact]
    public void What_stands_in_the_data_is_text_in_every_form()
    {
        var summary = Summary with { Diagnostics = [Wrong.At(Location.StartOf("data/<b>.json"), "<script>@ai|`x`[a](javascript:b)\u0001\u001b")] };
        var markdown = Written("markdown", Language.English, summary);
        Assert.Contains(@"Found \<script\>`@`ai\|\`x\`\[a\](javascript:b)", markdown, StringComparison.Ordinal);
        Assert.Contains(@"**data/\<b\>.json**", markdown, StringComparison.Ordinal);
        Assert.StartsWith("Found <script>@ai|`x`[a](javascript:b)\uFFFD\uFFFD.", XDocument.Parse(Written("junit", Language.English, summary)).Descendants("failure").Single().Attribute("message")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_ends_its_lines_with_a_line_feed_and_has_no_mark()
    {
        Assert.Equal(ReportFormats.All.Length, ReportFormats.All.Select(format => format.Name).Distinct().Count());
        foreach (var format in ReportFormats.All)
        {
            var text = Written(format.Name, Language.English);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\uFEFF', text);
        }
    }

    private static string Written(string name, Language language, RunSummary? summary = null)
    {
        using var output = new MemoryStream();
        ReportFormats.All.Single(format => format.Name == name).Write(summary ?? Summary, language, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static DiagnosticDescriptor Kind(string code, Severity severity) => new(
        code, "slug", severity, new Words("Tên", "Title"), new Words("Thấy {0}.", "Found {0}."), new Words("Cần.", "Expected."), new Words("Sửa.", "Mend."));
}
