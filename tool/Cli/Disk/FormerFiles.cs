using System.Runtime.InteropServices;
using Antt.Model;

namespace Antt.Cli.Disk;

/// <summary>
/// The files of a folder that is being replaced. One that comes out the same again goes over as it is, with its time: programs that copy a site
/// to a server look at the time, and so carry only what has changed.
/// </summary>
/// <param name="folder">The folder; it need not be there.</param>
internal sealed partial class FormerFiles(string folder)
{
    /// <summary>Puts a former file in its new place when it is the very file to be written.</summary>
    /// <param name="file">The file to be written.</param>
    /// <param name="path">Where it goes, on the same disk.</param>
    public bool TryKeep(OutputFile file, string path)
    {
        var former = new FileInfo(Path.GetFullPath(file.Path, folder));
        if (!former.Exists || former.Length != file.Bytes.Length || former.Attributes.HasFlag(FileAttributes.ReparsePoint)) return false;
        if (!File.ReadAllBytes(former.FullName).AsSpan().SequenceEqual(file.Bytes.Span)) return false;
        if (!OperatingSystem.IsWindows() && Link(former.FullName, path) == 0) return true;
        File.WriteAllBytes(path, file.Bytes.Span);
        File.SetLastWriteTimeUtc(path, former.LastWriteTimeUtc);
        return true;
    }

    /// <summary>Another name for the same file; the former one goes with its folder.</summary>
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string former, string path);
}
