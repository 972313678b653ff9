using Antt.Engine.Loading;

namespace Antt.Engine.Authoring;

/// <summary>Holds what was recorded of scans against those that are there.</summary>
/// <param name="scans">Those that are there.</param>
public sealed class ScanShelf(IReadOnlyList<Scan> scans)
{
    /// <summary>How many there are.</summary>
    public int Count => scans.Count;

    /// <summary>A file's name as it is recorded.</summary>
    public static string NameOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return NewIds.Of(path[(path.LastIndexOf('/') + 1)..]) is { Length: > 0 } name ? name : "ban-quet";
    }

    /// <summary>Whether a scan is there as it was recorded, whatever it is called by now.</summary>
    public bool Holds(string? sha256, long? bytes) => scans.Any(scan => (bytes is null || scan.Bytes == bytes) && scan.Sha256 == sha256);

    /// <summary>The scan of a name, for one that is not there as it was recorded.</summary>
    public Scan? Called(string? name) => name is null ? null : scans.FirstOrDefault(scan => scan.Name == name);
}
