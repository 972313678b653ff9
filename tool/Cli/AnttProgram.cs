using Antt.Cli.CommandLine;
using Antt.Cli.Disk;
using Antt.Cli.Text;

namespace Antt.Cli;

/// <summary>The whole tool as one call: arguments in, two streams and an exit code out.</summary>
/// <remarks>The one place where exceptions end: bad data is a diagnostic, so whatever arrives here is a fault of the machine or of the tool.</remarks>
public static class AnttProgram
{
    /// <summary>Runs one command line.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error, CliEnvironment environment)
    {
        var screen = new Screen(output, error, environment, LanguageOption.Foresee(args));
        try
        {
            return (int)CommandTree.Run(args, screen);
        }
        catch (IOException) when (IsClosed(output))
        {
            return (int)ExitCode.Clean;
        }
        catch (Exception fault) when (OfMachine(fault) is not null)
        {
            return (int)screen.Fail(CliText.MachineFault(OfMachine(fault)!));
        }
#pragma warning disable CA1031 // The one exception channel: everything unforeseen ends here.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var cause = fault.GetBaseException();
            screen.Tell(CliText.ToolFault(cause.GetType().Name, cause.Message));
            error.WriteLine(cause.StackTrace);
            return (int)ExitCode.ToolFault;
        }
    }

    /// <summary>What the machine said when it did not let us read or write.</summary>
    private static string? OfMachine(Exception fault) => fault switch
    {
        _ when DiskFault.Is(fault) => fault.Message,
        AggregateException { InnerExceptions: [var only, ..] } => OfMachine(only),
        _ => null,
    };

    private static bool IsClosed(TextWriter output)
    {
        try
        {
            output.Flush();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
