using System.IO.Compression;

namespace Antt.Office;

/// <summary>Office files are archives that note when they were made. This one says the same day always, so that the same content gives the same bytes.</summary>
internal static class SteadyZip
{
    /// <summary>What readers look for first.</summary>
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] archive)
    {
        using var steady = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var to = new ZipArchive(steady, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(static entry => entry.FullName != ContentTypes).ThenBy(static entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Day;
                using var content = entry.Open();
                using var written = copy.Open();
                content.CopyTo(written);
            }
        }
        return steady.ToArray();
    }
}
