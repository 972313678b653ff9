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

    private static Visit Search(string address, string page, string asked, string[] seen, View view) => new(address + page, address)
    {
        Views = [view], Checks = Checks, Act = [["type", "#tim-gi", asked], seen],
    };
}
