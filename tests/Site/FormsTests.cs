using System.Text.Json.Nodes;
using Antt.Cli.Commands;
using Antt.Site;
using Antt.Tests.Engine.Publishing;

namespace Antt.Tests.Site;

/// <summary>The forms that the public site offers.</summary>
public sealed class FormsTests
{
    private static readonly Lazy<SortedDictionary<string, string>> Demonstration = new(() => Build(Published.Files()));

    private static readonly string[] Languages = ["", "en/"];
    private static readonly string[] Types = ["CQ", "DN", "GD", "KDC", "XA"];

    [Fact]
    public void Every_type_of_unit_has_its_registration_and_all_have_the_request_for_correction()
    {
        foreach (var language in Languages)
        {
            Assert.Equal(
                [.. Types.Select(type => $"{language}mau-khai/dang-ky-{type}.html"), $"{language}mau-khai/dinh-chinh.html", $"{language}mau-khai/index.html"],
                Demonstration.Value.Keys.Where(path => path.StartsWith(language + "mau-khai/", StringComparison.Ordinal)));
        }
        Assert.Equal(["form", "date", "addressee", "signerOffice", "commitments"], Asked("mau-khai/dang-ky-KDC.html").Skip(2));
        Assert.Equal(["form", "date", "addressee", "signerOffice"], Asked("mau-khai/dang-ky-CQ.html").Skip(2));
        Assert.Equal(["about", "unit", "year", "says", "should", "grounds"], Asked("mau-khai/dinh-chinh.html"));
    }

    /// <summary>Whatever a register holds: emptied of all its units and decisions it offers the same forms, but for the foot that every page has.</summary>
    [Fact]
    public void Nothing_of_a_register_is_in_its_forms()
    {
        var files = Published.Files();
        foreach (var path in files.Keys.Where(path => path.StartsWith("data/units/", StringComparison.Ordinal) || path.StartsWith("data/decisions/", StringComparison.Ordinal)).ToList()) files.Remove(path);
        Assert.Equal(Forms(Demonstration.Value), Forms(Build(files)));
        Assert.Equal(14, Forms(Demonstration.Value).Count());
        Assert.True(Demonstration.Value.Keys.Count(path => path.StartsWith("don-vi/", StringComparison.Ordinal)) > 10);
    }

    [Fact]
    public void What_is_kept_of_a_unit_but_not_published_shapes_no_form_and_no_link_to_one()
    {
        var files = Published.Files();
        var changed = 0;
        foreach (var path in files.Keys.Where(path => path.EndsWith("/unit.json", StringComparison.Ordinal)).ToList())
        {
            files.Change(path, unit =>
            {
                foreach (var state in unit["states"]!.AsArray().OfType<JsonObject>().Where(state => state["partyOrganisation"] is JsonValue))
                {
                    state["partyOrganisation"] = !state["partyOrganisation"]!.GetValue<bool>();
                    changed++;
                }
            });
        }
        Assert.True(changed > 0);
        Assert.Equal(Links(Demonstration.Value), Links(Build(files)));
    }

    [Theory]
    [InlineData("don-vi/kdc-mau-2/index.html", "../../mau-khai/dang-ky-KDC.html#don-vi=kdc-mau-2&nam=2025", "Đăng ký năm 2025")]
    [InlineData("don-vi/kdc-mau-2/index.html", "../../mau-khai/dinh-chinh.html#don-vi=kdc-mau-2", "Đề nghị đính chính")]
    [InlineData("don-vi/kdc-mau-1/index.html", "../../mau-khai/dinh-chinh.html#don-vi=kdc-mau-1&nam=2025&ve=02%2FGCN", "Đề nghị đính chính")]
    [InlineData("quyet-dinh/ubnd-xa-mau-T102-2025-07-01/2025/12-qd-ubnd/index.html", "../../../../mau-khai/dinh-chinh.html#nam=2025&ve=12%2FQ%C4%90-UBND", "Đề nghị đính chính")]
    public void A_page_leads_to_its_form_with_what_it_is_about(string path, string link, string words)
    {
        var site = BuiltSite.Build(SampleRegister.Register, new SiteOptions { BlankForms = Publication.FormsOf(SampleRegister.Register) });
        var links = BuiltSite.Parse(site[path]).QuerySelectorAll("main a").Where(found => found.GetAttribute("href") == link);
        Assert.Equal(words, Assert.Single(links).TextContent);
    }

    [Fact]
    public void A_unit_that_is_recognised_for_the_year_is_not_asked_to_register_for_it() =>
        Assert.DoesNotContain("dang-ky-", BuiltSite.Build(SampleRegister.Register, new SiteOptions { BlankForms = Publication.FormsOf(SampleRegister.Register) })["don-vi/kdc-mau-1/index.html"], StringComparison.Ordinal);

    private static SortedDictionary<string, string> Build(SortedDictionary<string, byte[]> files)
    {
        var register = Published.Register(files);
        return BuiltSite.Build(register, new SiteOptions { BlankForms = Publication.FormsOf(register) });
    }

    private static IEnumerable<string> Asked(string path) =>
        BuiltSite.Parse(Demonstration.Value[path]).QuerySelectorAll("form#form > [data-path]").Select(field => field.GetAttribute("data-path")!);

    private static IEnumerable<(string, string)> Forms(SortedDictionary<string, string> site) =>
        site.Where(file => file.Key.Contains("mau-khai/", StringComparison.Ordinal)).Select(file => (file.Key, BuiltSite.Parse(file.Value).QuerySelector("main")!.OuterHtml));

    private static IEnumerable<(string, string)> Links(SortedDictionary<string, string> site) =>
        from file in site
        where file.Key.EndsWith(".html", StringComparison.Ordinal)
        from link in BuiltSite.Parse(file.Value).QuerySelectorAll("a[href*='mau-khai/']")
        select (file.Key, link.OuterHtml);
}
