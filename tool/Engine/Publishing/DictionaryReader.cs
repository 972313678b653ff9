using System.Collections.Immutable;
using System.Text.Json;
using Antt.Engine.Reference.Meanings;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>Reads the data dictionary from the schemas of the export.</summary>
internal static class DictionaryReader
{
    private const string Folder = "public/";

    public static FieldGuide Read() =>
        new([.. Schemas.Names.Where(static name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(Read)]);

    private static DictionaryDocument Read(string name)
    {
        using var schema = JsonDocument.Parse(Schemas.Read(name));
        var root = schema.RootElement;
        var fields = ImmutableArray.CreateBuilder<DictionaryField>();
        AddFields(root, root, "", fields);
        return new DictionaryDocument(name[Folder.Length..], Spoken(Text(root, "title")), Spoken(Text(root, "description")), fields.DrainToImmutable());
    }

    private static void AddFields(JsonElement root, JsonElement node, string path, ImmutableArray<DictionaryField>.Builder fields)
    {
        node = Resolve(root, node);
        if (node.TryGetProperty("items", out var items))
        {
            AddFields(root, items, path + "[]", fields);
            return;
        }
        if (!node.TryGetProperty("properties", out var properties)) return;
        var required = node.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(static name => name.GetString()).ToHashSet() : [];
        foreach (var property in properties.EnumerateObject())
        {
            var at = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            var value = Resolve(root, property.Value);
            fields.Add(new DictionaryField(
                at, TypeOf(value), required.Contains(property.Name), Spoken(Text(property.Value, "description") is { Length: > 0 } own ? own : Text(value, "description")),
                value.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(static one => one.ToString())] : []));
            AddFields(root, value, at, fields);
        }
    }

    /// <summary>In both languages; a description without an English one is shown as it is, and a test fails.</summary>
    private static Words Spoken(string vietnamese) => new(vietnamese, FieldMeanings.Of(vietnamese) ?? vietnamese);

    private static JsonElement Resolve(JsonElement root, JsonElement node) =>
        node.TryGetProperty("$ref", out var reference) ? root.GetProperty("definitions").GetProperty(reference.GetString()!.Split('/')[^1]) : node;

    private static string TypeOf(JsonElement node) => node.TryGetProperty("format", out var format) && format.GetString() == "date" ? "date" : Text(node, "type");

    private static string Text(JsonElement node, string name) => node.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
