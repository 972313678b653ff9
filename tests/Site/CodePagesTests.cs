using System.Collections.Immutable;
using Antt.Cli.Commands;
using Antt.Engine;
using Antt.Engine.Reporting;
using Antt.Model.Diagnostics;
using Antt.Site;

namespace Antt.Tests.Site;

/// <summary>Each code of a finding has its page in both languages, and each page its code.</summary>
public sealed class CodePagesTests
{
    private static readonly ImmutableArray<CodePage> Codes = [.. CarriedFiles.CodePages()];
    private static readonly Lazy<SortedDictionary<string, string>> Site = new(() => BuiltSite.Build(SampleRegister.Register, new SiteOptions { Codes = Codes }));

    [Fact]
    public void Codes_and_pages_match_one_to_one()
    {
        var pages = Site.Value.Keys.Where(path => path.Contains("ma-loi/ANTT", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(
            DiagnosticCatalogue.All.SelectMany(kind => new[] { $"{CodePages.Folder}/{kind.Code}.html", $"en/{CodePages.Folder}/{kind.Code}.html" }).Order(StringComparer.Ordinal), pages);
    }

    [Theory]
    [InlineData("", "en")]
    [InlineData("en/", "vi")]
    public void The_list_leads_to_every_page_and_the_site_to_the_list(string folder, string other)
    {
        var list = BuiltSite.Parse(Site.Value[$"{folder}ma-loi/index.html"]);
        var linked = list.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).ToList();
        Assert.Equal(DiagnosticCatalogue.All.Select(kind => kind.Code + ".html"), linked);
        Assert.Contains("ma-loi/index.html", BuiltSite.Parse(Site.Value[$"{folder}gioi-thieu/index.html"]).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Last(), StringComparison.Ordinal);
        Assert.DoesNotContain("ma-loi", BuiltSite.Build(SampleRegister.Register, new SiteOptions()).Keys.Aggregate(other, string.Concat), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_shows_the_fault_and_how_it_looks_mended()
    {
        foreach (var code in Codes)
        {
            Assert.True(code.Wrong.Findings.Any(line => line.Contains(code.Kind.Code, StringComparison.Ordinal)), code.Kind.Code);
            Assert.False(code.Right.Findings.Any(line => line.Contains(code.Kind.Code, StringComparison.Ordinal)), code.Kind.Code);
            var page = BuiltSite.Parse(Site.Value[$"ma-loi/{code.Kind.Code}.html"]);
            foreach (var text in new[] { code.Kind.Title.Vi, DiagnosticDescriptor.InGeneral(code.Kind.Mend.Vi), code.Why.Vi.Split('\n')[0] })
                Assert.Contains(text, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("{0}", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_English_page_is_English_but_for_its_examples()
    {
        foreach (var code in Codes)
        {
            var page = BuiltSite.Parse(Site.Value[$"en/ma-loi/{code.Kind.Code}.html"]);
            foreach (var example in page.QuerySelectorAll("pre, [lang=vi]:not(html), nav.menu, header").ToList()) example.Remove();
            Assert.Contains(DiagnosticDescriptor.InGeneral(code.Kind.Mend.En), page.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("Sửa thế nào", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(code.Kind.Title.Vi, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }
}
