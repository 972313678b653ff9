using System.Text;
using System.Text.Json;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;

namespace Antt.Tests.Engine.Reporting;

public class ResultWriterTests
{
    private static readonly string[] Order =
        ["unit", "year", "asOf", "final", "result", "rulebook", "reason", "clause", "conditions", "rollup", "authority", "assumptions"];

    [Fact]
    public void Every_result_of_the_demonstration_is_as_its_schema_says()
    {
        var lines = Lines(BaseRegister.Demonstration());
        var schema = Schemas.Named("output/assessment-result")!;
        var reader = new JsonReader();
        Assert.True(lines.Length > 100);
        foreach (var line in lines)
        {
            var findings = new List<Diagnostic>();
            var tree = reader.Read(new SourceFile("result.json", Encoding.UTF8.GetBytes(line)), findings);
            if (tree is not null) schema.Check(tree, findings);
            Assert.Empty(findings);
        }
    }

    [Fact]
    public void Members_stand_in_the_agreed_order_and_letters_stay_readable()
    {
        foreach (var line in Lines(BaseRegister.Demonstration()))
        {
            using var result = JsonDocument.Parse(line);
            var names = result.RootElement.EnumerateObject().Select(member => member.Name).ToList();
            Assert.Equal(Order.Where(names.Contains), names);
            Assert.DoesNotContain("\\u", line, StringComparison.Ordinal);
            var isOut = result.RootElement.GetProperty("result").GetString() == "out-of-scope";
            Assert.Equal(isOut, names.Contains("reason") && names.Contains("clause"));
            Assert.Equal(isOut, result.RootElement.GetProperty("conditions").GetArrayLength() == 0);
        }
    }

    [Fact]
    public void A_commune_shows_its_roll_up_by_type()
    {
        var line = Assert.Single(Lines(BaseRegister.Of("xa")), text => text.StartsWith("{\"unit\":\"xa-thu-nghiem\"", StringComparison.Ordinal));
        Assert.Contains(
            "\"rollup\":{\"population\":10,\"registered\":10,\"recognised\":10,\"undecided\":0,\"byType\":{\"KDC\":{\"population\":10,\"registered\":10,\"recognised\":10,\"undecided\":0}}}",
            line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_array_holds_the_same_results()
    {
        using var output = new MemoryStream();
        using (var writer = ResultWriter.Array(output)) BaseRegister.Of("xa").Run(writer.Write);
        using var array = JsonDocument.Parse(output.ToArray());
        var lines = Lines(BaseRegister.Of("xa"));
        Assert.Equal(lines.Length, array.RootElement.GetArrayLength());
        for (var i = 0; i < lines.Length; i++)
        {
            using var line = JsonDocument.Parse(lines[i]);
            Assert.True(JsonElement.DeepEquals(line.RootElement, array.RootElement[i]));
        }
    }

    private static string[] Lines(BaseRegister register)
    {
        using var output = new MemoryStream();
        using (var writer = ResultWriter.Lines(output)) register.Run(writer.Write);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
