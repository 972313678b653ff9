using System.Text.Json.Nodes;

namespace Antt.Tests.Conventions;

/// <summary>Every atomic condition of Điều 4 to Điều 7 is in the rulebooks under its id, none missing and none added.</summary>
public sealed class ConditionListTests
{
    private static readonly string[] Scope =
        ["KDC-2", "KDC-3.a", "KDC-3.b", "KDC-3.c", "KDC-3.d", "KDC-3.đ", "KDC-3.e", "KDC-3.g", "KDC-4.a", "KDC-4.b", "KDC-4.c1", "KDC-4.c2", "KDC-4.c3", "KDC-4.d"];

    private static readonly string[] ResidentialArea = ["KDC-1.1", "KDC-1.2", "KDC-1.3", .. Scope, "KDC-5.1", "KDC-5.2"];

    private static readonly string[] Commune =
        ["XA-1.1", "XA-1.2", "XA-1.3", "XA-1.4", .. Scope.Select(id => "XA-2/" + id), "XA-3.1", "XA-3.2", "XA-4.1", "XA-4.2"];

    private static readonly string[] AgencyAndEnterprise =
        ["CD-1.1", "CD-1.2", "CD-1.3", "CD-1.4", "CD-1.5", "CD-1.6", "CD-2.1", "CD-2.2", "CD-3.a", "CD-3.b", "CD-3.c", "CD-3.d", "CD-3.đ", "CD-3.e",
         "CD-3.g", "CD-3.h", "CD-4.1", "CD-4.2", "CD-5.1", "CD-5.2"];

    private static readonly string[] School =
        ["GD-1.1", "GD-1.2", "GD-1.3", "GD-1.4", "GD-1.5", "GD-1.6", "GD-2.1", "GD-2.2", "GD-2.3", "GD-3.a", "GD-3.b", "GD-3.c", "GD-3.đ", "GD-3.e",
         "GD-3.g", "GD-4.1", "GD-4.2", "GD-4.3", "GD-5.1", "GD-5.2", "GD-6.1", "GD-6.2"];

    public static TheoryData<string, string[]> Rulebooks => new()
    {
        { "tt124-kdc", ResidentialArea }, { "tt124-xa", Commune }, { "tt124-cd", AgencyAndEnterprise }, { "tt124-gd", School },
    };

    /// <summary>The two sets of Decision 9745, each criterion once and in order, none without a condition.</summary>
    [Theory]
    [InlineData("qd9745-xa", "PLI", 34)]
    [InlineData("qd9745-to-chuc", "PLII", 14)]
    public void A_set_for_model_units_states_every_criterion(string id, string prefix, int count)
    {
        var rulebook = JsonNode.Parse(SourceFiles.Text($"data/rulebooks/{id}.json"))!;
        var expected = Enumerable.Range(1, count).Select(number => $"{prefix}-{number}").ToArray();
        Assert.Equal(expected, rulebook["criteria"]!.AsArray().Select(criterion => (string)criterion!["id"]!));
        Assert.Equal(expected, rulebook["conditions"]!.AsArray().Select(condition => ((string)condition!["id"]!).Split('.')[0]).Distinct());
        Assert.All(rulebook["conditions"]!.AsArray(), condition => Assert.EndsWith($"tiêu chí {((string)condition!["id"]!).Split('-')[1].Split('.')[0]}", (string)condition["clause"]!));
    }

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void A_rulebook_states_the_conditions_of_the_law(string rulebook, string[] expected) => Assert.Equal(expected, Stated(rulebook));

    private static IEnumerable<string> Stated(string id)
    {
        var rulebook = JsonNode.Parse(SourceFiles.Text($"data/rulebooks/{id}.json"))!;
        var own = rulebook["conditions"]!.AsArray().Select(condition => (string)condition!["id"]!);
        var included =
            from include in rulebook["includes"]?.AsArray() ?? []
            from criterion in include!["criteria"]!.AsArray().Select(name => (string)name!)
            from condition in Stated((string)include["rulebook"]!)
            where condition == criterion || condition.StartsWith(criterion + ".", StringComparison.Ordinal)
            select (string)include["prefix"]! + condition;
        return own.Concat(included).OrderBy(Criterion, StringComparer.Ordinal);
    }

    /// <summary>The number of the criterion orders what is included among what is stated; within a criterion the order of the file stays.</summary>
    private static string Criterion(string condition) => condition.Split('/', '.')[0];
}
