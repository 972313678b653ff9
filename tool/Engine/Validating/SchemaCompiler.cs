using System.Globalization;
using Antt.Engine.Loading;

namespace Antt.Engine.Validating;

/// <summary>
/// Turns a schema document into nodes the validator walks. Nothing is fetched: a reference leads to a place in the same document
/// or is refused, and so is any keyword outside the dialect.
/// </summary>
internal sealed class SchemaCompiler
{
    private readonly JsonTree _document;
    private readonly Dictionary<int, SchemaNode> _known = [];
    private readonly Dictionary<string, TextPattern> _patterns = new(StringComparer.Ordinal);

    private SchemaCompiler(JsonTree document) => _document = document;

    public static SchemaNode Compile(JsonTree document) => new SchemaCompiler(document).SchemaAt(document.Root);

    private SchemaNode SchemaAt(JsonNode source)
    {
        if (source.Kind is JsonKind.True or JsonKind.False) return source.Bool ? SchemaNode.Anything : SchemaNode.Nothing;
        if (source.Kind != JsonKind.Object) throw new SchemaDialectException("a schema is an object, true or false");
        if (source.TryGet("$ref"u8, out var reference)) return SchemaAt(Follow(source, reference));
        if (_known.TryGetValue(source.Index, out var known)) return known;
        var schema = new SchemaNode();
        _known.Add(source.Index, schema);
        foreach (var keyword in source.Properties) Apply(schema, keyword.Key, keyword, source);
        schema.IsFreeText = schema.Enum is null && schema.Format == TextFormat.None && schema.Pattern?.Text is null or "\\S";
        schema.AnyText = schema is { MinLength: 0, MaxLength: int.MaxValue, Pattern: null, Format: TextFormat.None };
        return schema;
    }

    private void Apply(SchemaNode schema, string keyword, JsonNode value, JsonNode source)
    {
        switch (keyword)
        {
            case "type": schema.Kinds = KindsOf(value); break;
            case "enum": schema.Enum = new ValueSet(value); break;
            case "properties" or "required": BindNames(schema, source); break;
            case "patternProperties": schema.PatternProperties = PatternsOf(value); break;
            case "additionalProperties": schema.Additional = SchemaAt(value); break;
            case "items" when value.Kind == JsonKind.Array: schema.Tuple = TupleOf(value); break;
            case "items": schema.Items = SchemaAt(value); break;
            case "minItems": schema.MinItems = CountOf(value); break;
            case "maxItems": schema.MaxItems = CountOf(value); break;
            case "uniqueItems": schema.UniqueItems = value.Bool; break;
            case "minLength": schema.MinLength = CountOf(value); break;
            case "maxLength": schema.MaxLength = CountOf(value); break;
            case "pattern": schema.Pattern = PatternOf(value.Text); break;
            case "minimum": schema.Minimum = new NumberBound(value.Bytes); break;
            case "maximum": schema.Maximum = new NumberBound(value.Bytes); break;
            case "format": schema.Format = TextFormats.Of(value.Text); break;
            default:
                if (!SchemaDialect.Allows(keyword)) throw new SchemaDialectException($"keyword '{keyword}' is outside the dialect");
                break;
        }
    }

    private static ValueKinds KindsOf(JsonNode value)
    {
        if (value.Kind == JsonKind.Text) return ValueKindNames.Of(value.Text);
        var kinds = ValueKinds.None;
        foreach (var name in value.Items) kinds |= ValueKindNames.Of(name.Text);
        return kinds;
    }

    /// <summary>The names of <c>properties</c> and <c>required</c> share one table; whichever keyword comes first makes it.</summary>
    private void BindNames(SchemaNode schema, JsonNode source)
    {
        if (schema.Names is not null) return;
        var names = new List<string>();
        var properties = new List<SchemaNode?>();
        foreach (var property in source.Get("properties"u8).Properties)
        {
            names.Add(property.Key);
            properties.Add(SchemaAt(property));
        }
        var required = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in source.Get("required"u8).Items)
        {
            if (!required.Add(name.Text) || names.Contains(name.Text)) continue;
            names.Add(name.Text);
            properties.Add(null);
        }
        schema.Names = new NameTable(names);
        schema.Properties = [.. properties];
        schema.Required = [.. names.Select(required.Contains)];
    }

    private (TextPattern, SchemaNode)[] PatternsOf(JsonNode value)
    {
        var patterns = new List<(TextPattern, SchemaNode)>();
        foreach (var entry in value.Properties) patterns.Add((PatternOf(entry.Key), SchemaAt(entry)));
        return [.. patterns];
    }

    private TextPattern PatternOf(string pattern) =>
        _patterns.TryGetValue(pattern, out var known) ? known : _patterns[pattern] = new TextPattern(pattern);

    private SchemaNode[] TupleOf(JsonNode value)
    {
        var schemas = new List<SchemaNode>();
        foreach (var item in value.Items) schemas.Add(SchemaAt(item));
        return [.. schemas];
    }

    private static int CountOf(JsonNode value) => value.TryGetLong(out var count) && count is >= 0 and <= int.MaxValue
        ? (int)count
        : throw new SchemaDialectException($"'{value.Key}' is no count");

    private JsonNode Follow(JsonNode source, JsonNode reference)
    {
        foreach (var beside in source.Properties)
        {
            if (beside.Key != "$ref" && !SchemaDialect.Annotations.Contains(beside.Key)) throw new SchemaDialectException($"'{beside.Key}' beside $ref would be ignored");
        }
        var seen = new HashSet<int>();
        var target = source;
        while (target.TryGet("$ref"u8, out reference))
        {
            if (!seen.Add(target.Index)) throw new SchemaDialectException($"$ref '{reference.Text}' leads back to itself");
            target = Resolve(reference.Text);
        }
        return target;
    }

    private JsonNode Resolve(string reference)
    {
        if (reference is not ['#', ..] || reference.Length > 1 && reference[1] != '/') throw new SchemaDialectException($"$ref '{reference}' does not point into this document");
        var target = _document.Root;
        foreach (var step in reference.Split('/').Skip(1))
        {
            var name = Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            target = target.Kind == JsonKind.Array && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? ItemAt(target, place) : target.Get(name);
        }
        return target.Exists ? target : throw new SchemaDialectException($"$ref '{reference}' points to nothing");
    }

    private static JsonNode ItemAt(JsonNode list, int place)
    {
        foreach (var item in list.Items)
        {
            if (place-- == 0) return item;
        }
        return default;
    }
}
