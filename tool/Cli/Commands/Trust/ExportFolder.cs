using Antt.Cli.Disk;
using Antt.Engine.Publishing;
using Antt.Model;

namespace Antt.Cli.Commands.Trust;

/// <summary>A public export on disk: a folder of its own, or the part of a built site that hands it out.</summary>
internal static class ExportFolder
{
    private const string Mark = "export.json";

    /// <summary>Where the site hands out the export as it is.</summary>
    private static readonly string InSite = Path.Combine("du-lieu", "moi-nhat");

    /// <summary>The folder that holds the export; null when it is not there.</summary>
    /// <param name="given">What the person pointed to; null for the current folder, or the register's own export.</param>
    /// <param name="currentFolder">Where they stand.</param>
    public static string? Find(string? given, string currentFolder)
    {
        var start = given is null ? currentFolder : Path.GetFullPath(given, currentFolder);
        List<string> places = [start, Path.Combine(start, InSite)];
        if (given is null && RegisterRoot.Above(currentFolder) is { } root) places.AddRange([Path.Combine(root, "artifacts", "public"), Path.Combine(root, "artifacts", "site", InSite)]);
        return places.Find(static folder => File.Exists(Path.Combine(folder, Mark)));
    }

    /// <summary>The files of the export; others beside them are left alone.</summary>
    public static IEnumerable<OutputFile> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Full: path, Below: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(static file => file.Below == FileSums.Path || file.Below.EndsWith(".json", StringComparison.Ordinal))
            .Select(static file => new OutputFile(file.Below, File.ReadAllBytes(file.Full)));
}
