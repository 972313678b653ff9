using Antt.Cli.Disk;

namespace Antt.Cli;

/// <summary>All that the program takes from the machine it runs on, handed in so that a test can choose it.</summary>
/// <param name="CurrentFolder">The folder the person stands in.</param>
/// <param name="Today">The day in Viet Nam (UTC+7 all year).</param>
/// <param name="OutputIsTerminal">Whether a person looks at the output.</param>
/// <param name="ErrorIsTerminal">Whether a person looks at the messages.</param>
/// <param name="NoColour">Whether the person asked for no colours (NO_COLOR).</param>
/// <param name="Input">What the person types; null when nobody can be asked.</param>
/// <param name="UntilStopped">Waits until the person presses Ctrl-C.</param>
public sealed record CliEnvironment(
    string CurrentFolder, DateOnly Today, bool OutputIsTerminal, bool ErrorIsTerminal, bool NoColour, TextReader? Input,
    Func<Task> UntilStopped)
{
    /// <summary>Waits until something below a folder changes.</summary>
    public Func<string, Task> UntilChanged { get; init; } = FolderWatch.UntilChanged;

    /// <summary>What another program hands over, as git does to a hook; nothing where nobody does.</summary>
    public TextReader StandardInput { get; init; } = TextReader.Null;

    /// <summary>The machine's own.</summary>
    public static CliEnvironment OfMachine() => new(
        Directory.GetCurrentDirectory(),
        DayInVietNam(DateTime.UtcNow),
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected,
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Console.IsInputRedirected ? null : Console.In,
        UntilInterrupted) { StandardInput = Console.In };

    /// <summary>The civil day in Viet Nam (Asia/Ho_Chi_Minh, UTC+7 all year) at an instant.</summary>
    public static DateOnly DayInVietNam(DateTime utc) => DateOnly.FromDateTime(utc.AddHours(7));

    private static async Task UntilInterrupted()
    {
        var interrupted = new TaskCompletionSource();
        ConsoleCancelEventHandler onInterrupt = (_, pressed) =>
        {
            pressed.Cancel = true;
            interrupted.TrySetResult();
        };
        Console.CancelKeyPress += onInterrupt;
        await interrupted.Task;
        Console.CancelKeyPress -= onInterrupt;
    }
}
