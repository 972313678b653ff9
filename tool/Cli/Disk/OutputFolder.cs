using Antt.Model;

namespace Antt.Cli.Disk;

/// <summary>Writes files below a folder.</summary>
internal static class OutputFolder
{
    /// <summary>Writes each; the folders between are made as needed.</summary>
    public static int Write(string folder, IEnumerable<OutputFile> files)
    {
        var written = 0;
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var path = Path.GetFullPath(file.Path, folder);
            if (RegisterRoot.Below(folder, path) is null or "") throw new InvalidOperationException($"{file.Path} would leave the output folder.");
            var parent = Path.GetDirectoryName(path) ?? folder;
            if (made.Add(parent)) Directory.CreateDirectory(parent);
            File.WriteAllBytes(path, file.Bytes.Span);
            written++;
        }
        return written;
    }
}
