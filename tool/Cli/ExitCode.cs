namespace Antt.Cli;

/// <summary>What the program returns to whoever started it. The numbers never change; README.md lists them.</summary>
public enum ExitCode
{
    /// <summary>Everything asked for was done and no error was found.</summary>
    Clean = 0,

    /// <summary>The data holds at least one error, or nothing was there to check.</summary>
    Errors = 1,

    /// <summary>The command was called in a way it does not understand.</summary>
    Usage = 2,

    /// <summary>A generated file differs from what the code generates today.</summary>
    OutOfDate = 3,

    /// <summary>The tool itself failed; the data is not to blame.</summary>
    ToolFault = 70,
}
