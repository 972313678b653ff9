using System.Reflection;
using Antt.Model;

namespace Antt.Site;

/// <summary>The files that are the same for every register: pictures and scripts as they are, and the style sheet, made of parts in the order of their names. The script of the search was joined and made small when this code was built.</summary>
internal static class SiteAssets
{
    private const string Folder = "assets/";
    private const string StyleParts = "style/";

    /// <summary>The files, by path.</summary>
    public static IEnumerable<OutputFile> Files() => Named(Folder).Select(name => new OutputFile(name, Read(name)))
        .Append(new OutputFile(SitePaths.Style, Joined(StyleParts)));

    private static byte[] Joined(string parts) => [.. Named(parts).SelectMany(part => Read(part).Append((byte)'\n')).SkipLast(1)];

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
