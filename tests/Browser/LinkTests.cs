using System.Net;
using Antt.Site;
using Antt.Tests.Site;

namespace Antt.Tests.Browser;

/// <summary>Every address and anchor that a page names is there: at the root of a server, below a path, and in a folder.</summary>
[Collection(InBrowser.Name)]
public sealed class LinkTests(ServedSites sites)
{
    private static readonly string[] Naming = ["href", "src", "action", "data", "poster"];

    [Fact]
    public async Task At_the_root_of_a_server() => await AssertResolve(sites.Sample, sites.Root);

    [Fact]
    public async Task Below_a_path() => await AssertResolve(sites.Demonstration, sites.Demonstration.Address);

    [Fact]
    public async Task In_a_folder() => await AssertResolve(sites.Demonstration, $"{sites.FileAddress}{sites.Demonstration.Name}/");

    private static async Task AssertResolve(ServedSite site, string address)
    {
        var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var anchors = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var path in site.Pages)
        {
            using var page = BuiltSite.Parse(await File.ReadAllTextAsync(Path.Combine(site.Folder, path)));
            anchors[address + path] = [.. page.All.Select(element => element.Id).OfType<string>(), ""];
            foreach (var link in page.All.SelectMany(element => Naming.Select(element.GetAttribute)).OfType<string>().Distinct())
            {
                var target = new Uri(new Uri(address + path), site.Said is { } said && link.StartsWith(said, StringComparison.Ordinal) ? address + link[said.Length..] : link);
                if (!target.AbsoluteUri.StartsWith(address, StringComparison.Ordinal)) broken.Add($"{path} leads out: {link}");
                else named.TryAdd(target.AbsoluteUri, path);
            }
        }
        Assert.True(named.Count > site.Pages.Count() / 2, "there are too few links to have been read rightly");
        foreach (var file in named.GroupBy(link => link.Key.Split('#')[0].Split('?')[0]))
        {
            if (!await Exists(new Uri(file.Key))) broken.Add($"{file.First().Value} -> {file.Key}: not there");
            else if (!file.Key.Contains("/mau-khai/", StringComparison.Ordinal)) broken.AddRange(file.Where(link => !HasAnchor(anchors, file.Key, link.Key)).Select(link => $"{link.Value} -> {link.Key}: no such anchor"));
        }
        Assert.True(broken.Count == 0, $"{broken.Count} of {named.Count} links\n{string.Join('\n', broken.Take(20))}");
    }

    private static bool HasAnchor(Dictionary<string, HashSet<string>> anchors, string file, string link) =>
        !link.Contains('#', StringComparison.Ordinal) || (anchors.TryGetValue(file, out var there) && there.Contains(Uri.UnescapeDataString(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..])));

    private static async Task<bool> Exists(Uri address)
    {
        if (address.IsFile) return File.Exists(address.LocalPath.EndsWith('/') ? address.LocalPath + SitePaths.Home : address.LocalPath);
        using var client = new HttpClient();
        using var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        return answer.StatusCode == HttpStatusCode.OK;
    }
}
