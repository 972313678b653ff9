using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Antt.Engine;

namespace Antt.Cli.Disk;

/// <summary>
/// Lines that the tool keeps for itself from one run to the next. A first line says what they are, which build of the tool wrote them, and the sum of the
/// rest: whatever is not as it was written, or was written by another build, is nothing.
/// </summary>
/// <remarks>Many runs may read and write at once: lines are written beside and renamed into place, and whoever comes last has it.</remarks>
internal static class KeptLines
{
    private const int MostBytes = 256 * 1024 * 1024;

    /// <summary>What was kept; nothing where there is none or none that can be trusted.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it holds.</param>
    public static string[] Read(string file, string kind)
    {
        try
        {
            if (!File.Exists(file) || new FileInfo(file).Length > MostBytes) return [];
            var bytes = File.ReadAllBytes(file);
            var end = bytes.AsSpan().IndexOf((byte)'\n') + 1;
            return Encoding.UTF8.GetString(bytes.AsSpan(0, end)) == HeadOf(kind, bytes.AsSpan(end))
                ? Encoding.UTF8.GetString(bytes.AsSpan(end)).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Keeps lines in the place of what was kept; where nothing can be written, nothing is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it holds.</param>
    /// <param name="lines">Gives the lines, told the path of the new file while it is still empty.</param>
    public static void Write(string file, string kind, Func<string, IEnumerable<string>> lines)
    {
        var temporary = $"{file}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllBytes(temporary, []);
            var body = Encoding.UTF8.GetBytes(string.Concat(lines(temporary).Select(static line => line + "\n")));
            File.WriteAllBytes(temporary, [.. Encoding.UTF8.GetBytes(HeadOf(kind, body)), .. body]);
            File.Move(temporary, file, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    private static string HeadOf(string kind, ReadOnlySpan<byte> body) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind} {typeof(Pipeline).Module.ModuleVersionId} {Convert.ToHexStringLower(SHA256.HashData(body))}\n");
}
