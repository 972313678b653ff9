using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Engine.Tables.Columns;
using Antt.Engine.Tables.Exporting;
using Antt.Engine.Tables.Reading;
using Antt.Model.Diagnostics;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Tables.Importing;

/// <summary>A document while rows are put into it: what was there stays, unless a cell says something else.</summary>
internal sealed partial class DocumentDraft(string path, DocumentKind kind, JsonObject? before, JsonObject root)
{
    private readonly Dictionary<JsonNode, CellOrigin> _origins = new(ReferenceEqualityComparer.Instance);
    private readonly List<(JsonObject Block, string Path, CellOrigin Origin)> _wrong = [];
    private readonly List<(JsonObject Item, TableRow Row)> _rows = [];
    private readonly HashSet<JsonNode> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly List<CellChange> _changes = [];

    public string Path => path;

    public DocumentKind Kind => kind;

    /// <summary>The document as the register has it; null when it is new.</summary>
    public JsonObject? Before => before;

    public JsonObject Root => root;

    /// <summary>What is different from before, cell by cell.</summary>
    public IReadOnlyList<CellChange> Changes => _changes;

    /// <summary>The rows put into it.</summary>
    public IEnumerable<TableRow> Rows => _rows.Select(row => row.Row);

    /// <summary>Puts a row in; says when another row is about the same entry.</summary>
    public void Apply(TableRow row, List<Diagnostic> findings)
    {
        if (row.Sheet.List is null && _rows.Find(other => other.Row.Sheet.Id == row.Sheet.Id) is { Row: { } first })
        {
            SayTwice(row, first, findings);
            return;
        }
        if ((row.Sheet.List is null ? root : Item(row, findings)) is not { } item) return;
        _rows.Add((item, row));
        _origins.TryAdd(item, row.Origin);
        _origins.TryAdd(root, row.Origin);
        foreach (var cell in row.Cells) Put(cell.Of.IsOfDocument ? root : item, cell, row, findings);
    }

    /// <summary>Fills in what a row of units may leave out, and puts states in order.</summary>
    public void Complete(string? commune)
    {
        if (kind != DocumentKinds.Unit || root["states"] is not JsonArray states) return;
        foreach (var state in states.OfType<JsonObject>())
        {
            if (!state.ContainsKey("from") && root["from"] is { } from) state["from"] = from.DeepClone();
            if (!state.ContainsKey("commune") && commune is not null) state["commune"] = commune;
        }
        var ordered = states.OrderBy(state => RegisterShelf.TextOf(state as JsonObject, "from"), StringComparer.Ordinal).ToList();
        if (ordered.SequenceEqual(states)) return;
        states.Clear();
        foreach (var state in ordered) states.Add(state);
    }

    /// <summary>The cell nearest to a place in the document; the path is made of keys and positions.</summary>
    public CellOrigin? OriginOf(string pointer)
    {
        var pointers = Pointers();
        for (var at = pointer; ; at = at[..Math.Max(0, at.LastIndexOf('/'))])
        {
            if (pointers.TryGetValue(at, out var origin)) return origin;
            if (at.Length == 0) return null;
        }
    }

    /// <summary>The row that a place in the document belongs to, and where the sheet of that row has a column for it.</summary>
    public (TableRow Row, TableColumn? Column) RowOf(string pointer)
    {
        var nodes = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        Walk(root, "", (at, node) => nodes[at] = node);
        for (var at = pointer; ; at = at[..Math.Max(0, at.LastIndexOf('/'))])
        {
            foreach (var (item, row) in _rows)
            {
                if (!nodes.TryGetValue(at, out var node) || node != item) continue;
                var below = pointer[at.Length..].Trim('/').Replace('/', '.');
                return (row, row.Sheet.Find(below, isOfDocument: false) ?? row.Sheet.Find(below, isOfDocument: true));
            }
            if (at.Length == 0) return (_rows[0].Row, null);
        }
    }

    /// <summary>Whether a cell for that place was there but could not be taken.</summary>
    public bool IsWrong(string pointer)
    {
        var wrong = false;
        Walk(root, "", (at, node) => wrong |= _wrong.Exists(cell => cell.Block == node && $"{at}/{cell.Path.Replace('.', '/')}".StartsWith(pointer, StringComparison.Ordinal)));
        return wrong;
    }

    /// <summary>The entry a row is about, a new one where there is none; null when another row was about the same.</summary>
    private JsonObject? Item(TableRow row, List<Diagnostic> findings)
    {
        var list = ListOf(root, row.Sheet.List!);
        var isKeyed = kind == DocumentKinds.Unit || (row.Sheet.Key is { } its && row.TextOf(its, isOfDocument: false) is not null);
        var found = list.OfType<JsonObject>().FirstOrDefault(entry => (isKeyed || !_taken.Contains(entry)) && IsMeant(entry, row));
        if (found is not null && !_taken.Add(found))
        {
            SayTwice(row, _rows.Find(other => other.Item == found).Row, findings);
            return null;
        }
        if (found is not null) return found;
        var item = new JsonObject();
        if (!isKeyed && row.Sheet.Key is { } key && NewKey(row, list) is { } value) item[key] = value;
        list.Add(item);
        _taken.Add(item);
        return item;
    }

    private static void SayTwice(TableRow row, TableRow first, List<Diagnostic> findings) =>
        findings.Add(TableDiagnostics.RowTwice.At(row.Origin.Location, Number(row.Origin.Row), Number(first.Origin.Row)));

