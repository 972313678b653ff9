using System.Globalization;
using System.Text.Json;

namespace Antt.Engine.Comparing;

/// <summary>What changed in the figures of a document: every value that is another, by its place.</summary>
internal static class Figures
{
    /// <summary>What a competent body confirmed is never told: not the category, not whether it occurred.</summary>
    private const string Confirmations = "confirmations";

    public static void Compare(PaperPair pair, string document, string unit, int? year, List<PaperChange> changes)
    {
        if (pair.Before is not { ValueKind: JsonValueKind.Object } before || pair.After is not { ValueKind: JsonValueKind.Object } after)
        {
            pair.Whole(PaperKind.Other, unit, year, changes);
            return;
        }
        var (was, isNow) = (Leaves(before), Leaves(after));
        var count = changes.Count;
        foreach (var path in was.Keys.Union(isNow.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, value) = (was.GetValueOrDefault(path), isNow.GetValueOrDefault(path));
            if (old == value) continue;
            var action = old is null ? PaperAction.Added : value is null ? PaperAction.Removed : PaperAction.Edited;
            changes.Add(new PaperChange(PaperKind.Figure, action, pair.Path, unit, year, PaperWords.Figure(FieldNames.Of(document, path), old, value)));
        }
        if (changes.Count == count) pair.Whole(PaperKind.Other, unit, year, changes);
    }

    private static Dictionary<string, string> Leaves(JsonElement root)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in root.EnumerateObject())
            if (property.Name is not ("unit" or "year" or "$schema" or Confirmations)) Add(property.Name, property.Value);
        return leaves;

        void Add(string path, JsonElement value)
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var property in value.EnumerateObject()) Add($"{path}.{property.Name}", property.Value);
                    break;
                case JsonValueKind.Array:
                    var position = 0;
                    foreach (var item in value.EnumerateArray())
                        Add($"{path}.{Papers.Text(item, "id") ?? (++position).ToString(CultureInfo.InvariantCulture)}", item);
                    break;
                default:
                    leaves[path] = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
                    break;
            }
        }
    }
}
