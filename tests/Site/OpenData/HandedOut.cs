using Antt.Engine.Publishing;
using Antt.Model.Publication;
using Antt.Site;

namespace Antt.Tests.Site.OpenData;

/// <summary>The files a site hands out, by path and byte for byte.</summary>
internal static class HandedOut
{
    public static SortedDictionary<string, byte[]> Of(PublicRegister register, SiteOptions? options = null)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in MadeSite.Files(register, (options ?? new SiteOptions()) with { WireFormat = new ExportFormat() })) files.Add(file.Path, file.Bytes.ToArray());
        return files;
    }

    public static string Text(this SortedDictionary<string, byte[]> files, string path) => System.Text.Encoding.UTF8.GetString(files[path]);
}
