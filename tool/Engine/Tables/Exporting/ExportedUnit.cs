using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Antt.Engine.Tables.Importing;

namespace Antt.Engine.Tables.Exporting;

/// <summary>A unit that goes into a table.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">What it is called in the year.</param>
/// <param name="Document">The whole of its file.</param>
/// <param name="Years">The years it has something of.</param>
internal sealed record ExportedUnit(string Id, string Type, string Name, JsonObject Document, ImmutableArray<int> Years)
{
    /// <summary>The units a table is about, by id.</summary>
    public static ImmutableArray<ExportedUnit> Of(RegisterShelf shelf, ExportOptions options)
    {
        var years = shelf.YearFolders();
        var units = ImmutableArray.CreateBuilder<ExportedUnit>();
        foreach (var (id, folder) in shelf.Units)
        {
            if (options.Unit is not null && id != options.Unit) continue;
            if (shelf.Document(folder + "unit.json") is not { } document || document["states"] is not JsonArray { Count: > 0 } states) continue;
            var last = StateIn(states, options.Year);
            if (options.Commune is not null && RegisterShelf.TextOf(last, "commune") != options.Commune) continue;
            if (options is { IsTemplate: true, Year: { } year } && !IsThere(document, year)) continue;
            units.Add(new ExportedUnit(
                id, RegisterShelf.TextOf(document, "type") ?? "", RegisterShelf.TextOf(last, "name") ?? "", document,
                years.TryGetValue(folder, out var its) ? its : []));
        }
        return units.ToImmutable();
    }

    private static JsonObject? StateIn(JsonArray states, int? year) =>
        states.OfType<JsonObject>().LastOrDefault(state => year is null || string.CompareOrdinal(RegisterShelf.TextOf(state, "from"), $"{year}-12-31") <= 0) ?? states[0] as JsonObject;

    private static bool IsThere(JsonObject document, int year) =>
        string.CompareOrdinal(RegisterShelf.TextOf(document, "from"), $"{year}-12-31") <= 0
        && (RegisterShelf.TextOf(document, "to") is not { } to || string.CompareOrdinal(to, $"{year}-01-01") >= 0);
}
