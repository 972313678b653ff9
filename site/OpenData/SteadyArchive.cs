using System.IO.Compression;
using Antt.Model;

namespace Antt.Site.OpenData;

/// <summary>A zip of files that is the same to the byte whenever the files are.</summary>
internal static class SteadyArchive
{
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The archive of files given one after another.</summary>
    public static byte[] Of(IEnumerable<OutputFile> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Path, CompressionLevel.Optimal);
                entry.LastWriteTime = Day;
                using var content = entry.Open();
                content.Write(file.Bytes.Span);
            }
        }
        return bytes.ToArray();
    }
}
