using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Antt.Engine.Loading;
using Antt.Model;

namespace Antt.Engine.Comparing;

/// <summary>
/// What changed in the files themselves, paper by paper. It is read from the documents as they are, valid or not, so that a broken file is
/// still told of.
/// </summary>
internal static class Papers
{
    /// <summary>Every change of the files, in their order.</summary>
    public static ImmutableArray<PaperChange> Between(SourceTree before, SourceTree after, ImmutableArray<string> changed, RegisterFrame? frame)
    {
        var sensitive = frame is null ? []
            : frame.Rulebooks.Values.SelectMany(static rulebook => rulebook.Conditions).Where(static condition => condition.IsSensitive)
                .Select(static condition => condition.Id).ToHashSet(StringComparer.Ordinal);
        var changes = new List<PaperChange>();
        foreach (var path in changed.Order(StringComparer.Ordinal))
        {
            var pair = new PaperPair(path, Open(before, path), Open(after, path), sensitive);
            if (path.StartsWith("data/decisions/", StringComparison.Ordinal)) DecisionPapers.Compare(pair, changes);
            else if (UnitIndex.FolderOf(path) is null) pair.Whole(PaperKind.Other, null, null, changes);
            else OfUnit(pair, changes);
        }
        return [.. changes];
    }

    /// <summary>A document as it is; null when it is not there or is not JSON.</summary>
    public static JsonElement? Open(SourceTree tree, string path)
    {
        var buffer = new byte[4096];
        var length = tree.Read(new SourceEntry(path), ref buffer);
        if (length < 0) return null;
        try
        {
            using var document = JsonDocument.Parse(buffer.AsMemory(0, length));
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return JsonDocument.Parse("null").RootElement; // it is there, and cannot be read
        }
    }

    /// <summary>The text of a key; null when there is none.</summary>
    public static string? Text(JsonElement? element, string key) =>
        element is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The items of a list; none when there is no list.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement? element, string key) =>
        element is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static void OfUnit(PaperPair pair, List<PaperChange> changes)
    {
        var below = pair.Path[(UnitIndex.FolderOf(pair.Path)!.Length + 1)..];
        var unit = UnitIndex.IdOf(UnitIndex.FolderOf(pair.Path)!);
        var slash = below.IndexOf('/', StringComparison.Ordinal);
        var year = slash == 4 && int.TryParse(below[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        switch (below[(slash + 1)..])
        {
            case "registration.json":
                YearPapers.Registration(pair, unit, year, changes);
                break;
            case "evidence.json":
                YearPapers.Evidence(pair, unit, year, changes);
                break;
            case "dossier.json":
                YearPapers.Steps(pair, unit, year, changes);
                break;
            case "unit.json" when pair.Before is null || pair.After is null:
                pair.Whole(PaperKind.Unit, unit, year, changes);
                break;
            case var name when name.StartsWith("reviews/", StringComparison.Ordinal):
                YearPapers.Review(pair, unit, year, changes);
                break;
            case var name when name.EndsWith(".json", StringComparison.Ordinal):
                Figures.Compare(pair, name[..^5], unit, year, changes);
                break;
            default:
                pair.Whole(PaperKind.Other, unit, year, changes);
                break;
        }
    }
}

/// <summary>A file on both sides.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Before">As it was; null when it was not there.</param>
/// <param name="After">As it is; null when it is not there.</param>
/// <param name="Sensitive">Ids of the conditions of which nothing is told.</param>
internal sealed record PaperPair(string Path, JsonElement? Before, JsonElement? After, HashSet<string> Sensitive)
{
    /// <summary>What was done to the file.</summary>
    public PaperAction Action => Before is null ? PaperAction.Added : After is null ? PaperAction.Removed : PaperAction.Edited;

    /// <summary>Tells of the file as a whole.</summary>
    public void Whole(PaperKind kind, string? unit, int? year, List<PaperChange> changes) =>
        changes.Add(new PaperChange(kind, Action, Path, unit, year, PaperWords.File(Action, Path, kind)));
}
