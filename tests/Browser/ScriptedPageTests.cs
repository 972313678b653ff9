namespace Antt.Tests.Browser;

/// <summary>Pages that act by script, once they have acted: from a server below a path and from a folder, for everyone as before.</summary>
[Collection(InBrowser.Name)]
public sealed class ScriptedPageTests(ServedSites sites)
{
    private static readonly string[] Checks = ["axe", "overflow", "keyboard"];

    [Fact]
    public void What_is_searched_is_found_and_can_be_used_by_everyone() => Chromium.AssertClean(
    [
        .. new[] { sites.Sample.Address, $"{sites.FileAddress}{sites.Sample.Name}/" }.SelectMany(address => new[]
        {
            Search(address, "tim-kiem/index.html", "duong moi", ["see", "#ket-qua", "Tổ dân phố Đường Mới"], View.NarrowDark),
            Search(address, "en/tim-kiem/index.html", "khong co dau ca", ["see", "#so-ket-qua", "khong co dau ca"], View.Wide),
        }),
    ]);

    [Fact]
    public void The_box_in_the_head_leads_to_what_was_searched() => Chromium.AssertClean(
    [
        new Visit(sites.Sample.Address + "quyet-dinh/index.html", sites.Sample.Address)
        {
            Act = [["type", "#tim-nhanh", "ven doi"], ["press", "Enter"], ["see", "#ket-qua", "Thôn Ven Đồi"]],
        },
    ]);

    [Theory]
    [InlineData("c/so-go-nham/index.html", "Không tìm thấy trang này", "main a[href$='giay-cong-nhan/index.html']", "Tra giấy công nhận")]
    [InlineData("quyet-dinh/co-quan/2025/khong-co/trang-2.html", "Không tìm thấy trang này", ".menu a[href$='don-vi/index.html']", "Tìm đơn vị")]
    [InlineData("en/don-vi/khong-co/", "This page was not found", ".menu a[href$='en/dia-ban/index.html']", "Look up by place")]
    public void An_unknown_address_is_answered_with_a_page_whose_links_lead_into_the_site_wherever_it_lies(string unknown, string says, string link, string leads)
    {
        foreach (var address in new[] { sites.Root, sites.Demonstration.Address })
            Chromium.AssertClean([new Visit(address + unknown, address)
            {
                Seeks = Visit.Assets, Checks = ["overflow"], Views = [View.Narrow],
                Act = [["see", "h1", says], ["click", link], ["see", "h1", leads]],
            }]);
    }

    private static Visit Search(string address, string page, string asked, string[] seen, View view) => new(address + page, address)
    {
        Views = [view], Checks = Checks, Act = [["type", "#tim-gi", asked], seen],
    };
}
