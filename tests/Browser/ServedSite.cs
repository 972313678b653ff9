using System.Collections.Immutable;
using Antt.Engine.Publishing;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Tests.Site;

namespace Antt.Tests.Browser;

/// <summary>A site as files in a folder and at an address.</summary>
/// <param name="Name">Name of its folder below the server's.</param>
/// <param name="Folder">The folder.</param>
/// <param name="Address">Where the server shows it.</param>
/// <param name="Files">Path and length of every file, in the order they were written.</param>
/// <param name="Kinds">The paths of each kind of page, in Vietnamese.</param>
public sealed record ServedSite(
    string Name, string Folder, string Address, ImmutableArray<(string Path, long Length)> Files, ImmutableArray<(string Kind, ImmutableArray<string> Paths)> Kinds)
{
    private static readonly string[] Folders = ["", "en/"];

    /// <summary>Writes a site to a folder below the served one.</summary>
    public static ServedSite Write(string parent, string address, string name, PublicRegister register, SiteOptions options)
    {
        options = options with { WireFormat = new ExportFormat() };
        var folder = Path.Combine(parent, name);
        var files = ImmutableArray.CreateBuilder<(string, long)>();
        foreach (var file in MadeSite.Files(register, options))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
            files.Add((file.Path, file.Bytes.Length));
        }
        var view = new RegisterView(register, options);
        return new ServedSite(
            name, folder, $"{address}{name}/", files.ToImmutable(),
            [.. SitePages.All.Select(page => (page.Name, page.Requests(view).Select(request => request.Path).ToImmutableArray()))])
        {
            Said = register.Head.SiteAddress is { } said ? said.TrimEnd('/') + "/" : null,
        };
    }

    /// <summary>Where the register says that the site is found, which it is not in a test; null where it says nothing.</summary>
    public string? Said { get; init; }

    /// <summary>The paths of all pages.</summary>
    public IEnumerable<string> Pages => Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Up to so many pages of every kind in both languages, the heaviest first, which show most.</summary>
    public IEnumerable<string> Templates(int ofEachKind)
    {
        var length = Files.ToDictionary(file => file.Path, file => file.Length, StringComparer.Ordinal);
        return from kind in Kinds
               from path in kind.Paths.OrderByDescending(path => length[path]).ThenBy(path => path, StringComparer.Ordinal).Take(ofEachKind)
               from language in Folders
               select language + path;
    }
}
