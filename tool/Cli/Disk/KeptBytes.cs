using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Antt.Engine;

namespace Antt.Cli.Disk;

/// <summary>
/// What the tool keeps for itself from one run to the next. A first line says what it is, which build of the tool wrote it, in which folder on which machine, and the
/// sum of the rest: whatever is not as it was written, or was written by another build or elsewhere, is nothing.
/// </summary>
/// <remarks>Many runs may read and write at once: bytes are written beside and renamed into place, and whoever comes last has it.</remarks>
internal static class KeptBytes
{
    private const int MostBytes = 512 * 1024 * 1024;
    private const int PieceBytes = 64 * 1024;
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    /// <summary>The file itself is not among what begins with its name and a point, as it is where patterns are those of DOS.</summary>
    private static readonly EnumerationOptions Literally = new() { MatchType = MatchType.Simple };

    /// <summary>What was kept; nothing where there is none or none that can be trusted.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it holds.</param>
    public static ReadOnlyMemory<byte> Read(string file, string kind)
    {
        try
        {
            if (!File.Exists(file) || new FileInfo(file).Length > MostBytes) return default;
            if (OwnFolder.BirthOf(Path.GetDirectoryName(file)!) is not { } birth) return default;
            var bytes = File.ReadAllBytes(file);
            var end = bytes.AsSpan().IndexOf((byte)'\n') + 1;
            return bytes.AsSpan(0, end).SequenceEqual(HeadOf(kind, birth, SHA256.HashData(bytes.AsSpan(end)))) ? bytes.AsMemory(end) : default;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>Keeps bytes in the place of what was kept; where nothing can be written, nothing is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it holds.</param>
    /// <param name="body">The bytes.</param>
    public static void Write(string file, string kind, byte[] body) => Write(file, kind, stream => stream.Write(body));

    /// <summary>Keeps what is written piece by piece, so that many bytes need no room in memory.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it holds.</param>
    /// <param name="write">Writes the bytes.</param>
    public static void Write(string file, string kind, Action<Stream> write)
    {
        var temporary = $"{file}.{Path.GetRandomFileName()}";
        try
        {
            if (OwnFolder.BirthOf(Path.GetDirectoryName(file)!) is not { } birth) return;
            DropForgotten(file);
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                // The sum stands before what it is the sum of; its line is as long whatever it says.
                using var sum = SHA256.Create();
                stream.Write(HeadOf(kind, birth, new byte[SHA256.HashSizeInBytes]));
                using (var summed = new CryptoStream(stream, sum, CryptoStreamMode.Write, leaveOpen: true))
                using (var buffered = new BufferedStream(summed, PieceBytes)) write(buffered);
                stream.Position = 0;
                stream.Write(HeadOf(kind, birth, sum.Hash!));
            }
            File.Move(temporary, file, overwrite: true);
        }
        catch (Exception failure) when (DiskFault.Is(failure))
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    /// <summary>Takes away what runs that were killed left half written; one that is at it still is younger.</summary>
    private static void DropForgotten(string file)
    {
        foreach (var left in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + ".*", Literally))
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(left) > Forgotten) File.Delete(left);
    }

    private static byte[] HeadOf(string kind, string birth, ReadOnlySpan<byte> sum) => Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{kind} {typeof(Pipeline).Module.ModuleVersionId} {birth} {Convert.ToHexStringLower(sum)}\n"));
}
