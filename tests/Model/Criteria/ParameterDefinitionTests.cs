using System.Text.Json;
using Antt.Model.Criteria;
using Antt.Tests.Support;

namespace Antt.Tests.Model.Criteria;

/// <summary>A kind asks for the parameters that its schema asks for.</summary>
public sealed class ParameterDefinitionTests
{
    public static TheoryData<string> Kinds => [.. CriterionKinds.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Required_parameters_are_those_its_schema_requires(string id)
    {
        var path = Path.Combine(RepositoryRoot.Find(), $"schemas/criteria/{id}.schema.json");
        using var schema = JsonDocument.Parse(File.ReadAllText(path));
        var required = schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Where(name => name != "kind");
        Assert.Equal(
            required.Order(StringComparer.Ordinal),
            CriterionKinds.Find(id)!.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name).Order(StringComparer.Ordinal));
    }
}
