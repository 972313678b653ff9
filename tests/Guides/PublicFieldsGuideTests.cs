using System.Text.Json.Nodes;
using Antt.Engine.Reference.Meanings;
using Antt.Tests.Conventions;
using Antt.Tests.Editor;

namespace Antt.Tests.Guides;

/// <summary>The list of public fields says what the schemas say. <c>UPDATE_GOLDEN=1 dotnet test</c> writes it anew.</summary>
public sealed class PublicFieldsGuideTests
{
    [Fact]
    public void The_guide_lists_the_fields_of_the_public_schemas()
    {
        var (file, made) = (Path.Combine(SourceFiles.Root, PublicFieldsGuide.Path), PublicFieldsGuide.Text());
        if (EditorFiles.Rewrite) File.WriteAllText(file, made);
        Assert.True(File.Exists(file) && File.ReadAllText(file) == made, $"{PublicFieldsGuide.Path} is out of date; UPDATE_GOLDEN=1 dotnet test rewrites it");
    }

    [Fact]
    public void Every_listed_field_is_explained_in_both_languages()
    {
        var schemas = Directory.GetFiles(Path.Combine(SourceFiles.Root, "schemas", "public"), "*.schema.json");
        Assert.NotEmpty(schemas);
        Offenders.None(
            from file in schemas
            let schema = JsonNode.Parse(File.ReadAllText(file))!.AsObject()
            from field in PublicFieldsGuide.FieldsOf(schema, schema, "")
            where field.Words.Length == 0 || FieldMeanings.Of(field.Words) is null
            select $"{Path.GetFileName(file)}: {field.Path}");
    }
}
