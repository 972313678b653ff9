using Antt.Model.Publication;
using Antt.Office;
using Antt.Site;
using Antt.Tests.Engine.Publishing;
using Antt.Tests.Support;

namespace Antt.Tests.Site;

/// <summary>The code on a certificate leads to its page; without an address there is no code, for there is nowhere to lead.</summary>
public sealed class CertificateCodeTests
{
    private static readonly PublicRegister Demonstration = Published.Register(Published.Files());
    private static readonly SiteOptions Drawn = new() { DrawCode = QrPicture.Svg };

    [Fact]
    public void Every_certificate_shows_a_code_that_reads_as_the_address_of_its_page()
    {
        var site = BuiltSite.Build(Demonstration, Drawn);
        var codes = site.Where(file => file.Key.EndsWith("/ma-qr.svg", StringComparison.Ordinal)).ToList();
        Assert.Equal(site.Keys.Where(path => path.StartsWith("c/", StringComparison.Ordinal) && path.EndsWith("/index.html", StringComparison.Ordinal)), codes.Select(code => code.Key.Replace("ma-qr.svg", "index.html", StringComparison.Ordinal)));
        foreach (var (path, picture) in codes)
        {
            var address = QrReading.Text(picture);
            Assert.Equal(BuiltSite.Address + path[..^"ma-qr.svg".Length], address);
            foreach (var language in new[] { "", "en/" })
            {
                var page = BuiltSite.Parse(site[language + path.Replace("ma-qr.svg", "index.html", StringComparison.Ordinal)]);
                Assert.Contains(page.QuerySelectorAll(".certificate-code code"), code => code.TextContent == address);
                Assert.EndsWith(path, page.QuerySelector(".certificate-code img")!.GetAttribute("src"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Without_an_address_there_is_no_code()
    {
        var site = BuiltSite.Build(Demonstration with { Head = Demonstration.Head with { SiteAddress = null } }, Drawn);
        Assert.DoesNotContain(site.Keys, path => path.EndsWith(".svg", StringComparison.Ordinal) && path.Contains("ma-qr", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Where(file => file.Key.StartsWith("c/", StringComparison.Ordinal)), file => file.Value.Contains("certificate-code", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://a.example/c/1/")]
    [InlineData("https://so-minh-hoa.example/c/01-2023-gcn-m1/?tên=Đường")]
    [InlineData("https://so-dang-ky-an-toan-ve-an-ninh-trat-tu.tinh-minh-hoa.example/so/c/1234-2025-gcn-ubnd/")]
    public void What_is_drawn_is_read_back(string text) => Assert.Equal(text, QrReading.Text(QrPicture.Svg(text)));
}
