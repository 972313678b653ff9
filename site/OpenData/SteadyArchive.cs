using System.IO.Compression;
using Antt.Model;

namespace Antt.Site.OpenData;

/// <summary>A zip of files that is the same to the byte whenever the files are.</summary>
internal sealed class SteadyArchive : IDisposable
{
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _archive;

    /// <summary>An archive without files.</summary>
    public SteadyArchive() => _archive = new ZipArchive(_bytes, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a file.</summary>
    public void Add(OutputFile file)
    {
        var entry = _archive.CreateEntry(file.Path, CompressionLevel.Optimal);
        entry.LastWriteTime = Day;
        using var content = entry.Open();
        content.Write(file.Bytes.Span);
    }

    /// <summary>Closes the archive; nothing can be added any more.</summary>
    public ReadOnlyMemory<byte> Close()
    {
        _archive.Dispose();
        return _bytes.GetBuffer().AsMemory(0, (int)_bytes.Length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _archive.Dispose();
        _bytes.Dispose();
    }
}
