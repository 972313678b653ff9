using System.Text.Json;
using Antt.Model;
using Antt.Model.Criteria;
using Antt.Tests.Support;

namespace Antt.Tests.Model;

public class VocabularyTests
{
    [Fact]
    public void Ratings_and_forms_of_discipline_have_names() =>
        Assert.All(Scale.TaskRating.Steps.Concat(Scale.Discipline.Steps), word => Assert.NotNull(Vocabulary.Find(word)));

    [Theory]
    [InlineData("kind")]
    [InlineData("topics")]
    public void Every_kind_of_evidence_and_topic_has_a_name(string field)
    {
        var path = Path.Combine(RepositoryRoot.Find(), "schemas/evidence.schema.json");
        using var schema = JsonDocument.Parse(File.ReadAllBytes(path));
        var values = Enums(schema.RootElement, field).ToList();

        Assert.NotEmpty(values);
        Assert.All(values, word => Assert.NotNull(Vocabulary.Find(word)));
    }

    [Fact]
    public void A_word_of_a_locality_is_shown_as_it_was_written() =>
        Assert.Equal("tieng-keng, biên bản", Vocabulary.Say("tieng-keng, bien-ban", Language.Vietnamese));

    [Fact]
    public void A_fact_keeps_its_spelling_in_the_file_beside_its_name() =>
        Assert.Equal("households residing [households.residing]", Vocabulary.Say("households.residing", Language.English));

    /// <summary>The values that any property of the name may take, wherever it stands in the schema.</summary>
    private static IEnumerable<string> Enums(JsonElement node, string field)
    {
        if (node.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in node.EnumerateObject())
            {
                var found = property.Name == field ? Values(property.Value) : Enums(property.Value, field);
                foreach (var value in found) yield return value;
            }
        }
    }

    private static IEnumerable<string> Values(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object) return [];
        if (schema.TryGetProperty("enum", out var values)) return values.EnumerateArray().Select(value => value.GetString()!);
        return schema.TryGetProperty("items", out var items) ? Values(items) : [];
    }
}
