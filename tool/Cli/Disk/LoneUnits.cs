using System.Text.Json;

namespace Antt.Cli.Disk;

/// <summary>
/// Units that can be checked without listing all the others: what they are rests on no other unit's papers. A commune rests on those of its
/// units, and a unit that followed others on theirs.
/// </summary>
internal static class LoneUnits
{
    /// <summary>The folders of the units that paths lie in; null when one of them is no such unit's.</summary>
    /// <param name="root">The register's folder.</param>
    /// <param name="given">Paths or ids, as people gave them.</param>
    /// <param name="currentFolder">Where they stand.</param>
    public static IReadOnlySet<string>? Of(string root, IReadOnlyCollection<string> given, string currentFolder)
    {
        if (given.Count == 0) return null;
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in given)
        {
            var full = Path.GetFullPath(path, currentFolder);
            var below = Path.Exists(full) ? RegisterRoot.Below(root, full) : Named(root, path);
            if (below?.TrimEnd('/').Split('/') is not ["data", "units", _, _, _, ..] parts) return null;
            var folder = string.Join('/', parts[..5]);
            if (!StandsAlone(Path.Join(root, folder, "unit.json"))) return null;
            folders.Add(folder);
        }
        return folders;
    }

    /// <summary>The folder of the unit of an id, below the root.</summary>
    private static string? Named(string root, string id)
    {
        var units = Path.Join(root, "data", "units");
        if (!id.All(static sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-') || !Directory.Exists(units)) return null;
        return Directory.EnumerateDirectories(units).SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal)
            .Select(commune => Path.Join(commune, id)).Where(Directory.Exists).Select(folder => RegisterRoot.Below(root, folder)).FirstOrDefault();
    }

    private static bool StandsAlone(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var unit = document.RootElement;
            return unit.ValueKind == JsonValueKind.Object && unit.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
                && type.GetString() != Model.Units.Unit.Commune && !unit.TryGetProperty("predecessors", out _) && !unit.TryGetProperty("successors", out _);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return false;
        }
    }
}
