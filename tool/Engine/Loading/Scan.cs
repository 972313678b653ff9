namespace Antt.Engine.Loading;

/// <summary>A scan that lies where a register keeps scans. Its content is looked at only when somebody asks, and once.</summary>
/// <param name="path">Its path.</param>
/// <param name="name">Its name as <c>antt attach</c> records it.</param>
/// <param name="bytes">How many bytes it has.</param>
/// <param name="print">Works out the SHA-256 of its bytes; null when it cannot be read.</param>
public sealed class Scan(string path, string name, long bytes, Func<string?> print)
{
    private readonly Lazy<string?> _print = new(print);

    /// <summary>Its path.</summary>
    public string Path { get; } = path;

    /// <summary>Its name as it is recorded.</summary>
    public string Name { get; } = name;

    /// <summary>How many bytes it has.</summary>
    public long Bytes { get; } = bytes;

    /// <summary>SHA-256 of its bytes; null when it cannot be read.</summary>
    public string? Sha256 => _print.Value;
}
