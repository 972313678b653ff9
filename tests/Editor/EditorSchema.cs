using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antt.Engine.Reference;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;
using Antt.Tests.Engine.Loading;

namespace Antt.Tests.Editor;

/// <summary>
/// A schema as the editor wants it: references written out, because VS Code shows the description of what is referred to in place of the
/// field's own; each field with meaning, legal basis and example, each listed value with its meaning, each pattern with words of ours.
/// It judges exactly as the schema it is made of.
/// </summary>
internal sealed class EditorSchema
{
    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    private readonly JsonObject _root;
    private readonly EditorExamples _examples;

    private EditorSchema(JsonObject root, EditorExamples examples) => (_root, _examples) = (root, examples);

    /// <summary>The schema of a kind of document for the editor.</summary>
    /// <param name="name">The kind.</param>
    /// <param name="sample">A valid document of the kind, from which examples are taken.</param>
    public static byte[] Of(string name, JsonNode? sample)
    {
        var root = JsonNode.Parse(Schemas.Read(name))!.AsObject();
        var made = new EditorSchema(root, new EditorExamples(sample)).Written(root, name, LegalBasis.OfDocument(name, Text(root, "description")), isField: false);
        made.Remove("definitions");
        return Encoding.UTF8.GetBytes(made.ToJsonString(Readable) + "\n");
    }

    private JsonObject Written(JsonObject source, string path, string basis, bool isField)
    {
        var schema = Resolve(source);
        var description = Text(source, "description") is { Length: > 0 } own ? own : Text(schema, "description");
        basis = LegalBasis.In(description) ?? basis;
        var made = new JsonObject();
        foreach (var (keyword, value) in schema)
        {
            made[keyword] = keyword switch
            {
                "properties" => Members(value!.AsObject(), path, basis),
                "patternProperties" => Patterns(value!.AsObject(), path, basis),
                "items" when value is JsonObject items => Written(items, path, basis, isField: false),
                "additionalProperties" when value is JsonObject additional => Written(additional, path, basis, isField: false),
                _ => value?.DeepClone(),
            };
        }
        if (description.Length > 0) made["description"] = description;
        if (Text(source, "title") is { Length: > 0 } title) made["title"] = title;
        if (isField) made["markdownDescription"] = $"{Escaped(description)}\n\n**Căn cứ:** {Escaped(basis)}\n\n**Ví dụ:** `{_examples.Of(schema, path, Resolve)}`";
        if (schema["enum"] is JsonArray values) made["markdownEnumDescriptions"] = new JsonArray([.. values.Select(value => (JsonNode)Escaped(MeaningOf(path, value!)))]);
        if (schema["pattern"] is { } pattern && WordsFor((string)pattern!) is { } words) made["patternErrorMessage"] = $"{words.Code}: {DiagnosticDescriptor.InGeneral(words.Expected.Vi)}";
        return made;
    }

    private JsonObject Members(JsonObject members, string path, string basis)
    {
        var made = new JsonObject();
        foreach (var (name, member) in members) made[name] = Written(member!.AsObject(), $"{path}.{name}", basis, isField: true);
        return made;
    }

    private JsonObject Patterns(JsonObject members, string path, string basis)
    {
        var made = new JsonObject();
        foreach (var (pattern, member) in members) made[pattern] = Written(member!.AsObject(), $"{path}.*", basis, isField: true);
        return made;
    }

    private JsonObject Resolve(JsonObject schema)
    {
        while ((string?)schema["$ref"] is { } reference) schema = reference.Split('/').Skip(1).Aggregate(_root, static (block, step) => block[step]!.AsObject());
        return schema;
    }

    /// <summary>What is said of a blank text where this pattern is wanted: it fits none.</summary>
    private static DiagnosticDescriptor? WordsFor(string pattern)
    {
        var schema = new JsonObject { ["type"] = "string", ["pattern"] = pattern }.ToJsonString();
        var (tree, findings) = Reading.Of("\" \"");
        CompiledSchema.Of("pattern", Encoding.UTF8.GetBytes(schema)).Check(tree!, findings);
        return findings is [{ Descriptor: var kind }] && kind != ValidateDiagnostics.WrongForm ? kind : null;
    }

    private static string MeaningOf(string path, JsonNode value) =>
        value.GetValueKind() == JsonValueKind.String ? ValueWords.In(path[(path.LastIndexOf('.') + 1)..], (string)value!).Vi : value.ToString();

    private static string Text(JsonObject schema, string keyword) => (string?)schema[keyword] ?? "";

    /// <summary>Marks that Markdown would take for its own.</summary>
    private static string Escaped(string text) => text.Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
}
