using Antt.Engine.Publishing;
using Antt.Model.Publication;
using Antt.Site;

namespace Antt.Tests.Site;

/// <summary>What is missing, very long, gone or mistyped: each page still says something, and leads on.</summary>
public sealed class BadInputTests
{
    private static readonly PublicRegister Sample = SampleRegister.Register;

    private static readonly string[] Kinds =
    [
        "don-vi/index.html", "giay-cong-nhan/index.html", "phan-loai/index.html", "dien-hinh/index.html", "thong-ke/index.html", "du-lieu/index.html", "du-lieu/ban/index.html",
        "quyet-dinh/index.html", "nam/2025/index.html",
    ];

    [Fact]
    public void A_register_that_published_nothing_yet_has_no_empty_list_or_table_anywhere()
    {
        var nothing = Sample with { Units = [], Decisions = [], Shares = [], Log = [], Replies = [], Objections = [] };
        var pages = Pages(nothing);
        Assert.All(Kinds, path => Assert.True(pages.ContainsKey(path), path));
        Assert.Empty(
            from page in pages
            from list in page.Value.QuerySelectorAll("main tbody, main ul, main ol, main dl, main select")
            where list.ChildElementCount == 0
            select $"{page.Key}: {list.ParentElement!.OuterHtml}");
        Assert.Empty(pages.Where(page => page.Value.QuerySelector("main p, main table, main form") is null).Select(page => page.Key));
    }

    [Fact]
    public void A_year_without_data_says_so_and_leads_to_others()
    {
        var pages = Pages(Sample with { Head = Sample.Head with { Years = Sample.Head.Years.Add(new PublicYear(2026, ["mau-kdc"])) } });
        foreach (var path in new[] { "nam/2026/index.html", "en/nam/2026/index.html" })
        {
            var main = pages[path].QuerySelector("main")!;
            Assert.NotNull(main.QuerySelector(".notice"));
            Assert.NotNull(main.QuerySelector("a[href*='2025']"));
            Assert.Null(main.QuerySelector("tbody:empty"));
        }
    }

    [Fact]
    public void Names_and_numbers_of_three_hundred_letters_stand_whole_on_every_kind_of_page()
    {
        var name = string.Concat(Enumerable.Repeat("Khu dân cư rất dài ", 16))[..300].TrimEnd() + "!";
        var number = string.Concat(Enumerable.Repeat("Số-", 33));
        var decisions = Sample.Decisions.SetItem(0, Sample.Decisions[0] with { Entries = [.. Sample.Decisions[0].Entries.Select((entry, i) => i == 0 ? entry with { Certificate = number } : entry)] });
        var unit = Sample.Units.Single(unit => unit.Id == decisions[0].Entries[0].Unit);
        var register = Sample with
        {
            Units = Sample.Units.Replace(unit, unit with { Names = [new PublicName(new DateOnly(2000, 1, 1), name)] }), Decisions = decisions, Log = DecisionChain.Of(decisions),
        };
        var pages = Pages(register);
        var certificate = CertificateAddress.Folder(number);
        Assert.InRange(certificate.Length, 1, 100);
        foreach (var path in new[] { $"don-vi/{unit.Id}/index.html", certificate + "index.html", "en/" + certificate + "index.html", $"loai/{unit.Type}/index.html", "nam/2025/index.html", "giay-cong-nhan/2025/index.html" })
            Assert.Contains(name, pages[path].QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(number, pages[certificate + "index.html"].QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_without_a_decision_is_not_called_unsafe_and_everybody_learns_what_to_do()
    {
        var pages = Pages(Sample);
        foreach (var (path, words) in new[] { ("don-vi/kdc-mau-2/index.html", "không có nghĩa"), ("en/don-vi/kdc-mau-2/index.html", "does not mean") })
        {
            var main = pages[path].QuerySelector("main")!;
            Assert.Contains(words, main.TextContent, StringComparison.Ordinal);
            Assert.Null(main.QuerySelector("tbody:empty, ul:empty"));
            Assert.NotNull(main.QuerySelector("a"));
        }
    }

    [Fact]
    public void A_unit_that_was_merged_away_leads_to_the_one_that_took_over_from_its_page_and_its_certificate()
    {
        var gone = Sample.Units.Single(unit => unit.Id == "trung-tam-mau");
        var pages = Pages(Sample with { Units = Sample.Units.Replace(gone, gone with { To = new DateOnly(2025, 12, 31), Successors = ["kdc-mau-2"] }) });
        Assert.NotNull(pages["don-vi/trung-tam-mau/index.html"].QuerySelector("main a[href*='kdc-mau-2']"));
        Assert.NotNull(pages["c/04-gcn/index.html"].QuerySelector("main a[href*='trung-tam-mau']"));
    }

    [Fact]
    public void An_unknown_certificate_number_or_address_is_answered_with_ways_to_look_it_up()
    {
        var pages = Pages(Sample);
        foreach (var path in new[] { "404.html", "en/404.html" })
            foreach (var way in new[] { "giay-cong-nhan/", "tim-kiem/", "quyet-dinh/" }) Assert.True(pages[path].QuerySelector($"main a[href*='{way}'], main form[action*='{way}']") is not null, $"{path} {way}");
        Assert.NotNull(pages["giay-cong-nhan/index.html"].QuerySelector("main form[action*='tim-kiem/'] input[name=q]"));
        Assert.Contains("Hãy hỏi cơ quan ghi trên giấy", pages["giay-cong-nhan/index.html"].QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static Dictionary<string, AngleSharp.Dom.IDocument> Pages(PublicRegister register) =>
        BuiltSite.Build(register, new SiteOptions()).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => BuiltSite.Parse(file.Value));
}
