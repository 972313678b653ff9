using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antt.Engine.Validating;
using Antt.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.References;

namespace Antt.Engine.Reference;

/// <summary>
/// The documentation of a kind of document, read from its schema with NJsonSchema. It explains and never judges: the validator reads the
/// same bytes with a strict reader of its own, and nothing on the way of a check comes here.
/// </summary>
public sealed class SchemaReference
{
    private SchemaReference(FieldReference document) => Document = document;

    /// <summary>The document itself.</summary>
    public FieldReference Document { get; }

    /// <summary>Every field of the document, in the order of the schema, each before the fields below it.</summary>
    public IEnumerable<FieldReference> All => Document.Below();

    /// <summary>The documentation of a kind of document, such as <c>evaluation</c> or <c>criteria/share-at-least</c>, if there is such a kind.</summary>
    public static SchemaReference? For(string document) =>
        Schemas.Names.Contains(document, StringComparer.Ordinal) ? Of(document, Schemas.Read(document)) : null;

    /// <summary>The document or field a path leads to: <c>unit.states.size</c>.</summary>
    public static FieldReference? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return For(path.Split('.')[0]) is { } reference
            ? reference.All.Prepend(reference.Document).FirstOrDefault(field => field.Path == path)
            : null;
    }

    /// <summary>The documentation in a schema. A reference that leads out of it is a fault; nothing is fetched.</summary>
    /// <exception cref="SchemaDialectException">The schema is no schema, or refers to something outside it.</exception>
    public static SchemaReference Of(string document, byte[] schema)
    {
        try
        {
            var root = JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(schema), documentPath: null!, Closed).GetAwaiter().GetResult();
            return new SchemaReference(Read(document, root, isRequired: true, []));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw new SchemaDialectException($"{document}: {fault.Message}", fault);
        }
    }

    private static FieldReference Read(string path, JsonSchema written, bool isRequired, ImmutableStack<JsonSchema> around)
    {
        var schema = written.ActualSchema;
        var inner = Innermost(schema);
        var below = around.Contains(inner) ? [] : FieldsOf(path, inner, around.Push(inner));
        var description = written.Description ?? schema.Description ?? "";
        string?[] more = [schema.Description, schema.Item?.Description, schema.Item?.ActualSchema.Description, inner.Description];
        return new FieldReference(path, description, more.FirstOrDefault(text => text is not null && text != description),
            TypeOf(schema), isRequired, AllowedBy(inner), [.. LimitsOf(schema)], ExamplesOf(written, schema), below);
    }

    /// <summary>The schema of the entries, through lists and blocks whose names are free.</summary>
    private static JsonSchema Innermost(JsonSchema schema)
    {
        var next = schema.Item ?? (schema.Properties.Count == 0 ? schema.PatternProperties.Values.FirstOrDefault() : null);
        return next is null ? schema : Innermost(next.ActualSchema);
    }

    private static ImmutableArray<FieldReference> FieldsOf(string path, JsonSchema block, ImmutableStack<JsonSchema> around) =>
        [.. block.Properties.Select(property =>
            Read($"{path}.{property.Key}", property.Value, block.RequiredProperties.Contains(property.Key), around))];

    private static Words TypeOf(JsonSchema schema)
    {
        var kinds = new List<Words>();
        if (schema.Type.HasFlag(JsonObjectType.String))
        {
            kinds.Add(schema.Format switch
            {
                JsonFormatStrings.Date => FieldWords.Day,
                JsonFormatStrings.Uri => FieldWords.Address,
                _ => schema.Enumeration.Count > 0 ? FieldWords.Listed : FieldWords.Text,
            });
        }
        if (schema.Type.HasFlag(JsonObjectType.Integer)) kinds.Add(FieldWords.WholeNumber);
        if (schema.Type.HasFlag(JsonObjectType.Number)) kinds.Add(FieldWords.Number);
        if (schema.Type.HasFlag(JsonObjectType.Boolean)) kinds.Add(FieldWords.YesOrNo);
        if (schema.Type.HasFlag(JsonObjectType.Object))
            kinds.Add(EntryOf(schema) is { } entry ? FieldWords.BlockOf(TypeOf(entry.ActualSchema)) : FieldWords.Block);
        if (schema.Type.HasFlag(JsonObjectType.Array))
            kinds.Add(schema.Item is { } item ? FieldWords.ListOf(TypeOf(item.ActualSchema)) : FieldWords.List);
        if (schema.Type.HasFlag(JsonObjectType.Null)) kinds.Add(FieldWords.Null);
        return kinds.Count == 0 ? FieldWords.Anything : kinds.Aggregate(FieldWords.Or);
    }

    private static JsonSchemaProperty? EntryOf(JsonSchema block) => block.PatternProperties.Values.FirstOrDefault();

    private static ImmutableArray<string> AllowedBy(JsonSchema schema) =>
        [.. schema.Enumeration.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null")];

    private static IEnumerable<Words> LimitsOf(JsonSchema schema)
    {
        if (schema.Format == JsonFormatStrings.Date) yield return FieldWords.DayForm;
        if (schema.Format == JsonFormatStrings.Uri) yield return FieldWords.AddressForm;
        if (schema.Pattern is { } pattern) yield return FieldWords.Form(pattern);
        if (schema.MinLength is > 1 and var shortest) yield return FieldWords.LeastLetters(shortest);
        if (schema.MaxLength is { } longest) yield return FieldWords.MostLetters(longest);
        if (schema.Minimum is { } least) yield return FieldWords.Least(least.ToString(CultureInfo.InvariantCulture));
        if (schema.Maximum is { } most) yield return FieldWords.Most(most.ToString(CultureInfo.InvariantCulture));
        if (schema.MinItems > 0) yield return FieldWords.LeastEntries(schema.MinItems);
        if (schema.MaxItems > 0) yield return FieldWords.MostEntries(schema.MaxItems);
        if (schema.UniqueItems) yield return FieldWords.NoDuplicates;
        foreach (var name in schema.PatternProperties.Keys) yield return FieldWords.OfName(FieldWords.Form(name));
        if (schema is { AllowAdditionalProperties: true, Properties.Count: > 0 }) yield return FieldWords.Open;
        if ((schema.Item ?? EntryOf(schema)) is not { } entry) yield break;
        foreach (var limit in LimitsOf(entry.ActualSchema)) yield return FieldWords.OfEntry(limit);
    }

    private static ImmutableArray<string> ExamplesOf(JsonSchema written, JsonSchema schema)
    {
        foreach (var place in new[] { written, schema })
        {
            if (place.ExtensionData is { } more && more.TryGetValue("examples", out var examples))
                return [.. JArray.FromObject(examples).Select(example => example.ToString(Formatting.None))];
        }
        return [];
    }

    private static ClosedResolver Closed(JsonSchema root) => new(root);

    /// <summary>Refuses addresses; a path to a file is refused already, because the schema is given no place on a disk.</summary>
    private sealed class ClosedResolver(JsonSchema root) : JsonReferenceResolver(new JsonSchemaAppender(root, new DefaultTypeNameGenerator()))
    {
        public override Task<IJsonReference> ResolveUrlReferenceAsync(string url, CancellationToken cancellationToken = default) =>
            throw new SchemaDialectException($"$ref '{url}' does not point into this document");
    }
}
