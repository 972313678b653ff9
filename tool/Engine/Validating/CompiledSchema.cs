using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>
/// A schema ready to check documents. It never changes, so many threads may use it at once; on a valid document nothing is
/// allocated.
/// </summary>
public sealed class CompiledSchema
{
    private readonly SchemaNode _root;

    private CompiledSchema(string name, JsonTree document)
    {
        Name = name;
        Document = document.Root;
        _root = SchemaCompiler.Compile(document);
    }

    /// <summary>Its name: <c>unit</c>, or <c>criteria/share-at-least</c>.</summary>
    public string Name { get; }

    /// <summary>The schema as written, for those who explain it.</summary>
    public JsonNode Document { get; }

    /// <summary>The schema as the validator walks it.</summary>
    internal SchemaNode Root => _root;

    /// <summary>Compiles a schema.</summary>
    /// <exception cref="SchemaDialectException">It is no JSON, or uses something outside <see cref="SchemaDialect"/>.</exception>
    public static CompiledSchema Of(string name, ReadOnlyMemory<byte> schema)
    {
        var findings = new List<Diagnostic>();
        var document = new JsonReader().Read(new SourceFile($"schemas/{name}.schema.json", schema), findings);
        if (document is null || findings.Exists(finding => finding.Descriptor == LoadDiagnostics.DuplicateKey)) throw new SchemaDialectException($"schema '{name}': {findings[0].Location} {findings[0].Descriptor.Slug}");
        return new CompiledSchema(name, document);
    }

    /// <summary>Checks a whole document; adds what is wrong and says whether all is well.</summary>
    public bool Check(JsonTree tree, ICollection<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return Check(tree.Root, findings);
    }

    /// <summary>Checks one value of a document.</summary>
    public bool Check(JsonNode value, ICollection<Diagnostic> findings)
    {
        var validation = new Validation(value.Tree, findings);
        validation.Check(_root, value.Index);
        return validation.Count == 0;
    }
}
