using Antt.Model;

namespace Antt.Cli.Disk;

/// <summary>Writes files below a folder.</summary>
internal static class OutputFolder
{
    /// <summary>Writes each; the folders between are made as needed.</summary>
    /// <returns>How many files there are.</returns>
    public static int Write(string folder, IEnumerable<OutputFile> files) => Write(folder, files, former: null).Files;

    /// <summary>Writes each that the former folder does not hold already.</summary>
    /// <returns>How many files there are, and how many of them are new or have changed.</returns>
    public static (int Files, int Changed) Write(string folder, IEnumerable<OutputFile> files, FormerFiles? former)
    {
        var (written, changed) = (0, 0);
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var path = Path.GetFullPath(file.Path, folder);
            if (RegisterRoot.Below(folder, path) is null or "") throw new InvalidOperationException($"{file.Path} would leave the output folder.");
            var parent = Path.GetDirectoryName(path) ?? folder;
            if (made.Add(parent)) Directory.CreateDirectory(parent);
            written++;
            if (former?.TryKeep(file, path) == true) continue;
            File.WriteAllBytes(path, file.Bytes.Span);
            changed++;
        }
        return (written, changed);
    }
}
