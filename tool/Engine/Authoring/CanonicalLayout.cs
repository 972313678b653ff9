using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Engine.Authoring;

/// <summary>One writing of a document in canonical form.</summary>
/// <param name="joins">Whether a block that fits a line stands on one.</param>
internal sealed class CanonicalLayout(bool joins)
{
    private const int Width = 120;

    private readonly StringBuilder _text = new();

    public void WriteDocument(JsonObject document, SchemaNode schema)
    {
        Spread(document, schema, 0);
        _text.Append('\n');
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Value(JsonNode? value, SchemaNode? schema, int depth, int column)
    {
        switch (value)
        {
            case JsonObject { Count: 0 }: _text.Append("{}"); break;
            case JsonArray { Count: 0 }: _text.Append("[]"); break;
            case JsonObject or JsonArray when joins && Flat(value, schema, Width - column) is { } line: _text.Append(line); break;
            case JsonObject or JsonArray: Spread(value, schema, depth); break;
            default: Scalar(_text, value); break;
        }
    }

    /// <summary>One entry a line.</summary>
    private void Spread(JsonNode block, SchemaNode? schema, int depth)
    {
        var (open, close) = block is JsonObject ? ('{', '}') : ('[', ']');
        _text.Append(open);
        var first = true;
        foreach (var (name, value, its) in Entries(block, schema))
        {
            _text.Append(first ? "\n" : ",\n");
            first = false;
            var from = _text.Length - 1;
            _text.Append(' ', (depth + 1) * 2);
            if (name is not null) Name(_text, name);
            Value(value, its, depth + 1, _text.Length - from);
        }
        _text.Append('\n').Append(' ', depth * 2).Append(close);
    }

    /// <summary>The block on one line, if it has room, a comma behind it included.</summary>
    private static string? Flat(JsonNode block, SchemaNode? schema, int room)
    {
        var line = new StringBuilder();
        return Append(block, schema) && line.Length <= room ? line.ToString() : null;

        bool Append(JsonNode? value, SchemaNode? its)
        {
            if (value is not (JsonObject or JsonArray))
            {
                Scalar(line, value);
                return line.Length <= room;
            }
            line.Append(value is JsonObject ? '{' : '[');
            var first = true;
            foreach (var (name, entry, entrySchema) in Entries(value, its))
            {
                if (!first) line.Append(", ");
                first = false;
                if (name is not null) Name(line, name);
                if (!Append(entry, entrySchema)) return false;
            }
            line.Append(value is JsonObject ? '}' : ']');
            return line.Length <= room;
        }
    }

    private static IEnumerable<(string? Name, JsonNode? Value, SchemaNode? Schema)> Entries(JsonNode block, SchemaNode? schema)
    {
        if (block is JsonArray list)
            return list.Select((entry, place) => ((string?)null, entry, schema?.Tuple is { } tuple && place < tuple.Length ? tuple[place] : schema?.Items));
        return ((JsonObject)block).Select(member => (Place: PlaceOf(member.Key, schema), Member: member))
            .OrderBy(static entry => entry.Place)
            .Select(entry => ((string?)entry.Member.Key, entry.Member.Value, SchemaOf(entry.Member.Key, entry.Place, schema)));
    }

    private static int PlaceOf(string name, SchemaNode? schema) =>
        schema?.Names?.IndexOf(Encoding.UTF8.GetBytes(name), 0) is >= 0 and var place ? place : int.MaxValue;

    private static SchemaNode? SchemaOf(string name, int place, SchemaNode? schema)
    {
        if (schema is null) return null;
        if (place != int.MaxValue && schema.Properties[place] is { } known) return known;
        foreach (var (pattern, its) in schema.PatternProperties)
            if (pattern.Matches(Encoding.UTF8.GetBytes(name))) return its;
        return schema.Additional;
    }

    private static void Name(StringBuilder text, string name)
    {
        Quoted(text, name);
        text.Append(": ");
    }

    private static void Scalar(StringBuilder text, JsonNode? value)
    {
        if (value?.GetValueKind() == JsonValueKind.String) Quoted(text, value.GetValue<string>());
        else text.Append(value?.ToJsonString() ?? "null");
    }

    private static void Quoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var letter in ComposedText.Of(value))
        {
            switch (letter)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case < ' ' or '\u007F': text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: text.Append(letter); break;
            }
        }
        text.Append('"');
    }
}
