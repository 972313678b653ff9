using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Engine.Tables.Columns;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Tables.Importing;

/// <summary>The documents of a register, each read when it is asked for. Serves one thread.</summary>
public sealed class RegisterShelf(SourceTree source)
{
    private readonly Dictionary<string, SourceEntry> _files = source.Entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
    private readonly Lazy<ImmutableSortedDictionary<string, string>> _units = new(() => source.Entries
        .Where(entry => DocumentKinds.Unit.Matches(entry.Path)).GroupBy(entry => entry.Path.Split('/')[4])
        .ToImmutableSortedDictionary(group => group.Key, group => group.First().Path[..^"unit.json".Length], StringComparer.Ordinal));

    private readonly Lazy<ImmutableSortedDictionary<string, string>> _places = new(() => source.Entries
        .Where(entry => DocumentKinds.Place.Matches(entry.Path)).Select(entry => entry.Path.Split('/')).GroupBy(parts => parts[3][..^".json".Length])
        .ToImmutableSortedDictionary(group => group.Key, group => group.First()[2], StringComparer.Ordinal));

    private readonly SortedSet<string> _unread = new(StringComparer.Ordinal);
    private byte[] _buffer = new byte[16 * 1024];

    /// <summary>Folder of each unit, with a slash at the end, by id.</summary>
    public ImmutableSortedDictionary<string, string> Units => _units.Value;

    /// <summary>Id of each place's province, by id of the place.</summary>
    public ImmutableSortedDictionary<string, string> Places => _places.Value;

    /// <summary>The years a unit has files of, by its folder.</summary>
    public ImmutableDictionary<string, ImmutableArray<int>> YearFolders() => _files.Keys
        .Where(path => path.StartsWith("data/units/", StringComparison.Ordinal)).Select(path => path.Split('/')).Where(parts => parts.Length == 7)
        .GroupBy(parts => string.Join('/', parts[..5]) + "/", parts => int.TryParse(parts[5], out var year) ? year : 0)
        .ToImmutableDictionary(group => group.Key, group => group.Where(year => year > 0).Distinct().Order().ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Whether there is a file.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The bytes of a file; null when it is not there or cannot be read.</summary>
    public byte[]? Bytes(string path)
    {
        if (!_files.TryGetValue(path, out var entry) || entry.Kind != SourceEntryKind.File) return null;
        var length = source.Read(entry, ref _buffer);
        return length < 0 ? null : _buffer[..length];
    }

    /// <summary>A document; null when it is not there or is no JSON.</summary>
    public JsonObject? Document(string path)
    {
        if (!Has(path)) return null;
        var document = Bytes(path) is { } bytes ? CanonicalJson.Read(bytes) : null;
        if (document is null) _unread.Add(path);
        return document;
    }

    /// <summary>The documents that were asked for, are there and could not be read, by path.</summary>
    public IReadOnlyCollection<string> Unread => _unread;

    /// <summary>The states of a unit; none when it cannot be read.</summary>
    public IEnumerable<JsonObject> StatesOf(string unit) =>
        Units.TryGetValue(unit, out var folder) && Document(folder + "unit.json")?["states"] is JsonArray states ? states.OfType<JsonObject>() : [];

    /// <summary>The years the register declares.</summary>
    public ImmutableArray<int> Years() =>
        Document("data/register.json")?["years"] is JsonArray years
            ? [.. years.OfType<JsonObject>().Select(year => year["year"]).OfType<JsonValue>().Select(year => year.TryGetValue(out int number) ? number : 0).Order()] : [];

    /// <summary>The day a demonstration register looks from, as it is written.</summary>
    public string? AsOf() => TextOf(Document("data/register.json"), "asOf");

    /// <summary>The types of unit the law data knows, each with its name.</summary>
    public ImmutableArray<ColumnOption> UnitTypes()
    {
        var types = new SortedDictionary<string, ColumnOption>(StringComparer.Ordinal);
        foreach (var path in _files.Keys.Where(path => DocumentKinds.Rulebook.Matches(path)).Order(StringComparer.Ordinal))
        {
            foreach (var type in (Document(path)?["unitTypes"] as JsonArray ?? []).OfType<JsonObject>())
                if (TextOf(type, "code") is { } code) types.TryAdd(code, new ColumnOption(code, TextOf(type["name"] as JsonObject, "vi") ?? code));
        }
        return [.. types.Values];
    }

    /// <summary>The sheets, with the register's own types of unit in their lists.</summary>
    public ImmutableArray<TableSheet> Sheets()
    {
        var types = UnitTypes();
        return [.. TableSheets.All.Select(sheet => sheet with { Columns = [.. sheet.Columns.Select(column =>
            column is { IsOfDocument: true, Path: "type" } ? column with { Value = ColumnValue.Choice, Options = types } : column)] })];
    }

    /// <summary>A text in a block; null when there is none.</summary>
    public static string? TextOf(JsonObject? block, string key) => block?[key] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The folder of a unit, with a slash at the end, whose first commune is a place; null when the place is not known.</summary>
    public string? FolderIn(string commune, string unit) => Places.TryGetValue(commune, out var province) ? $"data/units/{province}/{commune}/{unit}/" : null;

    /// <summary>The commune somebody wrote, by id, code or name, or by a unit that is there now; null with what is nearest.</summary>
    public string? CommuneOf(string text, out string nearest)
    {
        var places = new PlaceFinder(this);
        var found = Units.ContainsKey(text) ? TextOf(StatesOf(text).LastOrDefault(), "commune") : places.Find(text);
        nearest = found ?? places.Nearest(text);
        return found;
    }

    /// <summary>The name of a place as it is written; its id when it cannot be read.</summary>
    public string PlaceName(string id) =>
        Places.TryGetValue(id, out var province) ? TextOf(Document($"data/places/{province}/{id}.json"), "name") ?? id : id;

    /// <summary>A value at the end of a path of keys; null when there is none.</summary>
    public static JsonNode? At(JsonNode? block, ImmutableArray<string> keys)
    {
        foreach (var key in keys)
        {
            if (block is not JsonObject inner || !inner.TryGetPropertyValue(key, out block)) return null;
        }
        return block;
    }
}
