using System.Security.Cryptography;
using Antt.Engine.Authoring;

namespace Antt.Cli.Commands.Authoring;

/// <summary>The fingerprint of a scan.</summary>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Bytes">How many bytes it has.</param>
/// <param name="Name">Its name in plain letters.</param>
internal sealed record ScanPrint(string Sha256, long Bytes, string Name)
{
    /// <summary>Of a file.</summary>
    public static ScanPrint Of(string path)
    {
        using var file = File.OpenRead(path);
        return new ScanPrint(Convert.ToHexStringLower(SHA256.HashData(file)), file.Length, NameOf(path));
    }

    /// <summary>A file's name as it is recorded.</summary>
    public static string NameOf(string path) => ScanShelf.NameOf(Path.GetFileName(path));
}
