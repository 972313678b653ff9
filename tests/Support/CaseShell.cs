using Antt.Engine.Reference;
using Antt.Tests.Cli;

namespace Antt.Tests.Support;

/// <summary>Types the commands of cases into the real command line, in a folder that holds the register of the case.</summary>
internal static class CaseShell
{
    /// <summary>What is different from what the case expects; null when nothing is.</summary>
    public static string? Difference(CaseCommand command, IReadOnlyDictionary<string, byte[]> files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in files) folder.Write(path, bytes);
        var run = CliRun.In(folder.Path, [.. command.Arguments]);
        var output = run.Out + run.Error;
        if ((int)run.Code != command.ExitCode) return $"  exit {(int)run.Code} instead of {command.ExitCode}\n{output}";
        var lines = output.Split('\n');
        var at = 0;
        foreach (var shown in command.Shown)
        {
            while (at < lines.Length && !lines[at].Contains(shown, StringComparison.Ordinal)) at++;
            if (at++ == lines.Length) return $"  not shown, or not in this order: {shown}\n{output}";
        }
        return null;
    }
}
