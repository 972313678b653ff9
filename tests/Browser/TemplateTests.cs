namespace Antt.Tests.Browser;

/// <summary>
/// Every kind of page in the browser: axe with the rules of WCAG 2.2 AA and best practice, no scrolling sideways, nothing cut off, nothing run, refused or
/// fetched from elsewhere. The sample in both languages, light and dark, 320 and 1280 px wide; the other two sites in half of these views each.
/// </summary>
[Collection(InBrowser.Name)]
public sealed class TemplateTests(ServedSites sites)
{
    private static readonly string[] All = ["axe", "overflow"];

    [Fact]
    public void Every_kind_of_page_of_the_sample_is_for_everyone_in_every_view() =>
        Chromium.AssertClean([.. sites.Sample.Templates(2).Select(page => Of(sites.Sample, page, View.Wide, View.WideDark, View.Narrow, View.NarrowDark))]);

    [Fact]
    public void The_heaviest_page_of_each_kind_of_the_demonstration_is_for_everyone() =>
        Chromium.AssertClean([.. sites.Demonstration.Templates(1).Select(page => IsEnglish(page)
            ? Of(sites.Demonstration, page, View.NarrowDark) : Of(sites.Demonstration, page, View.Narrow, View.WideDark))]);

    [Fact]
    public void Hostile_text_in_every_field_runs_nothing_and_breaks_no_layout() =>
        Chromium.AssertClean([.. sites.Hostile.Templates(2).Select(page => IsEnglish(page)
            ? Of(sites.Hostile, page, View.Wide) : Of(sites.Hostile, page, View.NarrowDark))]);

    [Fact]
    public void Everything_is_reached_with_the_Tab_key_and_seen_to_have_the_focus() =>
        Chromium.AssertClean([.. sites.Sample.Templates(1).Select(page => Visit.Of(sites.Root, page) with
        {
            Views = IsEnglish(page) ? [View.WideDark] : [View.Narrow], Checks = ["keyboard"],
        })]);

    [Fact]
    public void Without_script_everything_can_be_read_and_nothing_is_shown_that_would_not_work() =>
        Chromium.AssertClean([.. sites.Sample.Templates(1).Select(page => Visit.Of(sites.Root, page) with
        {
            Script = false, Views = [View.Narrow], Checks = ["reading", "overflow"],
        })]);

    [Fact]
    public void Opened_from_a_folder_a_page_has_its_style_and_its_scripts() =>
        Chromium.AssertClean([.. sites.Sample.Templates(1).Select(page => Visit.Of($"{sites.FileAddress}so-mau/", page) with
        {
            Views = [View.Narrow], Checks = ["overflow"],
        })]);

    [Fact]
    public void Every_checklist_and_certificate_is_printed_on_one_sheet_of_A4() =>
        Chromium.AssertClean(
        [
            .. from path in sites.Demonstration.Pages
               where path.Contains("/bang-kiem-", StringComparison.Ordinal) || path.Contains("gcn-m1/index.html", StringComparison.Ordinal)
               select Visit.Of(sites.Demonstration.Address, path) with { Checks = ["sheet"] },
        ]);

    /// <summary>An unknown address at any depth, below a path or at a root: the page brings its style, with script or without.</summary>
    [Fact]
    public void An_unknown_address_at_any_depth_is_answered_in_the_style_of_the_site() =>
        Chromium.AssertClean(
        [
            .. from place in (string[])["khong-co", "don-vi/khong-co/", "en/a/b/c/d/e/f/g/khong-co.html"]
               from address in (string[])[sites.Demonstration.Address, sites.Root]
               from script in (bool[])[true, false]
               select new Visit(address + place, address)
               {
                   Seeks = Visit.Assets, Script = script, Views = [View.Narrow, View.WideDark], Checks = script ? ["axe", "overflow"] : ["reading", "overflow"], Act = [["see", "main h1", ""]],
               },
        ]);

    private static Visit Of(ServedSite site, string page, params View[] views) => Visit.Of(site.Address, page) with { Views = views, Checks = All };

    private static bool IsEnglish(string page) => page.StartsWith("en/", StringComparison.Ordinal);
}
