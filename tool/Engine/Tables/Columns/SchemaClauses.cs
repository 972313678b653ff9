using Antt.Engine.Authoring.Fields;
using Antt.Engine.Loading;
using Antt.Engine.Validating;

namespace Antt.Engine.Tables.Columns;

/// <summary>The clause that a field of a document rests on: its own, or that of the nearest block around it that names one.</summary>
internal sealed class SchemaClauses(DocumentKind kind)
{
    private readonly JsonNode _document = Schemas.For(kind).Document;

    /// <summary>The clause of a field below a list (null: of the document itself); null when nothing around it names one.</summary>
    public string? Of(string? list, string path)
    {
        var clause = ClauseIn(_document);
        var block = _document;
        foreach (var key in (list is null ? path : $"{list}.{path}").Split('.'))
        {
            var property = Properties(block).Get(key);
            if (!property.Exists) break;
            clause = ClauseIn(property) ?? ClauseIn(Resolve(property)) ?? clause;
            block = Resolve(property);
            if (block.TryGet("items"u8, out var items)) block = Resolve(items);
        }
        return clause;
    }

    private static JsonNode Properties(JsonNode block) => block.Get("properties"u8);

    private static string? ClauseIn(JsonNode schema) => schema.TryGet("description"u8, out var description) ? FieldLabels.ClauseIn(description.Text) : null;

    private JsonNode Resolve(JsonNode schema)
    {
        while (schema.TryGet("$ref"u8, out var reference))
        {
            schema = _document;
            foreach (var step in reference.Text.Split('/').Skip(1)) schema = schema.Get(step);
        }
        return schema;
    }
}
