namespace Antt.Tests.Browser;

/// <summary>
/// The search page in the browser: what is asked for in the address is found from a folder and from a server, what is typed is found while one
/// types, filters stay in the address, and what was found is for everyone in every view.
/// </summary>
[Collection(InBrowser.Name)]
public sealed class SearchPageTests(ServedSites sites)
{
    private const string Vietnamese = "tim-kiem/index.html";
    private const string English = "en/" + Vietnamese;

    [Fact]
    public void What_the_address_asks_for_is_shown_from_a_folder_too() => Chromium.AssertClean(
    [
        FromFolder(Vietnamese + "?q=mo+phong", ["see", "#so-ket-qua", "kết quả"], ["see", "#ket-qua li:first-child", "Phường Mô Phỏng"], ["see", "#ket-qua li:first-child .standing", "Được công nhận năm"]),
        FromFolder(Vietnamese + "?q=thon+mo&loai=KDC", ["see", "#ket-qua", "Thôn Mơ Mộng"]),
        FromFolder(English + "?q=01%2F2026%2FGCN-M10201", ["see", "#ket-qua", "Certificate No. 01/2026/GCN-M10201"]),
    ]);

    [Fact]
    public void What_is_typed_is_found_while_one_types_and_help_is_given_where_nothing_is() => Chromium.AssertClean(
    [
        Served(Vietnamese, ["type", "#tim-gi", "thcs mo phong"], ["see", "#ket-qua", "Trường Trung học cơ sở Mô Phỏng"]),
        Served(Vietnamese, ["type", "#tim-gi", "zzzz qqqq"], ["see", "#so-ket-qua", "Không tìm thấy gì"], ["see", "#ket-qua", "Thử cách khác"], ["see", "#ket-qua", "Theo địa bàn"]),
        Served(Vietnamese + "?q=m%C6%A1+m%E1%BB%99ng&loai=GD", ["see", "#so-ket-qua", "không kết quả nào qua được bộ lọc"], ["see", "#ket-qua", "Bỏ bộ lọc"]),
        Served("index.html", ["type", "#tim-nhanh", "tuong tuong"], ["press", "Enter"], ["see", "#ket-qua", "Xã Tưởng Tượng"]),
    ]);

    [Fact]
    public void What_was_found_is_for_everyone_in_every_view() => Chromium.AssertClean(
    [
        Looked(Vietnamese + "?q=mo+phong", "kết quả", View.Narrow, View.WideDark), Looked(English + "?q=gia+tuong&nam=2025", "results", View.Wide, View.NarrowDark),
        Looked(Vietnamese + "?q=zzzz", "Không", View.Narrow, View.WideDark),
    ]);

    /// <summary>The names in the index are as hostile as those in the pages.</summary>
    [Fact]
    public void Hostile_names_are_shown_and_never_run() => Chromium.AssertClean(
    [
        new Visit($"{sites.Hostile.Address}{Vietnamese}?q=script", sites.Hostile.Address) { Views = [View.Narrow], Checks = ["axe", "overflow"], Act = [["see", "#ket-qua", "<script>alert(1)</script>"]] },
        new Visit($"{sites.Hostile.Address}{Vietnamese}?q=%3Cscript%3Ealert(1)%3C%2Fscript%3Ezzzz&loai=%22%3E&xa=%3Cimg%3E&trang=-1&nhom=x", sites.Hostile.Address) { Views = [View.Narrow], Checks = ["axe", "overflow"], Act = [["see", "#so-ket-qua", "<script>"]] },
    ]);

    private Visit FromFolder(string page, params string[][] acts) =>
        new($"{sites.FileAddress}so-minh-hoa/{page}", $"{sites.FileAddress}so-minh-hoa/") { Views = [View.Narrow], Act = acts };

    private Visit Served(string page, params string[][] acts) => new(sites.Demonstration.Address + page, sites.Demonstration.Address) { Act = acts };

    private Visit Looked(string page, string said, params View[] views) =>
        new(sites.Demonstration.Address + page, sites.Demonstration.Address) { Views = views, Checks = ["axe", "overflow"], Act = [["see", "#so-ket-qua", said]] };
}
