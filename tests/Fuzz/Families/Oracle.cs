using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Unicode;
using Antt.Engine.Loading;
using Antt.Fuzz.Running;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Antt.Fuzz.Families;

/// <summary>
/// Knows of some documents that they are wrong without asking the tool: no UTF-8, no JSON by the platform's own reader, a key twice, or against its
/// schema by another validator. What it does not know to be wrong may be wrong all the same.
/// </summary>
internal static class Oracle
{
    /// <summary>Deeper is refused by the tool on purpose, and by the validator because it cannot.</summary>
    private const int MaxDepth = 60;

    private static readonly ConcurrentDictionary<string, JsonSchema> Known = new(StringComparer.Ordinal);
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 100_000, AllowDuplicateProperties = false };

    /// <summary>Why a document is wrong; null when that is not known.</summary>
    public static string? Fault(string path, byte[] bytes)
    {
        if (DocumentKinds.Of(path) is not { } kind) return null;
        if (!Utf8.IsValid(bytes)) return "no UTF-8";
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), Strict);
            if (DepthOf(document.RootElement) > MaxDepth) return null;
        }
        catch (JsonException)
        {
            return "no JSON, or a key twice";
        }
        var schema = Known.GetOrAdd(kind.Name, static name => JsonSchema.FromFileAsync(Path.Combine(Places.Root, "schemas", name + ".schema.json")).GetAwaiter().GetResult());
        return FaultBy(schema, bytes);
    }

    private static string? FaultBy(JsonSchema schema, byte[] bytes)
    {
        try
        {
            // 1.0 is a whole number by the standard, and 1e3 too; the validator takes neither.
            var found = schema.Validate(System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')).FirstOrDefault(static error => !IsMistaken(error));
            return found is null ? null : $"{found.Kind} at {found.Path}";
        }
        catch (Exception limit) when (limit is Newtonsoft.Json.JsonException or OverflowException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsMistaken(ValidationError error) =>
        error.Kind is ValidationErrorKind.IntegerExpected or ValidationErrorKind.NumberExpected
        || error is ChildSchemaValidationError or MultiTypeValidationError;

    private static int DepthOf(JsonElement element)
    {
        var deepest = 0;
        var open = new Stack<(JsonElement Element, int Depth)>();
        open.Push((element, 1));
        while (open.TryPop(out var at))
        {
            deepest = Math.Max(deepest, at.Depth);
            if (deepest > MaxDepth) return deepest;
            if (at.Element.ValueKind == JsonValueKind.Array)
                foreach (var item in at.Element.EnumerateArray()) open.Push((item, at.Depth + 1));
            else if (at.Element.ValueKind == JsonValueKind.Object)
                foreach (var property in at.Element.EnumerateObject()) open.Push((property.Value, at.Depth + 1));
        }
        return deepest;
    }
}
