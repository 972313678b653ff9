using System.Collections.Frozen;
using Antt.Engine.Loading;

namespace Antt.Engine.Validating;

/// <summary>The schemas that travel inside the tool, compiled when first asked for.</summary>
public static class Schemas
{
    private const string Prefix = "schemas/";
    private const string Suffix = ".schema.json";

    private static readonly FrozenDictionary<string, Lazy<CompiledSchema>> ByName = typeof(Schemas).Assembly.GetManifestResourceNames()
        .Select(resource => resource.Replace('\\', '/'))
        .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal) && resource.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(resource => resource[Prefix.Length..^Suffix.Length])
        .ToFrozenDictionary(name => name, name => new Lazy<CompiledSchema>(() => CompiledSchema.Of(name, Read(name))), StringComparer.Ordinal);

    /// <summary>The names of all, in order: <c>unit</c>, <c>criteria/share-at-least</c> …</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The schema of a kind of document.</summary>
    public static CompiledSchema For(DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Named(kind.Name) ?? throw new InvalidOperationException($"No schema for '{kind}'.");
    }

    /// <summary>Compiles the schemas of all documents, those of units first, on a thread that is idle while others list files or ask git.</summary>
    public static void Prepare() => Task.Run(static () =>
    {
        foreach (var kind in DocumentKinds.All) _ = For(kind);
    });

    /// <summary>The schema of that name, if there is one.</summary>
    public static CompiledSchema? Named(string name) => ByName.TryGetValue(name, out var schema) ? schema.Value : null;

    /// <summary>The text of a schema, byte for byte as in the folder <c>schemas</c>.</summary>
    public static byte[] Read(string name)
    {
        using var resource = typeof(Schemas).Assembly.GetManifestResourceStream(Prefix + name + Suffix)
            ?? throw new InvalidOperationException($"No schema '{name}'.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
