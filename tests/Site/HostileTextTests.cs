using Antt.Model.Publication;
using Antt.Site;

namespace Antt.Tests.Site;

/// <summary>Whatever a name or reason holds, it stays text.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public void MarkupInTheDataIsShownAndNeverRuns()
    {
        foreach (var (path, html) in BuiltSite.Build(HostileRegister.Of(SampleRegister.Register, HostileRegister.Markup), new SiteOptions()).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = BuiltSite.Parse(html);
            Assert.True(page.QuerySelector("script:not([src]):not([type='application/ld+json']), img, [onerror]") is null, path);
            Assert.All(page.QuerySelectorAll("[href]"), link => Assert.DoesNotContain("javascript:", link.GetAttribute("href")!, StringComparison.OrdinalIgnoreCase));
            Assert.True(page.QuerySelectorAll("main").Length == 1 && page.QuerySelectorAll("footer").Length == 1, path);
            Assert.False(html.AsSpan().ContainsAny('\u202E', '\u2066', '\u200B'), path);
            Assert.Contains("<script>alert(1)</script>", page.DocumentElement.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("..")]
    [InlineData("a/../../b")]
    [InlineData("C:\\x")]
    public void NoIdLeadsOutOfTheSite(string id)
    {
        var register = SampleRegister.Register;
        var unit = register.Units[0] with { Id = id };
        foreach (var path in BuiltSite.Build(register with { Units = [unit] }, new SiteOptions()).Keys)
            Assert.Matches(@"^([A-Za-z0-9-][A-Za-z0-9.-]*/)*[A-Za-z0-9-][A-Za-z0-9.-]*$", path);
    }

    [Fact]
    public void VeryLongNamesAreShownInFull()
    {
        var name = string.Concat(Enumerable.Repeat("Tổ dân phố số ", 700));
        var register = SampleRegister.Register;
        var unit = register.Units[1] with { Names = [new PublicName(new DateOnly(2000, 1, 1), name)] };
        var page = BuiltSite.Parse(BuiltSite.Build(register with { Units = [unit] }, new SiteOptions())["don-vi/kdc-mau-2/index.html"]);
        Assert.Equal(name, page.QuerySelector("h1")!.TextContent);
    }
}
