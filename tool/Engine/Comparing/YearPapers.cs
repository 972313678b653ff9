using System.Text.Json;

namespace Antt.Engine.Comparing;

/// <summary>What changed in the papers of a year: registration, evidence, the dossier's way, reviews.</summary>
internal static class YearPapers
{
    public static void Registration(PaperPair pair, string unit, int? year, List<PaperChange> changes)
    {
        var (was, isNow) = (Papers.Text(pair.Before, "date"), Papers.Text(pair.After, "date"));
        changes.Add(new PaperChange(PaperKind.Registration, pair.Action, pair.Path, unit, year, PaperWords.Registration(pair.Action, was, isNow)));
    }

    public static void Evidence(PaperPair pair, string unit, int? year, List<PaperChange> changes)
    {
        var before = ById(Papers.Items(pair.Before, "items"));
        foreach (var item in Papers.Items(pair.After, "items"))
        {
            var known = before.Remove(Papers.Text(item, "id") ?? "", out var was);
            if (known && was.GetRawText() == item.GetRawText()) continue;
            changes.Add(Of(item, known ? PaperAction.Edited : PaperAction.Added, known ? was : null));
        }
        foreach (var gone in before.Values) changes.Add(Of(gone, PaperAction.Removed, null));
        if (changes.Count == 0 || changes[^1].File != pair.Path) pair.Whole(PaperKind.Other, unit, year, changes);

        PaperChange Of(JsonElement item, PaperAction action, JsonElement? was)
        {
            var kept = KeptAt(item);
            return new PaperChange(PaperKind.Evidence, action, pair.Path, unit, year, PaperWords.Evidence(action, item, was, kept, pair.Sensitive)) { KeptAt = kept };
        }
    }

    public static void Steps(PaperPair pair, string unit, int? year, List<PaperChange> changes)
    {
        var count = changes.Count;
        var before = AllSteps(pair.Before).ToList();
        foreach (var step in AllSteps(pair.After))
            if (!before.Remove(step)) changes.Add(Of(step, PaperAction.Added));
        foreach (var gone in before) changes.Add(Of(gone, PaperAction.Removed));
        if (changes.Count == count) pair.Whole(PaperKind.Other, unit, year, changes);

        PaperChange Of((string Dossier, string Step) step, PaperAction action)
        {
            using var document = JsonDocument.Parse(step.Step);
            return new PaperChange(PaperKind.Step, action, pair.Path, unit, year, PaperWords.Step(action, step.Dossier, document.RootElement));
        }
    }

    public static void Review(PaperPair pair, string unit, int? year, List<PaperChange> changes) =>
        changes.Add(new PaperChange(PaperKind.Review, pair.Action, pair.Path, unit, year, PaperWords.Review(pair.Action, pair.After ?? pair.Before)));

    private static IEnumerable<(string Dossier, string Step)> AllSteps(JsonElement? document) =>
        Papers.Items(document, "dossiers").SelectMany(dossier => Papers.Items(dossier, "steps").Select(step => (Papers.Text(dossier, "kind") ?? "", step.GetRawText())));

    private static Dictionary<string, JsonElement> ById(IEnumerable<JsonElement> items)
    {
        var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in items) byId.TryAdd(Papers.Text(item, "id") ?? "", item);
        return byId;
    }

    private static string? KeptAt(JsonElement item)
    {
        foreach (var key in new[] { "scan", "file" })
            if (item.TryGetProperty(key, out var file) && Papers.Text(file, "keptAt") is { } kept) return kept;
        return null;
    }
}

/// <summary>What decisions that were added, edited or removed say of each unit.</summary>
internal static class DecisionPapers
{
    public static void Compare(PaperPair pair, List<PaperChange> changes)
    {
        var count = changes.Count;
        var shown = pair.After is { ValueKind: JsonValueKind.Object } ? pair.After : pair.Before;
        var year = shown is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty("year", out var number) && number.TryGetInt32(out var value) ? value : (int?)null;
        foreach (var entry in Papers.Items(shown, "units"))
        {
            if (Papers.Text(entry, "unit") is not { } unit) continue;
            changes.Add(new PaperChange(PaperKind.Decision, pair.Action, pair.Path, unit, year, PaperWords.Decision(pair.Action, shown!.Value, entry)));
        }
        if (changes.Count == count) pair.Whole(PaperKind.Other, null, null, changes);
    }
}
