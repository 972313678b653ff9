using Antt.Cli;

namespace Antt.Tests.Cli;

/// <summary>One call of the tool inside this process: what it said, and what it returned.</summary>
internal sealed record CliRun(ExitCode Code, string Out, string Error)
{
    /// <summary>The day every call takes for today.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 22);

    public static CliRun In(string folder, params string[] args) => With(environment => environment, folder, args);

    public static CliRun With(Func<CliEnvironment, CliEnvironment> change, string folder, params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var environment = new CliEnvironment(folder, Today, false, false, false, null, () => Task.CompletedTask);
        var code = AnttProgram.Run(args, output, error, change(environment));
        return new CliRun((ExitCode)code, output.ToString(), error.ToString());
    }
}
