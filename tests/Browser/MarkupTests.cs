using System.Text.Json;
using Antt.Tests.Support;

namespace Antt.Tests.Browser;

/// <summary>The Nu HTML checker finds no error on any page, Lighthouse nothing to mend but speed, which <c>tests/Bench</c> measures.</summary>
[Collection(InBrowser.Name)]
public sealed class MarkupTests(ServedSites sites)
{
    private const int Shown = 20;
    private const int Heaviest = 100_000;
    private const int Usual = 30_000;

    [Fact]
    public void The_Nu_checker_finds_no_error_on_any_page()
    {
        var errors = Nu(sites.Sample.Folder, sites.Demonstration.Folder, sites.Hostile.Folder).Where(message => message.Type != "info").ToList();
        Assert.True(errors.Count == 0, $"{errors.Count} errors\n{string.Join('\n', errors.DistinctBy(error => (error.Url, error.Message)).Take(Shown))}");
    }

    [Fact]
    public void The_Nu_checker_would_find_an_error()
    {
        var folder = Directory.CreateTempSubdirectory("antt-").FullName;
        File.WriteAllText(Path.Combine(folder, "sai.html"), "<!DOCTYPE html><html lang=\"vi\"><head><title>Sai</title></head><body><p><text>sai</text></p></body></html>");
        Assert.Contains(Nu(folder), message => message.Type == "error" && message.Message.Contains("text", StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Lighthouse_gives_100_for_accessibility_best_practices_and_search_engines()
    {
        string[] pages =
        [
            "index.html", "en/dia-ban/T102-2025-07-01/index.html", "don-vi/kdc-mau-1/index.html", "en/quyet-dinh/ubnd-xa-mau-T102-2025-07-01/2025/12-qd-ubnd/index.html",
        ];
        var judged = Peers.Run("lighthouse.mjs", string.Join('\n', pages.Select(page => sites.Root + page)), "1", "accessibility,best-practices,seo")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Judged>(line, JsonSerializerOptions.Web)!).ToList();
        Assert.Equal(pages.Length, judged.Count);
        Assert.Empty(judged.Where(page => page.Scores.Count != 3 || page.Scores.Values.Any(score => score < 100))
            .Select(page => $"{page.Url}: {string.Join(", ", page.Scores)}: {string.Join("; ", page.Failed)}"));
    }

    [Fact]
    public void No_page_weighs_100_kB_with_its_style_and_nine_of_ten_weigh_under_30()
    {
        var length = sites.Demonstration.Files.ToDictionary(file => file.Path, file => file.Length, StringComparer.Ordinal);
        var pages = sites.Demonstration.Pages.ToDictionary(page => page, page => length[page], StringComparer.Ordinal);
        Assert.DoesNotContain(pages, page => page.Value + length["assets/site.css"] >= Heaviest);
        Assert.InRange(pages.Count(page => page.Value >= Usual), 0, pages.Count / 10);
    }

    private static NuMessage[] Nu(params string[] folders) =>
        JsonSerializer.Deserialize<NuAnswer>(Peers.Check("nu.sh", folders), JsonSerializerOptions.Web)!.Messages;

    private sealed record NuAnswer(NuMessage[] Messages);

    private sealed record NuMessage(string Type, string Url, int LastLine, string Message, string Extract);

    private sealed record Judged(string Url, Dictionary<string, int> Scores, string[] Failed);
}
