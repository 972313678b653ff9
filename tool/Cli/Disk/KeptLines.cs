using System.Text;

namespace Antt.Cli.Disk;

/// <summary>Lines that the tool keeps for itself from one run to the next, held as <see cref="KeptBytes"/> holds them.</summary>
internal static class KeptLines
{
    /// <summary>What was kept; nothing where there is none or none that can be trusted.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it holds.</param>
    public static string[] Read(string file, string kind) => Encoding.UTF8.GetString(KeptBytes.Read(file, kind).Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Keeps lines in the place of what was kept; where nothing can be written, nothing is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it holds.</param>
    /// <param name="lines">The lines.</param>
    public static void Write(string file, string kind, IEnumerable<string> lines) =>
        KeptBytes.Write(file, kind, Encoding.UTF8.GetBytes(string.Concat(lines.Select(static line => line + "\n"))));
}
