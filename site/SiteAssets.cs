using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Antt.Model;

namespace Antt.Site;

/// <summary>The files that are the same for every register: pictures and scripts as they are, and the style sheet, made of parts in the order of their names. The script of the search was joined and made small when this code was built.</summary>
internal static class SiteAssets
{
    private const string Folder = "assets/";
    private const string StyleParts = "style/";

    /// <summary>What a page needs that has only the frame of the site and some text.</summary>
    private static readonly ImmutableArray<string> FrameParts = ["10-tokens.css", "20-ground.css", "30-frame.css", "35-search.css", "90-narrow.css", "95-print.css"];

    /// <summary>The files, by path.</summary>
    public static IEnumerable<OutputFile> Files() => Named(Folder).Select(name => new OutputFile(name, Read(name)))
        .Append(new OutputFile(SitePaths.Style, Joined(StyleParts)));

    /// <summary>The style of a page that is shown at addresses of any depth and cannot load one.</summary>
    public static string StyleAnywhere { get; } = Encoding.UTF8.GetString([.. FrameParts.SelectMany(part => Read(StyleParts + part))]);

    /// <summary>The print of that style by which a policy allows it.</summary>
    public static string PrintOfStyleAnywhere { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleAnywhere)))}";

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
