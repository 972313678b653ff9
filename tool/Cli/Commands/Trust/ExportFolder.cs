using Antt.Cli.Disk;
using Antt.Engine.Publishing;
using Antt.Model;

namespace Antt.Cli.Commands.Trust;

/// <summary>A public export on disk: a folder of its own, or the part of a built site that hands it out.</summary>
internal static class ExportFolder
{
    private const string Mark = "export.json";
    private const long MostBytes = 256L * 1024 * 1024;
    private static readonly EnumerationOptions Plain = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint };

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

    /// <summary>
    /// The files of the export; others beside them are left alone. An export may be a stranger's: no link is followed, which could lead anywhere or in a
    /// circle, and what is no file is not opened. Whoever checks the sums then misses it. A file that is too long is taken for an empty one, which fits nothing.
    /// </summary>
    public static IEnumerable<OutputFile> Files(string folder)
    {
        var unix = UnixFolder.TryOpen(folder);
        return new DirectoryInfo(folder).EnumerateFiles("*", Plain)
            .Select(file => (File: file, Below: Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(file => (file.Below == FileSums.Path || file.Below.EndsWith(".json", StringComparison.Ordinal)) && unix?.IsNoFile(file.Below) != true)
            .Select(static file => new OutputFile(file.Below, file.File.Length > MostBytes ? [] : File.ReadAllBytes(file.File.FullName)));
    }
}
