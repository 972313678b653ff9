using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Tests.Support;

namespace Antt.Tests.Engine.Validating;

public sealed class SchemaDialectTests
{
    public static TheoryData<string> AllSchemas => [.. Schemas.Names];

    [Theory]
    [MemberData(nameof(AllSchemas))]
    public void A_schema_uses_only_keywords_every_validator_reads_the_same_way(string name)
    {
        foreach (var (pointer, schema) in SchemaDialect.SchemasIn(Schemas.Named(name)!.Document))
        {
            foreach (var keyword in schema.Properties)
            {
                Assert.True(SchemaDialect.Allows(keyword.Key), $"{name}{pointer}: {keyword.Key}");
                if (schema.TryGet("$ref", out _) && keyword.Key != "$ref")
                    Assert.True(SchemaDialect.Annotations.Contains(keyword.Key), $"{name}{pointer}: {keyword.Key} beside $ref is ignored");
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllSchemas))]
    public void Every_property_says_in_Vietnamese_what_it_means(string name)
    {
        foreach (var (pointer, schema) in SchemaDialect.SchemasIn(Schemas.Named(name)!.Document))
        {
            foreach (var group in new[] { "properties", "patternProperties" })
            {
                foreach (var property in schema.Get(group).Properties)
                {
                    var description = property.Get("description").Text;
                    Assert.True(description.Length > 3 && description.Any(letter => letter > 0x7F), $"{name}{pointer}/{group}/{property.Key} has no description");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllSchemas))]
    public void Every_block_is_closed(string name)
    {
        foreach (var (pointer, schema) in SchemaDialect.SchemasIn(Schemas.Named(name)!.Document))
        {
            if (!schema.TryGet("properties", out _) && !schema.TryGet("patternProperties", out _)) continue;
            var isPart = name is "rulebook" or "profile" && pointer.EndsWith("/parts/items", StringComparison.Ordinal);
            Assert.True(schema.Get("additionalProperties").Kind == (isPart ? JsonKind.True : JsonKind.False), $"{name}{pointer} is open");
        }
    }

    [Fact]
    public void Every_kind_of_document_has_its_schema()
    {
        foreach (var kind in DocumentKinds.All) Assert.Equal(kind.Name, Schemas.For(kind).Name);
    }

    [Fact]
    public void The_schemas_inside_the_tool_are_those_of_the_folder()
    {
        var folder = Path.Combine(RepositoryRoot.Find(), "schemas");
        var names = Directory.GetFiles(folder, "*.schema.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')[..^".schema.json".Length]).Order(StringComparer.Ordinal);
        Assert.Equal(names, Schemas.Names);
        foreach (var name in Schemas.Names) Assert.Equal(File.ReadAllBytes(Path.Combine(folder, name + ".schema.json")), Schemas.Read(name));
    }

    [Theory]
    [InlineData("{\"oneOf\": []}")]
    [InlineData("{\"$ref\": \"other.json\"}")]
    [InlineData("{\"$ref\": \"http://example.com/a.json\"}")]
    [InlineData("{\"$ref\": \"#/definitions/a\", \"definitions\": {\"a\": {\"$ref\": \"#/definitions/a\"}}}")]
    [InlineData("{\"$ref\": \"#/definitions/none\"}")]
    [InlineData("{\"format\": \"email\"}")]
    [InlineData("{\"pattern\": \"(?<=a)b\"}")]
    [InlineData("{\"pattern\": \"\\\\p{L}\"}")]
    [InlineData("{\"type\": \"date\"}")]
    [InlineData("12")]
    public void Anything_outside_the_dialect_is_a_fault_of_the_tool(string schema) =>
        Assert.Throws<SchemaDialectException>(() => CompiledSchema.Of("test", System.Text.Encoding.UTF8.GetBytes(schema)));
}
