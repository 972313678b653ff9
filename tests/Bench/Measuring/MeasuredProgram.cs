using System.Diagnostics;

namespace Antt.Bench.Measuring;

/// <summary>
/// Measures a program through a process of its own that has no other child: this program, started again as
/// <c>measure &lt;program&gt; …</c>, runs it and reports on its last line what the system counted for its children.
/// </summary>
internal static class MeasuredProgram
{
    public const string Command = "measure";

    public static (Measurement Measurement, string Output) Run(string program, params IReadOnlyList<string> arguments) =>
        RunIn(Environment.CurrentDirectory, program, arguments);

    public static (Measurement Measurement, string Output) RunIn(string folder, string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Command, program, .. arguments])
        {
            RedirectStandardOutput = true, WorkingDirectory = folder,
        };
        using var wrapper = Process.Start(start)!;
        var output = wrapper.StandardOutput.ReadToEnd().TrimEnd();
        wrapper.WaitForExit();
        var lastLine = output.LastIndexOf('\n') + 1;
        return (Measurement.FromLine(output[lastLine..]), output[..lastLine].TrimEnd());
    }

    /// <summary>The inside of the wrapping process. A first program that does nothing keeps our own first steps out of the time.</summary>
    public static int Measure(IReadOnlyList<string> command)
    {
        Execute(["true"]);
        var before = ResourceUsage.OfChildren;
        var watch = Stopwatch.StartNew();
        var (exitCode, lastLine) = Execute(command);
        var wall = watch.Elapsed;
        var used = ResourceUsage.OfChildren;
        Console.WriteLine(lastLine);
        Console.WriteLine(new Measurement(exitCode, (used.Cpu - before.Cpu).TotalSeconds, wall.TotalSeconds, used.PeakBytes).ToLine());
        return exitCode;
    }

    private static (int ExitCode, string LastLine) Execute(IReadOnlyList<string> command)
    {
        using var program = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardOutput = true })!;
        var lastLine = "";
        while (program.StandardOutput.ReadLine() is { } line)
        {
            lastLine = line;
        }

        program.WaitForExit();
        return (program.ExitCode, lastLine);
    }
}
