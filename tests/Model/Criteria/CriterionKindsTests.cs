using System.Text.Json;
using Antt.Model.Criteria;
using Antt.Tests.Support;

namespace Antt.Tests.Model.Criteria;

public sealed class CriterionKindsTests
{
    public static TheoryData<string> Ids => [.. CriterionKinds.All.Select(kind => kind.Id)];

    [Fact]
    public void Kinds_are_listed_once_and_in_order() =>
        Assert.Equal(CriterionKinds.All.Select(kind => kind.Id).Distinct().Order(StringComparer.Ordinal), CriterionKinds.All.Select(kind => kind.Id));

    [Fact]
    public void Every_kind_has_a_schema_and_every_schema_a_kind() => Assert.Equal(
        CriterionKinds.All.Select(kind => kind.Id + ".schema.json").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_schema_states_the_parameters_the_kind_knows(string id)
    {
        var kind = CriterionKinds.Find(id)!;
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, id + ".schema.json")));
        Assert.Equal(
            kind.Parameters.Select(parameter => parameter.Name).Append("kind").Order(StringComparer.Ordinal),
            schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            kind.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name).Append("kind").Order(StringComparer.Ordinal),
            schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Binding_and_judging_with_nothing_stated_and_nothing_known_never_throws(string id)
    {
        var criterion = CriterionKinds.Find(id)!.Bind(new ParameterSet([]));
        Assert.NotEqual(Antt.Model.Assessment.Outcome.Met, Judging.Judge(criterion).Outcome);
        Assert.NotEqual("", Judging.Mend(criterion).Advice.In(Antt.Model.Language.English));
    }

    [Fact]
    public void Every_kind_is_used_by_the_law_and_every_setting_it_names_is_declared()
    {
        var parts = LawFiles.Parts().ToList();
        Assert.Equal(CriterionKinds.All.Select(kind => kind.Id), parts.Select(part => part.Part.GetProperty("kind").GetString()).Distinct().Order(StringComparer.Ordinal));
        foreach (var (condition, part) in parts)
            foreach (var value in part.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Object))
                Assert.True(LawFiles.Settings().Find(value.Value.GetProperty("setting").GetString()!) is not null, condition);
    }

    private static string Folder => Path.Combine(RepositoryRoot.Find(), "schemas", "criteria");
}
