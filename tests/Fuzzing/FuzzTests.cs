using Antt.Fuzz.Running;
using Xunit.Abstractions;

namespace Antt.Tests.Fuzzing;

/// <summary>A bounded share of the fuzzer, always the same inputs; <c>dotnet run -c Release --project tests/Fuzz -- run 1000000</c> tries more.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("document", 1500)]
    [InlineData("json", 120)]
    [InlineData("form", 250)]
    [InlineData("markdown", 150)]
    [InlineData("table", 100)]
    [InlineData("command", 12)]
    [InlineData("git", 6)]
    public void No_damaged_input_brings_the_tool_down_holds_it_up_or_passes_for_sound(string family, int inputs)
    {
        using var run = new FuzzRun(FuzzRun.DefaultSeed, family);
        var tally = run.Try(inputs, threads: 2, progress: null);
        output.WriteLine($"{family}: {inputs} inputs, seed {FuzzRun.DefaultSeed}, {tally.RefusedOf(family)} refused");
        Assert.True(tally.Failures.IsEmpty, string.Join('\n', tally.Failures.Select(failure => $"{failure.Key} {failure.Value}")));
        Assert.Equal(inputs, tally.Tried);
        // Inputs that are all refused, or all taken, would show nothing.
        Assert.InRange(tally.RefusedOf(family), 1, inputs - 1);
    }
}
