using Antt.Model;

namespace Antt.Cli.Disk;

/// <summary>
/// Writes files into a folder that may hold others: all of them or none. Each grows beside its place, and all are put there when nothing is left to be done that
/// needs room; where the machine says no before that, nothing has changed.
/// </summary>
internal static class WholeFiles
{
    private const string Unfinished = ".antt-moi";

    /// <summary>Writes files.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="files">The files, with paths from there that do not leave it, or whole paths.</param>
    public static void Write(string folder, IEnumerable<OutputFile> files)
    {
        var (made, ready) = (new List<string>(), new List<(string From, string To)>());
        try
        {
            Make(folder, made);
            foreach (var file in files)
            {
                var path = Path.GetFullPath(file.Path, folder);
                if (!Path.IsPathRooted(file.Path) && RegisterRoot.Below(folder, path) is null or "") throw new InvalidOperationException($"{file.Path} would leave the folder.");
                Make(Path.GetDirectoryName(path)!, made);
                if (IsOnlyWritten(path))
                {
                    File.WriteAllBytes(path, file.Bytes.Span);
                    continue;
                }
                ready.Add((path + Unfinished, path));
                File.WriteAllBytes(path + Unfinished, file.Bytes.Span);
                if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(path + Unfinished, File.GetUnixFileMode(path));
            }
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            foreach (var (from, _) in ready) File.Delete(from);
            foreach (var own in Enumerable.Reverse(made)) Directory.Delete(own);
            throw;
        }
        foreach (var (from, to) in ready) File.Move(from, to, overwrite: true);
    }

    /// <summary>A link, a pipe or a device, which is written to as it is and never replaced.</summary>
    private static bool IsOnlyWritten(string path) =>
        new FileInfo(path).LinkTarget is not null || (File.Exists(path) && UnixFolder.TryOpen(Path.GetDirectoryName(path)!)?.IsNoFile(Path.GetFileName(path)) == true);

    /// <summary>Makes a folder and those above it, and notes which were not there.</summary>
    private static void Make(string folder, List<string> made)
    {
        if (Directory.Exists(folder)) return;
        if (Path.GetDirectoryName(folder) is { } above) Make(above, made);
        Directory.CreateDirectory(folder);
        made.Add(folder);
    }
}
