using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Antt.Model;

namespace Antt.Engine.Publishing;

/// <summary>The list of the export's files with their hashes, in the form that <c>sha256sum -c SHA256SUMS</c> reads.</summary>
public static class FileSums
{
    /// <summary>Where the list stands in the export.</summary>
    public const string Path = "SHA256SUMS";

    private const string Between = "  ";
    private const int HashLength = 64;

    /// <summary>SHA-256 as lower-case hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The list over files, by path; itself and the head of the log, which holds its hash, are not in it.</summary>
    internal static byte[] Write(IEnumerable<(string Path, string Hash)> files)
    {
        var text = new StringBuilder();
        foreach (var (path, hash) in files.OrderBy(static file => file.Path, StringComparer.Ordinal))
            text.Append(hash).Append(Between).Append(path).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Hashes by path; null where a line is not of the form.</summary>
    internal static ImmutableSortedDictionary<string, string>? Read(ReadOnlySpan<byte> list)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(list).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length <= HashLength + Between.Length || line.AsSpan(HashLength, Between.Length) is not Between) return null;
            if (!files.TryAdd(line[(HashLength + Between.Length)..], line[..HashLength])) return null;
        }
        return files.ToImmutable();
    }

    /// <summary>Whether a file of the export stands in the list.</summary>
    internal static bool IsListed(OutputFile file) => file.Path is not (Path or ExportPaths.LogHead);
}
