using System.Globalization;

namespace Antt.Cli.Disk;

/// <summary>
/// Tells the folder that the tool keeps for itself in a register from one that came with the register: a commit or an archive may bring such a folder with whatever it
/// likes in it, but not when its first file was made on this machine.
/// </summary>
internal static class OwnFolder
{
    /// <summary>The folder's name; git is told never to see what is in it.</summary>
    public const string Name = ".antt";

    private const string First = ".gitignore";

    /// <summary>Makes the folder, where there is none, and its first file.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">It cannot be made, or what is there leads elsewhere.</exception>
    public static void Make(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null) throw new IOException($"{folder} is a link.");
        var first = Path.Combine(folder, First);
        if (File.Exists(first)) return;
        Directory.CreateDirectory(folder);
        File.WriteAllText(first, "*\n");
    }

    /// <summary>
    /// What tells this machine's folder from any other; null where there is none yet, so that what it holds is nobody's. A folder of another name, such as git's own, is
    /// reached by no commit.
    /// </summary>
    /// <param name="folder">The folder.</param>
    public static string? BirthOf(string folder)
    {
        if (Path.GetFileName(folder) != Name) return "";
        var first = new FileInfo(Path.Combine(folder, First));
        return first.Exists && first.LinkTarget is null && new DirectoryInfo(folder).LinkTarget is null
            ? string.Create(CultureInfo.InvariantCulture, $"{Uri.EscapeDataString(Environment.MachineName)}-{first.CreationTimeUtc.Ticks}") : null;
    }
}
