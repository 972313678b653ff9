using System.Collections.Immutable;
using System.Text;
using Antt.Engine.Loading;
using Antt.Engine.Reference;
using Antt.Engine.Validating;

namespace Antt.Tests.Engine.Reference;

public sealed class SchemaReferenceTests
{
    public static TheoryData<string> AllSchemas => [.. Schemas.Names];

    [Theory]
    [MemberData(nameof(AllSchemas))]
    public void NJsonSchema_and_our_reader_see_the_same_fields(string name)
    {
        var ours = Fields(name, Schemas.Named(name)!.Document, Schemas.Named(name)!.Document).ToList();
        Assert.NotEmpty(ours);
        Assert.Equal(ours, SchemaReference.For(name)!.All.Select(Seen));
    }

    [Theory]
    [MemberData(nameof(AllSchemas))]
    public void Every_field_is_found_by_its_path_and_says_what_it_is(string name)
    {
        foreach (var (path, description, _, _) in Fields(name, Schemas.Named(name)!.Document, Schemas.Named(name)!.Document))
        {
            if (SchemaReference.Find(path) is not { } found) { Assert.Fail(path); return; }
            Assert.Equal((path, description), (found.Path, found.Description));
            Assert.NotEqual("any value", found.Type.En);
        }
        Assert.Equal(Schemas.Named(name)!.Document.Get("description").Text, SchemaReference.Find(name)!.Description);
    }

    [Fact]
    public void A_number_has_its_type_and_limits()
    {
        var field = SchemaReference.Find("evaluation.households.residing")!;
        Assert.Equal("Số hộ đang cư trú, gồm thường trú và tạm trú.", field.Description);
        Assert.Equal(("số nguyên", "whole number"), (field.Type.Vi, field.Type.En));
        Assert.False(field.IsRequired);
        Assert.Equal(["Nhỏ nhất là 0.", "Lớn nhất là 100000000."], field.Limits.Select(limit => limit.Vi));
        Assert.Empty(field.Fields);
    }

    [Fact]
    public void A_list_tells_of_its_entries()
    {
        var field = SchemaReference.Find("unit.predecessors")!;
        Assert.Equal("danh sách [ … ], mỗi mục là chữ", field.Type.Vi);
        Assert.Equal("Mã đơn vị: chữ thường không dấu, chữ số và dấu gạch ngang; đặt một lần, không đổi. Ví dụ: kdc-901796-001.", SchemaReference.Find("unit.id")!.EntryDescription);
        Assert.Equal(
            ["No entry twice.",
             "Every entry: An id holds lower-case letters without marks, digits and single dashes between, like \"kdc-901796-001\".",
             "Every entry: At most 80 characters."],
            field.Limits.Select(limit => limit.En));
    }

    [Theory]
    [InlineData("rulebook.conditions.evidence", true)]
    [InlineData("profile.settings.value", true)]
    [InlineData("unit.states.size", false)]
    [InlineData("criteria/share-at-least.percent", true)]
    public void Lists_and_named_entries_take_no_step(string path, bool isRequired) => Assert.Equal(isRequired, SchemaReference.Find(path)?.IsRequired);

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("evaluation.")]
    [InlineData("evaluation.household")]
    [InlineData("unit.states.0.size")]
    public void What_is_not_there_is_not_found(string path) => Assert.Null(SchemaReference.Find(path));

    [Fact]
    public void Examples_are_written_as_in_a_file()
    {
        var field = Of("{\"properties\": {\"a\": {\"$ref\": \"#/definitions/b\"}}, \"definitions\": {\"b\": {\"type\": [\"string\", \"integer\"], \"examples\": [\"xã\", 3]}}}").All.Single();
        Assert.Equal(["\"xã\"", "3"], field.Examples.AsEnumerable());
    }

    [Fact]
    public void A_schema_that_contains_itself_ends() =>
        Assert.Equal(["test.a", "test.a.b"], Of(
            "{\"properties\": {\"a\": {\"$ref\": \"#/definitions/n\"}}, \"definitions\": {\"n\": {\"type\": \"object\", \"properties\": {\"b\": {\"$ref\": \"#/definitions/n\"}}}}}")
            .All.Select(field => field.Path));

    [Theory]
    [InlineData("other.json")]
    [InlineData("http://localhost:9/a.json")]
    [InlineData("file:///a.json")]
    [InlineData("#/definitions/none")]
    public void Nothing_outside_the_schema_is_read(string reference) =>
        Assert.Throws<SchemaDialectException>(() => Of($"{{\"properties\": {{\"a\": {{\"$ref\": \"{reference}\"}}}}}}"));

    [Fact]
    public void Every_description_of_a_list_of_fields_fits_on_a_line() =>
        Assert.All(Schemas.Names.SelectMany(name => SchemaReference.For(name)!.All), field => Assert.DoesNotContain('\n', field.Description));

    private static SchemaReference Of(string schema) => SchemaReference.Of("test", Encoding.UTF8.GetBytes(schema));

    private static (string Path, string Description, bool Required, string Allowed) Seen(FieldReference field) =>
        (field.Path, field.Description, field.IsRequired, string.Join(' ', field.Allowed));

    /// <summary>The fields as our own reader of JSON sees them.</summary>
    private static IEnumerable<(string Path, string Description, bool Required, string Allowed)> Fields(string path, JsonNode schema, JsonNode root)
    {
        var block = Innermost(schema, root);
        var required = Texts(block.Get("required"));
        foreach (var property in block.Get("properties").Properties)
        {
            var below = $"{path}.{property.Key}";
            yield return (below, property.Get("description").Text, required.Contains(property.Key), string.Join(' ', Texts(Innermost(property, root).Get("enum"))));
            foreach (var field in Fields(below, property, root)) yield return field;
        }
    }

    private static JsonNode Innermost(JsonNode schema, JsonNode root)
    {
        if (schema.TryGet("$ref", out var reference)) return Innermost(root.Get("definitions").Get(reference.Text.Split('/')[^1]), root);
        if (schema.TryGet("items", out var items)) return Innermost(items, root);
        if (!schema.TryGet("properties", out _))
            foreach (var entry in schema.Get("patternProperties").Properties) return Innermost(entry, root);
        return schema;
    }

    private static ImmutableArray<string> Texts(JsonNode list)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in list.Items) texts.Add(item.Text);
        return texts.ToImmutable();
    }
}