    /// <summary>Whether a row is about an entry: its key, or without one everything that makes it what it is.</summary>
    private bool IsMeant(JsonObject entry, TableRow row)
    {
        if (row.Sheet.Key is { } key)
        {
            if (row.TextOf(key, isOfDocument: false) is { } given) return Text(entry, key) == given;
            if (kind == DocumentKinds.Unit) return ReferenceEquals(entry, ((JsonArray)root["states"]!)[^1]);
        }
        return !row.Sheet.Likeness.IsEmpty && row.Sheet.Likeness.All(path => Text(entry, path) == (row.TextOf(path, isOfDocument: false) ?? ""));
    }

    /// <summary>A key for an entry without one: the word it begins with, and a number where it is taken.</summary>
    private static string? NewKey(TableRow row, JsonArray list)
    {
        if (row.Sheet.KeyFrom is not { } from || row.TextOf(from, isOfDocument: false) is not { } word) return null;
        var taken = list.OfType<JsonObject>().Select(entry => Text(entry, row.Sheet.Key!)).ToHashSet(StringComparer.Ordinal);
        return NewIds.OfEntry(word, taken.Contains);
    }

    private void Put(JsonObject block, ReadCell cell, TableRow row, List<Diagnostic> findings)
    {
        var keys = cell.Of.Keys;
        var old = RegisterShelf.At(block, keys);
        switch (cell.Reading.Says)
        {
            case CellSays.Wrong:
                _wrong.Add((block, cell.Of.Path, cell.Origin));
                break;
            case CellSays.Erase when old is not null:
                Remove(block, keys);
                _changes.Add(new CellChange(row, cell, CellWriter.Text(cell.Of, old), ""));
                break;
            case CellSays.Nothing:
                PutNothing(block, cell, row, old as JsonArray);
                break;
            case CellSays.Value:
                PutValue(block, cell, row, old, findings);
                break;
        }
    }

    private void PutValue(JsonObject block, ReadCell cell, TableRow row, JsonNode? old, List<Diagnostic> findings)
    {
        var value = cell.Reading.Value!;
        var text = CellWriter.Text(cell.Of, value);
        if (old is not null && CellWords.Tidy(CellWriter.Text(cell.Of, old)) == CellWords.Tidy(text))
        {
            _origins.TryAdd(old, cell.Origin);
            return;
        }
        if (old is not null && _origins.TryGetValue(old, out var other) && other.Row != cell.Origin.Row)
        {
            findings.Add(TableDiagnostics.RowsDisagree.At(cell.Origin.Location, cell.Origin.Name, cell.Of.Heading, CellWords.Quote(text), Number(other.Row)));
            return;
        }
        var copy = value.DeepClone();
        Parent(block, cell.Of.Keys)[cell.Of.Keys[^1]] = copy;
        _origins[copy] = cell.Origin;
        _changes.Add(new CellChange(row, cell, old is null ? "" : CellWriter.Text(cell.Of, old), text));
    }

    private void PutNothing(JsonObject block, ReadCell cell, TableRow row, JsonArray? old)
    {
        _emptied.Add((row, cell));
        if (old is not null) return;
        var list = new JsonArray();
        Parent(block, cell.Of.Keys)[cell.Of.Keys[^1]] = list;
        _origins[list] = cell.Origin;
        _changes.Add(new CellChange(row, cell, "", CellWords.Nothing));
    }

    private static JsonObject Parent(JsonObject block, ImmutableArray<string> keys)
    {
        for (var i = 0; i < keys.Length - 1; i++)
        {
            if (block[keys[i]] is not JsonObject inner) block[keys[i]] = inner = [];
            block = inner;
        }
        return block;
    }

    private static void Remove(JsonObject block, ImmutableArray<string> keys)
    {
        var parent = Parent(block, keys);
        parent.Remove(keys[^1]);
        if (parent.Count == 0 && keys.Length > 1) Remove(block, keys[..^1]);
    }

    private static JsonArray ListOf(JsonObject root, string path)
    {
        ImmutableArray<string> keys = [.. path.Split('.')];
        var parent = Parent(root, keys);
        if (parent[keys[^1]] is not JsonArray list) parent[keys[^1]] = list = [];
        return list;
    }

    private Dictionary<string, CellOrigin> Pointers()
    {
        var pointers = new Dictionary<string, CellOrigin>(StringComparer.Ordinal);
        Walk(root, "", (at, node) =>
        {
            if (_origins.TryGetValue(node, out var origin)) pointers[at] = origin;
        });
        return pointers;
    }

    private static void Walk(JsonNode? node, string at, Action<string, JsonNode> visit)
    {
        if (node is null) return;
        visit(at, node);
        if (node is JsonObject block)
            foreach (var (key, value) in block) Walk(value, $"{at}/{key}", visit);
        if (node is JsonArray list)
            for (var i = 0; i < list.Count; i++) Walk(list[i], $"{at}/{Number(i)}", visit);
    }

    private static string Text(JsonObject entry, string path) => RegisterShelf.At(entry, [.. path.Split('.')])?.ToString() ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A value that a cell changes.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Before">What was there, as people read it; empty for nothing.</param>
/// <param name="After">What will be there.</param>
internal sealed record CellChange(TableRow Row, ReadCell Cell, string Before, string After);
