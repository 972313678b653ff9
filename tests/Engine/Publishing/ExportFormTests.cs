using Antt.Engine.Loading;
using Antt.Engine.Publishing;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Diagnostics;

namespace Antt.Tests.Engine.Publishing;

public sealed class ExportFormTests
{
    private static readonly (string Folder, string Schema)[] SchemaOf =
    [
        ("export.json", "public/export"), ("places/", "public/places"), ("shares/", "public/shares"), ("units/", "public/units"),
        ("decisions/", "public/decision"), ("log/0", "public/log-entry"), ("log/head.json", "public/log-head"), ("law/instruments/", "public/instrument"), ("law/rulebooks/", "public/rulebook"),
        ("law/assumptions.json", "public/assumptions"), ("objections.json", "public/objections"), ("outlines.json", "public/outlines"), ("replies/", "public/reply"),
        ("statistics/", "public/statistics"), ("signatures/", "public/signatures"), ("keys.json", "public/keys"),
    ];

    [Fact]
    public void EveryFileFitsItsSchema()
    {
        var findings = new List<Diagnostic>();
        foreach (var file in ExportWriter.Files(Published.Register(Published.Files())).Where(file => file.Path != FileSums.Path))
        {
            var schema = SchemaOf.Single(row => file.Path.StartsWith(row.Folder, StringComparison.Ordinal)).Schema;
            var tree = new JsonReader().Read(new SourceFile(file.Path, file.Bytes), findings);
            Schemas.Named(schema)!.Check(tree!, findings);
        }
        Assert.Empty(findings.Select(finding => $"{finding.Location}: {finding.Message(Language.English)}"));
    }

    [Fact]
    public void EveryFileOfTheExportHasASchema() =>
        Assert.Equal(
            Schemas.Names.Where(name => name.StartsWith("public/", StringComparison.Ordinal)), SchemaOf.Select(row => row.Schema).Order(StringComparer.Ordinal));

    [Fact]
    public void ReadingBackGivesTheSameFiles()
    {
        var written = ExportWriter.Files(Published.Register(Published.Files())).ToList();
        var read = ExportReader.Read(written);
        Assert.Empty(read.Faults);
        Assert.Equal(Published.Texts(written), Published.Texts(ExportWriter.Files(read.Register!)));
    }

    [Fact]
    public void TheOrderOfResultsDoesNotMatter()
    {
        var forward = new PublicExport();
        var backward = new PublicExport();
        var results = new List<UnitResult>();
        var run = Antt.Engine.Pipeline.Run(new MemoryTree(Published.Files()), new Antt.Engine.RunOptions(new DateOnly(2030, 1, 1)), results.Add);
        foreach (var result in results) forward.Add(result);
        foreach (var result in results.AsEnumerable().Reverse()) backward.Add(result);
        Assert.Equal(
            Published.Texts(ExportWriter.Files(forward.Build(run.Frame!, run.AsOf))),
            Published.Texts(ExportWriter.Files(backward.Build(run.Frame!, run.AsOf))));
    }

    [Theory]
    [InlineData("export.json", "{")]
    [InlineData("export.json", "null")]
    [InlineData("export.json", "[]")]
    [InlineData("export.json", """{"formatVersion":2,"name":{"vi":"a","en":"b"},"demonstration":true,"asOf":"2026-01-01","years":[]}""")]
    [InlineData("export.json", """{"formatVersion":1,"name":{"vi":"a"},"demonstration":true,"asOf":"2026-01-01","years":[]}""")]
    [InlineData("decisions/a/2025/b.json", """{"id":"a/2025/b"}""")]
    [InlineData("decisions/a/2025/b.json", """{"id":"a/2025/b","id":"a/2025/c"}""")]
    [InlineData("units/a/b.json", """{"units":[],"refused":[]}""")]
    [InlineData("units/a/b.json", """{"units":[null]}""")]
    [InlineData("places/a.json", """{"places":null}""")]
    public void AFileThatCannotBeReadIsNamed(string path, string text)
    {
        var files = ExportWriter.Files(Published.Register(Published.Files())).Where(file => file.Path != path)
            .Append(new OutputFile(path, System.Text.Encoding.UTF8.GetBytes(text)));
        var read = ExportReader.Read(files);
        Assert.Null(read.Register);
        Assert.Equal(path, Assert.Single(read.Faults).Path);
    }

    [Fact]
    public void AFolderWithoutAnExportIsSaidToBeNone() =>
        Assert.Equal("export.json", Assert.Single(ExportReader.Read([new OutputFile("README.md", default)]).Faults).Path);
}
