using System.Reflection;
using System.Text;
using Antt.Model;

namespace Antt.Site;

/// <summary>The files that are the same for every register: pictures and scripts as they are, and what is made of parts in the order of their names: the style sheet and the script of the search.</summary>
internal static class SiteAssets
{
    private const string Folder = "assets/";
    private const string StyleParts = "style/";
    private const string SearchParts = "search/";

    /// <summary>The files, by path.</summary>
    public static IEnumerable<OutputFile> Files() => Named(Folder).Select(name => new OutputFile(name, Read(name)))
        .Append(new OutputFile(SitePaths.Style, Joined(StyleParts)))
        .Append(new OutputFile(SitePaths.SearchScript, Encoding.UTF8.GetBytes(Flush(Encoding.UTF8.GetString(Joined(SearchParts))))));

    private static byte[] Joined(string parts) => [.. Named(parts).SelectMany(part => Read(part).Append((byte)'\n')).SkipLast(1)];

    /// <summary>Without indentation: what a first search fetches is counted.</summary>
    private static string Flush(string script) => string.Join('\n', script.Split('\n').Select(line => line.TrimStart()));

    private static IEnumerable<string> Named(string folder) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static byte[] Read(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
