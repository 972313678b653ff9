using System.Text;
using Antt.Engine;
using Antt.Engine.Reporting.Periodic;
using Antt.Engine.Reference;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Reports;
using Antt.Model.Units;
using Antt.Tests.Engine.Loading;
using Antt.Tests.Support;

namespace Antt.Tests.Engine.Reporting;

/// <summary>The JSON and the Markdown of a periodic report say the same, in the form its schema describes.</summary>
public sealed class PeriodicReportTests
{
    private static readonly string Root = RepositoryRoot.Find();

    [Theory]
    [InlineData(ReportKind.HalfYear)]
    [InlineData(ReportKind.Year)]
    [InlineData(ReportKind.NextYear)]
    public void The_json_fits_its_schema(ReportKind kind)
    {
        var findings = new List<Antt.Model.Diagnostics.Diagnostic>();
        var (tree, _) = Reading.Of(Json(Report(kind)));
        Schemas.Named("output/periodic-report")!.Check(tree!, findings);
        Assert.Empty(findings);
    }

    [Fact]
    public void Both_forms_show_the_same_figures()
    {
        var report = Report(ReportKind.Year);
        Assert.True(report.Total.Population > 0);
        var markdown = PeriodicMarkdown.Of(report, type => type, Language.English);
        foreach (var type in report.Types) Assert.Contains($"| {type.Type} | {type.Population} | {type.Registered}/{type.Population} (", markdown, StringComparison.Ordinal);
        Assert.Contains($"\"population\": {report.Total.Population},", Json(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(23, 33, "23/33 (69,6 %)")]
    [InlineData(7, 10, "7/10 (70,0 %)")]
    [InlineData(1999, 2000, "1999/2000 (99,9 %)")]
    [InlineData(0, 0, "–")]
    public void A_share_is_never_rounded_up(int part, int whole, string shown) => Assert.Equal(shown, ShareText.Of(part, whole, Language.Vietnamese));

    private static PeriodicReport Report(ReportKind kind)
    {
        var section = CaseFile.Parse("x.md", "# x\n\nSổ nền: [xa-ba-cap](base)\n\n```expected\n```\n").Sections[0];
        ReportBook? book = null;
        UnitYear? entered = null;
        var options = new RunOptions(new DateOnly(2024, 12, 31))
        {
            Framed = (frame, day) => book = new ReportBook(frame, kind, frame.Places["H911-2000-01-01"], 2024, day),
            Entered = known => entered = known,
        };
        Pipeline.Run(new CaseRegister(Root).Build(section), options, result => book!.Add(entered!, result));
        return book!.Build();
    }

    private static string Json(PeriodicReport report)
    {
        using var stream = new MemoryStream();
        PeriodicJson.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
