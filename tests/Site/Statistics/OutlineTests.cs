using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Antt.Engine.Loading;
using Antt.Engine.Publishing;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Diagnostics;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Site.Statistics;
using Antt.Tests.Engine.Publishing;

namespace Antt.Tests.Site.Statistics;

/// <summary>Communes are drawn where all of them have an outline, and stand as tiles with the same figures where one has none.</summary>
public sealed partial class OutlineTests
{
    private const string Province = "M1-1997-01-01";
    private const string File = "data/outlines.json";

    [Fact]
    public void Each_commune_of_the_demonstration_is_drawn_with_title_number_and_link()
    {
        var page = PageOf(Published.Register(Published.Files()));
        var drawn = page.QuerySelectorAll("svg.map a");
        Assert.Equal(["Phường Mô Phỏng", "Xã Giả Tưởng"], drawn.Select(place => place.QuerySelector("text")!.TextContent));
        Assert.Empty(page.QuerySelectorAll(".tiles"));
        foreach (var place in drawn)
        {
            Assert.Contains("/dia-ban/M10", place.GetAttribute("href"), StringComparison.Ordinal);
            Assert.Matches(OnlyNumbers(), place.QuerySelector("path")!.GetAttribute("d")!);
            var written = place.QuerySelectorAll("text")[1].TextContent;
            Assert.EndsWith(" %", written, StringComparison.Ordinal);
            Assert.Contains(written, place.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains("Hình hư cấu", page.QuerySelector("figure:has(.map) figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_commune_has_no_outline_all_stand_as_tiles_with_the_same_figures()
    {
        var drawn = PageOf(Published.Register(Published.Files()));
        var files = Published.Files();
        files.Change(File, sheet => sheet["outlines"]!.AsArray().RemoveAt(2));
        var tiled = PageOf(Published.Register(files));
        Assert.Empty(tiled.QuerySelectorAll(".map"));
        Assert.Equal(drawn.QuerySelectorAll(".map a").Select(place => place.QuerySelectorAll("text")[1].TextContent), tiled.QuerySelectorAll(".tiles strong").Select(number => number.TextContent));
        files.Remove(File);
        var register = Published.Register(files);
        Assert.Equal(2, PageOf(register).QuerySelectorAll(".tiles li").Length);
        Assert.DoesNotContain(ExportWriter.Files(register), file => file.Path == "outlines.json");
    }

    [Fact]
    public void In_a_province_of_many_small_communes_no_words_lie_on_others_and_the_largest_keeps_its_name()
    {
        const string Figure = "100,0 %";
        const int Side = 12, Step = 80;
        var lands = Enumerable.Range(0, Side * Side).Select(number => (
            Outline: Square($"P{number}", number % Side * Step, number / Side * Step, number == 0 ? Step : Step - 30 - (number % 7)), Name: number == 0 ? "Xã Lớn" : $"Phường có tên dài số {number}", Figure)).ToImmutableArray();
        var labels = new OutlineMap([.. lands.Select(land => land.Outline)]).Labels(lands);
        Assert.True(labels[0]!.HasName);
        Assert.Contains(labels, label => label is { HasName: false });
        var boxes = lands.Zip(labels).Where(pair => pair.Second is not null).Select(pair => BoxOf(pair.Second!, pair.Second!.HasName ? Math.Max(pair.First.Name.Length, Figure.Length) : Figure.Length)).ToList();
        Assert.True(boxes.Count > Side);
        Assert.DoesNotContain(boxes.SelectMany((box, number) => boxes.Skip(number + 1).Select(other => (box, other))),
            pair => Math.Abs(pair.box.X - pair.other.X) < pair.box.Half + pair.other.Half - 2 && pair.box.Top < pair.other.Bottom - 2 && pair.other.Top < pair.box.Bottom - 2);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        var register = Published.Register(Published.Files());
        var page = PageOf(register with { Outlines = register.Outlines with { Source = HostileRegister.Markup } });
        Assert.Empty(page.QuerySelectorAll("figure script, figure img"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("figure:has(.map) figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[0,0],[1000,0],[0,1000]]", true)]
    [InlineData("[[0,0],[1001,0],[0,1000]]", false)]
    [InlineData("[[0,-1],[1000,0],[0,1000]]", false)]
    [InlineData("[[0,0.5],[1000,0],[0,1000]]", false)]
    [InlineData("[[0,0],[1000,0]]", false)]
    [InlineData("[[0,0],[1000],[0,1000]]", false)]
    [InlineData("[[0,0],[1000,0,0],[0,1000]]", false)]
    [InlineData("[[0,0],[\"1\",0],[0,1000]]", false)]
    public void Points_off_the_grid_are_refused(string ring, bool isRight)
    {
        var text = Encoding.UTF8.GetBytes($$"""{"source": "Mẫu", "outlines": [{"place": "{{Province}}", "rings": [{{ring}}]}]}""");
        var findings = new List<Diagnostic>();
        Schemas.For(DocumentKinds.Outlines).Check(new JsonReader().Read(new SourceFile(File, text), findings)!, findings);
        Assert.Equal(isRight, findings.Count == 0);
    }

    [Theory]
    [InlineData("[1001, 0]")]
    [InlineData("[-1, 0]")]
    [InlineData("[1]")]
    [InlineData("[1, 2, 3]")]
    [InlineData("\"M0 0\"")]
    public void An_export_with_points_off_the_grid_is_not_read(string point)
    {
        var written = ExportWriter.Files(Published.Register(Published.Files())).Where(file => file.Path != "outlines.json")
            .Append(new OutputFile("outlines.json", Encoding.UTF8.GetBytes($$"""{"source": "a", "outlines": [{"place": "{{Province}}", "rings": [[{{point}}]]}]}""")));
        Assert.Equal("outlines.json", Assert.Single(ExportReader.Read(written).Faults).Path);
    }

    private static PublicOutline Square(string place, int x, int y, int side) => new(place, [[new(x, y), new(x + side, y), new(x + side, y + side), new(x, y + side)]]);

    /// <summary>The room that so many letters take, as wide as the style sheet draws them at most.</summary>
    private static (double X, double Half, double Top, double Bottom) BoxOf(MapLabel label, int letters)
    {
        var numbers = Numbers().Matches(label.Transform).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], letters * 7.5 * numbers[2] / 2, numbers[1] - (14 * numbers[2]), numbers[1] + ((label.HasName ? 20 : 4) * numbers[2]));
    }

    [GeneratedRegex(@"[\d.]+")]
    private static partial Regex Numbers();

    private static IDocument PageOf(PublicRegister register) => BuiltSite.Parse(BuiltSite.Build(register, new SiteOptions())[$"thong-ke/{Province}/index.html"]);

    [GeneratedRegex("^[MLZ 0-9]+$")]
    private static partial Regex OnlyNumbers();
}
