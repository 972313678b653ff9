using Antt.Cli;
using Antt.Engine;
using Antt.Tests.Engine;

namespace Antt.Tests.Cli.Checking;

/// <summary>A fault of the tool, put in at each stage, is never taken for a result: nothing swallows it, and the program says what happened.</summary>
public sealed class FaultTests
{
    private static readonly InvalidOperationException Fault = new("fault put in by a test");

    public static TheoryData<string, int> Stages
    {
        get
        {
            var stages = new TheoryData<string, int>();
            foreach (var stage in new[] { "load", "link", "assess", "result" })
            {
                stages.Add(stage, 1);
                stages.Add(stage, 4);
            }
            return stages;
        }
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void No_stage_swallows_a_fault(string stage, int threads)
    {
        var options = new RunOptions(CliRun.Today) { Parallelism = threads };
        options = stage switch
        {
            "load" => options with { Progress = (_, _) => throw Fault },
            "link" => options with { Framed = (_, _) => throw Fault },
            "assess" => options with { Entered = _ => throw Fault },
            _ => options,
        };
        var thrown = Record.Exception(() => BaseRegister.Demonstration().Run(stage == "result" ? _ => throw Fault : null, options));
        Assert.Contains(Fault, Inner(thrown));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("sarif")]
    public void A_fault_while_reporting_ends_with_its_own_code_and_no_next_step(string format)
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write("data/instruments/bad.json", "{");
        var error = new StringWriter();
        var environment = new CliEnvironment(register.Path, CliRun.Today, false, false, false, null, () => Task.CompletedTask);
        Assert.Equal((int)ExitCode.ToolFault, AnttProgram.Run(["check", "--format", format], new TornWriter(), error, environment));
        Assert.Contains("ANTT9000", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Bước tiếp theo", error.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<Exception> Inner(Exception? thrown)
    {
        for (; thrown is not null; thrown = thrown.InnerException) yield return thrown;
    }

    /// <summary>An output that breaks as soon as anything is written.</summary>
    private sealed class TornWriter : StringWriter
    {
        public override void Write(char value) => throw Fault;

        public override void Write(char[] buffer, int index, int count) => throw Fault;

        public override void Write(string? value) => throw Fault;

        public override void WriteLine(string? value) => throw Fault;

        public override void Write(ReadOnlySpan<char> buffer) => throw Fault;
    }
}
