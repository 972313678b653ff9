using System.Text;
using AngleSharp.Dom;
using Antt.Site;

namespace Antt.Tests.Site;

public sealed class SiteMarkupTests(BuiltSite built) : IClassFixture<BuiltSite>
{
    private const int HeaviestPage = 100_000;

    [Fact]
    public void EveryLinkAndAnchorLeadsSomewhereInTheSite()
    {
        var anchors = built.Pages.ToDictionary(page => (page.Site, page.Path), page => page.Page.All.Select(element => element.Id).OfType<string>().ToHashSet());
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, page, site) in built.Pages)
        {
            foreach (var link in page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!).Distinct())
            {
                var isWhole = link.StartsWith(BuiltSite.Address, StringComparison.Ordinal);
                var target = new Uri(new Uri("http://site/" + path), isWhole ? link[BuiltSite.Address.Length..].Insert(0, "/") : link);
                var file = Uri.UnescapeDataString(target.AbsolutePath[1..]);
                if (isWhole && (file.Length == 0 || file.EndsWith('/'))) file += "index.html";
                var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
                var isFine = target.Host == "site" && site.ContainsKey(file) && (isWhole || !link.EndsWith('/'))
                    && (anchor.Length == 0 || IsToBeFilledIn(file) || anchors[(site, file)].Contains(anchor));
                if (!isFine) broken.Add($"{path} -> {link}");
            }
        }
        Assert.Empty(broken);
    }

    [Fact]
    public void EveryPageIsReachedFromTheHomePage()
    {
        foreach (var site in new[] { built.Sample, built.Demonstration })
        {
            var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
            var next = new Queue<string>(reached);
            while (next.TryDequeue(out var path))
            {
                foreach (var link in BuiltSite.Parse(site[path]).QuerySelectorAll("a[href]"))
                {
                    var file = new Uri(new Uri("http://site/" + path), link.GetAttribute("href")!).AbsolutePath[1..];
                    if (reached.Add(file)) next.Enqueue(file);
                }
            }
            Assert.Equal(["404.html", "en/404.html"], site.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !reached.Contains(path)));
        }
    }

    [Fact]
    public void EveryPageIsOneDocumentInItsLanguage()
    {
        foreach (var (path, page, _) in built.Pages)
        {
            Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "vi", page.DocumentElement.GetAttribute("lang"));
            Assert.True(page.QuerySelectorAll("h1").Length == 1, path);
            Assert.True(page.QuerySelectorAll("main").Length == 1, path);
            Assert.False(string.IsNullOrWhiteSpace(page.Title), path);
            Assert.True(page.QuerySelector("a.skip")!.GetAttribute("href") == "#noi-dung", path);
            var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
            Assert.True(ids.Count == ids.Distinct().Count(), path);
            Assert.True(HeadingsDescendByOne(page), path);
            Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
            Assert.All(page.QuerySelectorAll("th"), header => Assert.NotNull(header.GetAttribute("scope")));
        }
    }

    [Fact]
    public void NothingRunsAndNothingComesFromElsewhere()
    {
        foreach (var (path, page, site) in built.Pages)
        {
            var isAnywhere = path.EndsWith("404.html", StringComparison.Ordinal);
            Assert.True(page.QuerySelector($"script:not([src]):not([type='application/ld+json']), {(isAnywhere ? "link[rel=stylesheet], link[rel=icon]" : "style")}, iframe, object, embed, form:not([method=get]), base") is null, path);
            Assert.All(page.QuerySelectorAll(isAnywhere ? "script[src]" : "script[src], form"), own => Assert.DoesNotContain(":", own.GetAttribute("src") ?? own.GetAttribute("action")!, StringComparison.Ordinal));
            foreach (var source in page.QuerySelectorAll("script[src], img").Select(element => element.GetAttribute("src")!))
                Assert.True(new Uri(new Uri("http://site/" + path), source) is { Host: "site" } file && site.ContainsKey(file.AbsolutePath[1..]), $"{path} {source}");
            Assert.True(!page.All.Any(element => element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal))), path);
        }
        Assert.DoesNotContain("url(", built.Sample["assets/site.css"], StringComparison.Ordinal);
        Assert.DoesNotContain("@import", built.Sample["assets/site.css"], StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPageSaysThatItIsADemonstration() =>
        Assert.All(built.Pages, page => Assert.Contains(
            page.Path.StartsWith("en/", StringComparison.Ordinal) ? "DEMONSTRATION" : "MINH HỌA", page.Page.QuerySelector(".demonstration")!.TextContent, StringComparison.Ordinal));

    [Fact]
    public void EveryPageIsLight() =>
        Assert.All(built.Demonstration.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), file => Assert.True(Encoding.UTF8.GetByteCount(file.Value) < HeaviestPage, file.Key));

    [Fact]
    public void VietnameseIsWrittenInLettersNotNumbers() =>
        Assert.All(built.Demonstration.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)),
            file => Assert.DoesNotMatch("&#x(?!27;|2B;|A0;|60;)", file.Value));

    [Fact]
    public void NoPageAndNoWordTellsOfARefusal()
    {
        foreach (var (path, page, _) in built.Pages.Where(page => !page.Path.Contains("gioi-thieu", StringComparison.Ordinal)))
            Assert.False(page.Body!.TextContent.Contains("không công nhận", StringComparison.OrdinalIgnoreCase), path);
        Assert.DoesNotContain(built.Demonstration.Keys, path => path.Contains("8141-qd-bca", StringComparison.Ordinal));
    }

    [Fact]
    public void UnitsWithoutARecognitionDifferInNothingButTheirName()
    {
        var one = built.Sample["don-vi/kdc-mau-2/index.html"];
        Assert.Contains("Chưa có công nhận nào được công bố", one, StringComparison.Ordinal);
        Assert.Contains("không có nghĩa", one, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"conditions\"", one, StringComparison.Ordinal);
    }

    [Fact]
    public void TheLetterDStrokeIsSpelledOutInAddressesAndAnchors()
    {
        Assert.Contains("tieu-chi/mau-kdc/KDC-3.dd.html", built.Sample.Keys);
        Assert.Contains("id=\"KDC-3.dd\"", built.Sample["tieu-chi/mau-kdc/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void TwiceTheSameBytesAndOnAnyNumberOfThreads()
    {
        Assert.Equal(built.Sample, BuiltSite.Build(SampleRegister.Register, new SiteOptions()));
        Assert.Equal(built.Sample, BuiltSite.Build(SampleRegister.Register, new SiteOptions { Parallelism = 4 }));
    }

    [Fact]
    public void EveryKindOfPageIsThere() =>
        Assert.Equal(
            typeof(SiteBuilder).Assembly.GetTypes().Where(type => type.Namespace is { } space && space.StartsWith("Antt.Site.Pages", StringComparison.Ordinal) && !type.IsNested).Select(type => type.Name).Order(StringComparer.Ordinal),
            SitePages.All.Select(page => page.Component.Name).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Behind the address of a form stands what it is about, not a place in it.</summary>
    private static bool IsToBeFilledIn(string file) => file.Contains("mau-khai/", StringComparison.Ordinal);

    private static bool HeadingsDescendByOne(IDocument page)
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4"))
        {
            var next = heading.TagName[1] - '0';
            if (next > level + 1) return false;
            level = next;
        }
        return true;
    }
}
