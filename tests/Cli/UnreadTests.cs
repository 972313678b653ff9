using Antt.Cli;

namespace Antt.Tests.Cli;

/// <summary>A document that cannot be read is missing in whatever is made of the register: that is said, by name, and the command does not return as if all were well.</summary>
public sealed class UnreadTests
{
    private const string Area = "data/units/M1-1997-01-01/M10201-2004-05-10/to-dan-pho-mau-1";
    private const string Evaluation = Area + "/2025/evaluation.json";
    private const string Profile = "data/profiles/minh-hoa.json";
    private const string Offices = "data/offices.json";
    private const string District = "data/places/M1-1997-01-01/M102-2004-05-10.json";

    [Theory]
    [InlineData(Evaluation, "check")]
    [InlineData(Evaluation, "assess", "--format", "ndjson")]
    [InlineData(Evaluation, "fmt", "--check")]
    [InlineData(Evaluation, "fix", "--dry-run")]
    [InlineData(Evaluation, "classify")]
    [InlineData(Evaluation, "draft", "report", "to-dan-pho-mau-1", "--year", "2025")]
    [InlineData(Evaluation, "draft", "minutes", "--year", "2025", "--format", "markdown")]
    [InlineData(Evaluation, "export", "table", "evaluation", "-o", "bang.csv")]
    [InlineData(Evaluation, "template", "commune", "-o", "bang.xlsx", "--year", "2025")]
    [InlineData(Evaluation, "forms", "mau", "--unit", "to-dan-pho-mau-1", "--year", "2025")]
    [InlineData(Profile, "calendar")]
    [InlineData(Profile, "calendar", "--format", "ics")]
    [InlineData(Profile, "profile", "show", "M1-1997-01-01")]
    [InlineData(Profile, "explain", "KDC-3")]
    [InlineData(Offices, "owners")]
    [InlineData(Offices, "owners", "--check")]
    [InlineData(District, "places", "show", "M1")]
    public void What_cannot_be_read_is_named_and_is_no_success(string path, params string[] command)
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(command is ["owners", "--check"] ? ExitCode.OutOfDate : ExitCode.Clean, CliRun.In(register.Path, command).Code);
        register.Write(path, "{\"a\": ");
        var run = CliRun.In(register.Path, command);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(path, run.Out + run.Error, StringComparison.Ordinal);
    }

    /// <summary>An office nobody can read would be asked for nothing any more.</summary>
    [Fact]
    public void Owners_are_not_written_from_a_register_that_cannot_be_read()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "owners").Code);
        var before = register.Read(".github/CODEOWNERS");
        register.Write(Offices, "");
        Assert.Equal(ExitCode.Errors, CliRun.In(register.Path, "owners").Code);
        Assert.Equal(before, register.Read(".github/CODEOWNERS"));
    }

    /// <summary>What is said of the other units stands.</summary>
    [Fact]
    public void Papers_of_another_unit_are_none_the_worse()
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write(Evaluation, "{\"a\": ");
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "draft", "report", "to-dan-pho-mau-2", "--year", "2025").Code);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "forms", "mau", "--unit", "to-dan-pho-mau-2", "--year", "2025").Code);
    }
}
