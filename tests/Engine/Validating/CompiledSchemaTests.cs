using System.Text;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Diagnostics;
using Antt.Tests.Engine.Loading;

namespace Antt.Tests.Engine.Validating;

public sealed class CompiledSchemaTests
{
    /// <summary>The only pattern whose words are those of the general finding.</summary>
    private const string OfficialCode = "^[A-Z0-9]{1,10}$";

    private const string Registration = "{\"unit\": \"kdc-1\", \"year\": 2025, \"form\": \"tt124\", \"date\": \"2025-01-15\"";

    [Theory]
    [InlineData("", "")]
    [InlineData(", \"addressee\": \"UBND xã\", \"commitments\": 0", "")]
    [InlineData(", \"adressee\": \"UBND xã\"", "misspelt-key 1,72-1,82")]
    [InlineData(", \"Addressee\": \"UBND xã\"", "misspelt-key 1,72-1,83")]
    [InlineData(", \"ghi chú\": \"\"", "unknown-key 1,72-1,81")]
    [InlineData(", \"consolidated\": \"2025-02-30\"", "no-such-day 1,88-1,100")]
    [InlineData(", \"consolidated\": \"30/1/2025\"", "date-expected 1,88-1,99")]
    [InlineData(", \"commitments\": -1", "number-too-small 1,87-1,89")]
    [InlineData(", \"commitments\": 1.5", "whole-number-expected 1,87-1,90")]
    [InlineData(", \"commitments\": \"12\"", "whole-number-expected 1,87-1,91")]
    [InlineData(", \"commitments\": null", "null-not-used 1,87-1,91")]
    [InlineData(", \"addressee\": \"\"", "blank-text 1,85-1,87")]
    [InlineData(", \"addressee\": \"  \"", "blank-text 1,85-1,89")]
    [InlineData(", \"addressee\": 12", "text-expected 1,85-1,87")]
    [InlineData(", \"inheritedFrom\": \"x\"", "list-expected 1,89-1,92")]
    [InlineData(", \"inheritedFrom\": []", "too-few-items 1,89-1,91")]
    [InlineData(", \"inheritedFrom\": [\"23701\"]", "place-id-expected 1,90-1,97")]
    [InlineData(", \"inheritedFrom\": [\"1-2025-07-01\", \"1-2025-07-01\"]", "duplicate-entry 1,106-1,120")]
    public void A_registration_is_checked(string more, string expected)
    {
        var findings = Check(DocumentKinds.Registration, Registration + more + "}");
        Assert.Equal(expected, Reading.Findings(findings));
        Reading.AssertWorded(findings);
    }

    [Theory]
    [InlineData("{\"unit\": \"kdc-1\", \"year\": 2025, \"from\": \"tt124\", \"date\": \"2025-01-15\"}", "misspelt-key 1,33-1,39")]
    [InlineData("{\"unit\": \"kdc-1\", \"year\": 2025, \"form\": \"tt124\"}", "missing-key 1,1-1,49")]
    [InlineData("{\"unit\": \"Kdc 1\", \"year\": 2025, \"form\": \"TT124\", \"date\": \"2025-01-15\"}", "id-expected 1,10-1,17; misspelt-value 1,41-1,48")]
    [InlineData("{\"unit\": \"kdc-1\", \"year\": 25, \"form\": \"mẫu mới\", \"date\": \"2025-01-15\"}", "number-too-small 1,27-1,29; unknown-value 1,39-1,48")]
    [InlineData("[]", "block-expected 1,1-1,3")]
    public void One_mistake_has_one_finding(string text, string expected) =>
        Assert.Equal(expected, Reading.Findings(Check(DocumentKinds.Registration, text)));

    [Fact]
    public void The_words_say_what_is_there_what_is_needed_and_what_to_do()
    {
        var finding = Check(DocumentKinds.Registration, Registration.Replace("\"2025-01-15\"", "\"15/1/2025\"", StringComparison.Ordinal) + "}")[0];
        Assert.Equal("Mục “date” đang là \"15/1/2025\". Ngày viết theo thứ tự năm-tháng-ngày với đủ số 0, ví dụ \"2024-03-05\". Viết thành \"2025-01-15\".",
            finding.Message(Language.Vietnamese));
        finding = Check(DocumentKinds.Registration, Registration.Replace("tt124", "Tt124", StringComparison.Ordinal) + "}")[0];
        Assert.Equal("“form” is \"Tt124\". Did you mean \"tt124\"? Allowed are: \"tt124\", \"tt23\". Change \"Tt124\" to \"tt124\".", finding.Message(Language.English));
    }

    [Fact]
    public void Findings_name_the_member_nearest_to_them()
    {
        var text = "{\"id\": \"a\", \"type\": \"KDC\", \"from\": \"2020-01-01\", \"states\": [{\"from\": \"2020-01-01\", \"name\": \"A\", \"commune\": \"1-2020-01-01\", \"managingLevel\": \"xa\", \"levels\": [\"thcs\", \"cấp ba\"]}, 5]}";
        Assert.Equal(["levels", "states"], Check(DocumentKinds.Unit, text).Select(finding => finding.Arguments[0]));
    }

    [Fact]
    public void A_valid_document_is_read_and_checked_without_allocating()
    {
        var schema = Schemas.For(DocumentKinds.Registration);
        var file = new SourceFile("a.json", Encoding.UTF8.GetBytes(Registration + ", \"addressee\": \"UBND xã Ví Dụ\"}"));
        var reader = new JsonReader();
        var findings = new List<Diagnostic>();
        long Measure()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var round = 0; round < 1000; round++) schema.Check(reader.Read(file, findings)!, findings);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Measure();
        Assert.Equal(0, Measure());
        Assert.Empty(findings);
    }

    [Fact]
    public void More_findings_than_anyone_reads_are_cut_off()
    {
        var text = Registration + ", \"inheritedFrom\": [" + string.Join(',', Enumerable.Repeat("1", 50_000)) + "]}";
        var findings = Check(DocumentKinds.Registration, text);
        Assert.Equal(200, findings.Count);
        Assert.Equal("too-many-findings", findings[^1].Descriptor.Slug);
    }

    [Fact]
    public void Every_pattern_of_what_people_enter_has_words()
    {
        foreach (var name in Schemas.Names.Where(name => !name.StartsWith("public/", StringComparison.Ordinal)))
        {
            foreach (var (pointer, schema) in SchemaDialect.SchemasIn(Schemas.Named(name)!.Document))
            {
                if (!schema.TryGet("pattern", out var pattern)) continue;
                var (tree, findings) = Reading.Of("\"\\u2014 \\u2014\"");
                CompiledSchema.Of("test", Encoding.UTF8.GetBytes($"{{\"pattern\": {Encoding.UTF8.GetString(pattern.Tree.File.Bytes.Span[pattern.Start..pattern.End])}}}")).Check(tree!, findings);
                Assert.Equal(pattern.Text == OfficialCode, findings.Exists(finding => finding.Descriptor.Slug == "wrong-form"));
                Assert.True(findings.Count == (pattern.Text == "\\S" ? 0 : 1), $"{name}{pointer}");
            }
        }
    }

    private static List<Diagnostic> Check(DocumentKind kind, string text)
    {
        var (tree, findings) = Reading.Of(text);
        Schemas.For(kind).Check(tree!, findings);
        return findings;
    }
}
