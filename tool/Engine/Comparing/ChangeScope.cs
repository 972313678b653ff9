using System.Collections.Immutable;
using System.Text.Json;
using Antt.Engine.Loading;

namespace Antt.Engine.Comparing;

/// <summary>Which units a change of some files is about.</summary>
/// <param name="Units">Folders of the units whose files changed, or about which a changed decision says something.</param>
/// <param name="Law">Files that every unit may depend on.</param>
/// <param name="Named">What the changed decisions name on either side, and the units: only what names the same can be told otherwise than before.</param>
internal sealed record ChangeScope(ImmutableArray<string> Units, ImmutableArray<string> Law, ImmutableArray<string> Named)
{
    private static readonly string[] LawFolders = ["data/rulebooks/", "data/profiles/", "data/instruments/", "data/scoring/", "data/places/", "data/register.json"];

    /// <summary>The scope of a change.</summary>
    public static ChangeScope Of(SourceTree before, SourceTree after, ImmutableArray<string> changed)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        var decided = new HashSet<string>(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in changed)
        {
            if (FolderOf(path) is { } folder) folders.Add(folder);
            if (!path.StartsWith("data/decisions/", StringComparison.Ordinal)) continue;
            foreach (var tree in new[] { before, after })
            {
                AddDecided(Papers.Open(tree, path), decided);
                named.UnionWith(ChangedDecisions.NamedBy(tree, path));
            }
        }
        decided.UnionWith(folders.Select(IdOf)); // whoever has the same id elsewhere is concerned too
        if (decided.Count > 0)
        {
            foreach (var entry in before.Entries.Concat(after.Entries))
                if (entry.Path.EndsWith("/unit.json", StringComparison.Ordinal) && FolderOf(entry.Path) is { } folder && decided.Contains(IdOf(folder))) folders.Add(folder);
        }
        return new ChangeScope(
            [.. folders], [.. changed.Where(path => LawFolders.Any(law => path.StartsWith(law, StringComparison.Ordinal)))], [.. named, .. decided]);
    }

    /// <summary>Whether nothing changed but papers of units that are there on both sides, so that everything else is the same.</summary>
    public bool IsPapersAlone(SourceTree before, SourceTree after, ImmutableArray<string> changed)
    {
        if (changed.Any(static path => FolderOf(path) is null || path.EndsWith("/unit.json", StringComparison.Ordinal))) return false;
        var documents = Units.Select(static folder => folder + "/unit.json").ToHashSet(StringComparer.Ordinal);
        return before.Entries.Count(entry => documents.Contains(entry.Path)) == documents.Count && after.Entries.Count(entry => documents.Contains(entry.Path)) == documents.Count;
    }

    /// <summary>The folder of the unit that a file belongs to; null when it belongs to none.</summary>
    public static string? FolderOf(string path)
    {
        if (!path.StartsWith("data/units/", StringComparison.Ordinal)) return null;
        var end = "data/units".Length;
        for (var step = 0; step < 3 && end >= 0; step++) end = path.IndexOf('/', end + 1);
        return end < 0 ? null : path[..end];
    }

    /// <summary>The id of a unit by its folder.</summary>
    public static string IdOf(string folder) => folder[(folder.LastIndexOf('/') + 1)..];

    private static void AddDecided(JsonElement? decision, HashSet<string> ids)
    {
        if (decision is not { ValueKind: JsonValueKind.Object } known || !known.TryGetProperty("units", out var units) || units.ValueKind != JsonValueKind.Array) return;
        foreach (var entry in units.EnumerateArray())
            if (Papers.Text(entry, "unit") is { } id) ids.Add(id);
    }
}
