using Antt.Model;
using Antt.Model.Federation;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Site.Federation;
using Antt.Tests.Cli;
using Antt.Tests.Site;

namespace Antt.Tests.Browser;

/// <summary>The page of a national view, opened from a folder: whole registers, old ones, and those that do not count, one of them with hostile text in every field.</summary>
[Collection(InBrowser.Name)]
public sealed class FederationPageTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly TemporaryFolder _folder = new();

    public FederationPageTests()
    {
        var hostile = HostileRegister.Of(SampleRegister.Register);
        FederatedRegister[] registers =
        [
            new("tinh-1", "https://vi-du.example/cong-bo/tinh-1", FederationState.Verified, [], SampleRegister.Register),
            new("tinh-2", "cong-bo/tinh-2", FederationState.Verified, [], hostile),
            new("tinh-3", "cong-bo/" + new string('x', 120), FederationState.Broken, [new ExportFault("decisions/a.json", new Words("khác nhật ký", "differs from the log"))], null),
            new("tinh-4", "<script>alert(1)</script>", FederationState.Missing, [], null),
            new("tinh-5", "cong-bo/tinh-5", FederationState.Twice, [], hostile),
            new("tinh-6", "cong-bo/tinh-6", FederationState.Demonstration, [], SampleRegister.Register),
        ];
        foreach (var file in FederationSite.Files([.. registers], Today)) _folder.Write(file.Path, file.Bytes.ToArray());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_for_everyone_in_every_view() => Chromium.AssertClean([.. Pages(["axe", "overflow"], View.Wide, View.WideDark, View.Narrow, View.NarrowDark)]);

    [Fact]
    public void Everything_is_reached_with_the_Tab_key_and_read_without_script() =>
        Chromium.AssertClean([.. Pages(["keyboard"], View.Wide), .. Pages(["reading"], View.Narrow).Select(page => page with { Script = false })]);

    [Fact]
    public void It_names_every_register_with_source_and_age_and_loads_nothing_but_its_style()
    {
        foreach (var (path, words) in new[] { ("index.html", new[] { "2 trên 6 sổ", "đúng cả", "hỏng", "không thấy", "trùng địa bàn", "sổ minh hoạ", "khác nhật ký", "ngày trước" }), ("en/index.html", ["2 of 6 registers", "holds", "broken", "missing", "there twice", "a demonstration", "differs from the log", "days ago"]) })
        {
            using var page = BuiltSite.Parse(_folder.Read(path));
            Assert.All(words, word => Assert.Contains(word, page.Body!.TextContent, StringComparison.Ordinal));
            Assert.Equal(6, page.QuerySelectorAll("#cac-so ~ .scroll tbody tr").Length);
            Assert.Empty(page.QuerySelectorAll("script, style, [style], form"));
            Assert.DoesNotContain(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!), static address => address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        }
        Assert.Equal(["assets/icon.svg", "assets/site.css", "en/index.html", "index.html"], Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    private IEnumerable<Visit> Pages(string[] checks, params View[] views)
    {
        var address = new Uri(_folder.Path + "/").AbsoluteUri;
        foreach (var page in new[] { SitePaths.Home, "en/" + SitePaths.Home }) yield return Visit.Of(address, page) with { Views = views, Checks = checks };
    }
}
