using System.Text;
using Antt.Engine.Fixing;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Tests.Support;

namespace Antt.Tests.Engine.Fixing;

/// <summary>Every fix belongs to a code, mends the page of that code, and does nothing a second time.</summary>
public sealed class FixTests
{
    /// <summary>Codes whose page shows a fault that a person has to decide.</summary>
    private static readonly string[] LeftToPeople = ["ANTT1008", "ANTT1016", "ANTT1019", "ANTT2008"];

    public static TheoryData<string> Codes => [.. Fixes.All.Select(fix => fix.Kind.Code)];

    [Fact]
    public void Each_fix_has_one_code_of_the_catalogue_and_says_in_both_languages_what_it_does()
    {
        Assert.Equal(Fixes.All.Select(fix => fix.Kind.Code).Distinct().Order(StringComparer.Ordinal), Fixes.All.Select(fix => fix.Kind.Code));
        Assert.Empty(Fixes.All.Select(fix => fix.Kind).Except(Antt.Engine.DiagnosticCatalogue.All));
        Assert.All(Fixes.All, fix => Assert.True(fix.What.Vi.EndsWith('.') && fix.What.En.EndsWith('.') && fix.What.Vi != fix.What.En));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_of_the_code_is_mended(string code)
    {
        var file = CaseRunner.ReadAll(RepositoryRoot.Find(), "diagnostics").Single(file => Path.GetFileName(file.Path).StartsWith(code, StringComparison.Ordinal));
        var mended = 0;
        foreach (var (path, bytes) in new CaseRegister(RepositoryRoot.Find()).Files(file.Sections[0]))
        {
            if (DocumentKinds.Of(path) is not { } kind) continue;
            var once = Mender.Of(path, bytes, Schemas.For(kind));
            mended += once.Mended.Count(one => one.Finding.Descriptor.Code == code);
            if (once.Mended.Length > 0) Assert.DoesNotContain(once.Left, finding => finding.Descriptor.Code == code );
            var twice = Mender.Of(path, once.Bytes, Schemas.For(kind));
            Assert.Empty(twice.Mended);
            Assert.True(once.Bytes.Span.SequenceEqual(twice.Bytes.Span));
        }
        Assert.True(mended > 0 != LeftToPeople.Contains(code), $"{code}: {mended} mended");
    }

    [Theory]
    [InlineData("{\"unit\": \"a\", \"year\": 2025, \"housholds\": {\"residing\": \"412\", \"registred\": 3}}", "{\"unit\": \"a\", \"year\": 2025, \"households\": {\"residing\": 412, \"registered\": 3}}")]
    [InlineData("\uFEFF{\"unit\": \"a\", \"year\": 2025,}", "{\"unit\": \"a\", \"year\": 2025}")]
    [InlineData("{“unit”: “a”,\n\"year\": 2025\n\"includesPredecessors\": True\n}", "{\"unit\": \"a\",\n\"year\": 2025,\n\"includesPredecessors\": true\n}")]
    [InlineData("{\"unit\": \"a\", \"staff\": null, \"year\": 2025}", "{\"unit\": \"a\", \"year\": 2025}")]
    [InlineData("{\"unit\": \"a\", \"year\": 2025, \"staff\": null}", "{\"unit\": \"a\", \"year\": 2025}")]
    [InlineData("{\"unit\": \"a\", \"year\": 2025, \"confirmedThrough\": \"31/10/2025\"}", "{\"unit\": \"a\", \"year\": 2025, \"confirmedThrough\": \"2025-10-31\"}")]
    [InlineData("{\"unit\": \"a\", \"year\": 2025, \"includesPredecessors\": \"có\"}", "{\"unit\": \"a\", \"year\": 2025, \"includesPredecessors\": true}")]
    [InlineData("{\"unit\": \"a\", \"year\": 2025, \"year\": 2025}", "{\"unit\": \"a\", \"year\": 2025}")]
    public void Several_faults_are_mended_in_one_run(string wrong, string right) => Assert.Equal(right, Mended(wrong));

    [Theory]
    [InlineData("{\"unit\": \"a\", \"year\": 2025, \"year\": 2026}")]
    [InlineData("{\"unit\": null, \"year\": 2025}")]
    [InlineData("{\"unit\": \"a\", \"year\": 2025, \"households\": {\"residing\": \"1.234\"}}")]
    [InlineData("{\"unit\": \"a\", \"year\": 2025, \"households\": {\"residing\": \"khoảng 400\"}}")]
    [InlineData("{\"unit\": \"a\", \"year\": 2025, \"confirmedThrough\": \"2025-02-30\"}")]
    [InlineData("{\"unit\": \"a \"b\" c\", \"year\": 2025}")]
    [InlineData("<<<<<<< HEAD\n{\"unit\": \"a\"}\n=======\n{}\n>>>>>>> x\n")]
    public void What_somebody_has_to_decide_stays(string wrong) => Assert.Equal(wrong, Mended(wrong));

    private static string Mended(string text) => Encoding.UTF8.GetString(Mender.Of("a.json", Encoding.UTF8.GetBytes(text), Schemas.Named("evaluation")!).Bytes.Span);
}
