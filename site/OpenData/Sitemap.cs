using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Antt.Model;

namespace Antt.Site.OpenData;

/// <summary>The list of pages for search engines, cut where the protocol wants it cut, and what robots may do: everything. Both need the site's address.</summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string English = "en/";

    /// <summary>How many addresses a list may hold.</summary>
    public const int MostAddresses = 50_000;

    /// <summary>The files for a register; without an address only what robots may do.</summary>
    public static IEnumerable<OutputFile> Files(RegisterView view)
    {
        var site = view.Register.Head.SiteAddress?.TrimEnd('/') is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? address + "/" : null;
        yield return new OutputFile(DataPaths.Robots, Encoding.UTF8.GetBytes("User-agent: *\nAllow: /\n" + (site is null ? "" : $"Sitemap: {site}{DataPaths.Sitemap}\n")));
        if (site is null) yield break;
        var pages = SitePages.All.SelectMany(page => page.Requests(view)).Select(static request => request.Path).Where(static path => path != SitePaths.NotFound)
            .SelectMany(static path => new[] { path, English + path }).ToImmutableArray();
        foreach (var file in Of(site, pages)) yield return file;
    }

    /// <summary>The lists over pages of a site: one, or several and a list of them.</summary>
    public static IEnumerable<OutputFile> Of(string site, ImmutableArray<string> pages, int most = MostAddresses)
    {
        if (pages.Length <= most)
        {
            yield return List(DataPaths.Sitemap, "urlset", "url", pages.Select(path => site + Address(path)));
            yield break;
        }
        var parts = pages.Chunk(most).ToList();
        for (var i = 0; i < parts.Count; i++) yield return List(DataPaths.SitemapPart(i + 1), "urlset", "url", parts[i].Select(path => site + Address(path)));
        yield return List(DataPaths.Sitemap, "sitemapindex", "sitemap", Enumerable.Range(1, parts.Count).Select(number => site + DataPaths.SitemapPart(number)));
    }

    private static string Address(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static OutputFile List(string path, string root, string item, IEnumerable<string> addresses)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartElement(root, Namespace);
            foreach (var address in addresses)
            {
                writer.WriteStartElement(item, Namespace);
                writer.WriteElementString("loc", Namespace, address);
                writer.WriteEndElement();
            }
            writer.WriteEndElement();
        }
        bytes.WriteByte((byte)'\n');
        return new OutputFile(path, bytes.ToArray());
    }
}
