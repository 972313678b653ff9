using System.Text;
using Antt.Engine.Reporting;
using Antt.Engine.Validating;
using Antt.Model.Classification;
using Antt.Tests.Engine.Loading;

namespace Antt.Tests.Engine.Reporting;

public sealed class ClassWriterTests
{
    [Fact]
    public void Every_result_fits_its_schema()
    {
        var lines = Written(BaseRegister.Demonstration());
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var (tree, findings) = Reading.Of(line);
            Schemas.Named("output/class-result")!.Check(tree!, findings);
            Assert.True(findings.Count == 0, line);
        }
    }

    [Fact]
    public void Points_are_written_with_the_digits_that_were_entered()
    {
        var register = BaseRegister.Of("khu-dan-cu").With(
            $"{BaseRegister.Area}/2024/score.json", """{"unit": "thon-suoi-mau", "year": 2024, "self": 90.10, "confirmed": 89.99}""");
        Assert.Contains("\"class\":\"kha\",\"score\":89.99,\"self\":90.10,", Assert.Single(Written(register)), StringComparison.Ordinal);
    }

    private static string[] Written(BaseRegister register)
    {
        using var output = new MemoryStream();
        using (var writer = ClassWriter.Lines(output))
        {
            var (frame, day) = (default(Antt.Model.RegisterFrame), default(DateOnly));
            register.Run(options: new Antt.Engine.RunOptions(new DateOnly(2025, 1, 15))
            {
                Framed = (opened, asOf) => (frame, day) = (opened, asOf),
                Entered = year => writer.Write(Classify.UnitYear(year, frame!, day)),
            });
        }
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
