using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Antt.Engine.Loading;
using Antt.Engine.Reference;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Tests.Editor;

/// <summary>The schemas the editor is given: made of the real ones, complete, wired to every file. <c>UPDATE_GOLDEN=1 dotnet test</c> writes them anew.</summary>
public sealed partial class EditorSchemaTests
{
    public static TheoryData<string> Kinds => [.. DocumentKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_schema_of_the_editor_is_made_of_the_schema(string kind)
    {
        var made = EditorSchema.Of(kind, JsonNode.Parse(File.ReadAllText(Path.Combine(EditorFiles.Root, "tests", "Engine", "Validating", "Samples", $"{kind}.json"))));
        var file = Path.Combine(EditorFiles.Schemas, $"{kind}.json");
        if (EditorFiles.Rewrite)
        {
            Directory.CreateDirectory(EditorFiles.Schemas);
            File.WriteAllBytes(file, made);
        }
        Assert.True(File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(made), $"{file} is out of date; UPDATE_GOLDEN=1 dotnet test rewrites it");
    }

    [Fact]
    public void Each_kind_of_document_has_its_schema_and_the_editor_knows_where_its_files_lie()
    {
        Assert.Equal(DocumentKinds.All.Select(kind => $"{kind.Name}.json").Order(StringComparer.Ordinal), Directory.GetFiles(EditorFiles.Schemas).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(EditorFiles.Root, ".vscode", "settings.json")))!;
        var wired = settings["json.schemas"]!.AsArray().Select(entry => $"{(string)entry!["fileMatch"]![0]!} {(string)entry["url"]!}");
        Assert.Equal(
            DocumentKinds.All.Select(kind => $"/{Variable().Replace(kind.PathPattern, "*")} ./.vscode/schemas/{kind.Name}.json").Order(StringComparer.Ordinal), wired.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_shows_meaning_legal_basis_and_example_and_every_value_its_meaning(string kind)
    {
        var fields = 0;
        foreach (var (path, schema) in Below("", JsonNode.Parse(File.ReadAllText(Path.Combine(EditorFiles.Schemas, $"{kind}.json")))!.AsObject()))
        {
            if (path.Length > 0 && path[^1] != ']')
            {
                fields++;
                var hover = (string?)schema["markdownDescription"] ?? "";
                Assert.True(((string?)schema["description"])?.Length > 3, $"{kind}{path} says nothing");
                Assert.Matches(@"^\S[\s\S]+\n\n\*\*Căn cứ:\*\* \S.*\n\n\*\*Ví dụ:\*\* `[^`]+`$", hover);
                JsonNode.Parse(hover.Split('`')[^2]);
            }
            if (schema["enum"] is not JsonArray values) continue;
            var meanings = schema["markdownEnumDescriptions"]!.AsArray();
            Assert.Equal(values.Count, meanings.Count);
            foreach (var value in values.Where(value => value!.GetValueKind() == JsonValueKind.String && !((string)value!).All(char.IsAsciiDigit)))
                Assert.True(ValueWords.Of((string)value!) is not null, $"{kind}{path}: {value} has no meaning");
        }
        Assert.True(fields > 4);
    }

    [Fact]
    public void A_person_who_points_at_a_field_or_value_sees_it()
    {
        const string Text = "{\n  \"unit\": \"kdc-1\",\n  \"meeting\": {\n    \"chair\": \"truong-khu-dan-cu\"\n  }\n}\n";
        var seen = EditorFiles.Judge([new("evaluation", Text, 1, 4), new("evaluation", Text, 3, 6), new("evaluation", Text, 3, 16)]);
        Assert.Contains("Mã đơn vị, trùng với tên thư mục chứa tệp này.", seen[0].Hover, StringComparison.Ordinal);
        Assert.Contains("Điều 9 khoản 1", seen[1].Hover, StringComparison.Ordinal);
        Assert.Contains("trưởng khu dân cư", seen[2].Hover, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Path, JsonObject Schema)> Below(string path, JsonObject schema)
    {
        yield return (path, schema);
        foreach (var group in new[] { "properties", "patternProperties" })
            foreach (var (name, child) in schema[group] as JsonObject ?? [])
                foreach (var found in Below($"{path}/{name}", child!.AsObject())) yield return found;
        if (schema["items"] is JsonObject items)
            foreach (var found in Below($"{path}[]", items)) yield return found;
    }

    [GeneratedRegex("<[a-z]+>")]
    private static partial Regex Variable();
}
