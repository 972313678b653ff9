using Antt.Cli;

namespace Antt.Tests.Cli.Checking;

/// <summary>A forge knows files by their path in the repository, wherever the register lies in it.</summary>
public sealed class ForgePathTests
{
    [Theory]
    [InlineData("github", "file=so/xa/data/instruments/bad.json,")]
    [InlineData("gitlab", "\"path\": \"so/xa/data/instruments/bad.json\"")]
    [InlineData("sarif", "\"uri\": \"so/xa/data/instruments/bad.json\"")]
    [InlineData("text", "\ndata/instruments/bad.json(")]
    public void Paths_begin_at_the_root_of_the_repository(string format, string expected)
    {
        using var repository = GitFolder.OfDemonstration();
        var register = Path.Combine(repository.Path, "so", "xa");
        Directory.CreateDirectory(register);
        Directory.Move(Path.Combine(repository.Path, "data"), Path.Combine(register, "data"));
        File.WriteAllText(Path.Combine(register, "data/instruments/bad.json"), "{");
        var run = CliRun.In(register, "check", "--format", format);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(expected, "\n" + run.Out, StringComparison.Ordinal);
    }
}
