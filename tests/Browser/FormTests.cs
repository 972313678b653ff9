namespace Antt.Tests.Browser;

/// <summary>The forms of the public site under the site's own policy: filled in and ended by keyboard and mouse, from a server and from a folder.</summary>
[Collection(InBrowser.Name)]
public sealed class FormTests(ServedSites sites)
{
    private static readonly string[] Checks = ["axe", "overflow"];

    [Fact]
    public void A_request_for_correction_ends_in_a_file() => AssertClean("mau-khai/dinh-chinh.html#don-vi=kdc-mau-1&nam=2025&ve=12%2FQ%C4%90-UBND", visit => visit with
    {
        Act =
        [
            ["click", "button[type=submit].button"], ["see", "[data-path=says] .problem", "Cần ghi mục này."],
            ["type", "[data-path=says] textarea", "Thôn Đường"], ["type", "[data-path=should] textarea", "Thôn Đường Mới"],
            ["click", "button[type=submit].button"], ["see", "#file", "kdc-mau-1-2025-correction.antt.json"],
        ],
        Views = [View.Wide, View.NarrowDark],
        Checks = Checks,
    });

    [Fact]
    public void What_a_form_may_not_hold_is_said_while_one_types() => AssertClean("mau-khai/dang-ky-KDC.html#don-vi=kdc-mau-1&nam=2025", visit => visit with
    {
        Act = [["type", "[data-path=addressee] input", "0912 345 678"], ["see", "[data-path=addressee] .problem", "Có vẻ là số điện thoại."]],
        Views = [View.Wide, View.NarrowDark],
        Checks = Checks,
    });

    [Fact]
    public void An_address_that_was_tampered_with_fills_in_nothing_that_runs() => AssertClean("mau-khai/dinh-chinh.html#don-vi=%3Cimg%20src%3Dx%3E&nam=abcd&ve=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", visit => visit with
    {
        Act =
        [
            ["type", "[data-path=says] textarea", "a"], ["type", "[data-path=should] textarea", "b"], ["click", "button[type=submit].button"], ["see", "#file", "Lưu tệp correction.antt.json"],
        ],
    });

    /// <summary>One after another: a page that lies behind another is not shown, and nothing can be clicked there.</summary>
    private void AssertClean(string page, Func<Visit, Visit> act)
    {
        Chromium.AssertClean([act(new Visit(sites.Root + page, sites.Root))]);
        Chromium.AssertClean([act(new Visit($"{sites.FileAddress}so-mau/{page}", $"{sites.FileAddress}so-mau/"))]);
    }
}
