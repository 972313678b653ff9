using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using Antt.Cli;
using Antt.Fuzz.Families;

namespace Antt.Fuzz.Killing;

/// <summary>A folder in which the program is run as a process of its own, so that it can be killed.</summary>
internal sealed class KillFolder : IDisposable
{
    /// <summary>The folder that is the tool's own.</summary>
    private const string Own = ".antt";

    private static readonly string Tool = System.IO.Path.Combine(AppContext.BaseDirectory, "antt.dll");

    private KillFolder()
    {
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("antt-kill-").FullName;

    /// <summary>A folder with a register in it.</summary>
    public static KillFolder Of(Scene scene)
    {
        var folder = new KillFolder();
        foreach (var (path, bytes) in scene.Register)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder.At(path))!);
            File.WriteAllBytes(folder.At(path), bytes);
        }
        scene.Furnish(folder);
        return folder;
    }

    /// <summary>The same again.</summary>
    public KillFolder Copied()
    {
        var copy = new KillFolder();
        foreach (var folder in Directory.GetDirectories(Path, "*", SearchOption.AllDirectories)) Directory.CreateDirectory(copy.At(System.IO.Path.GetRelativePath(Path, folder)));
        foreach (var file in Directory.GetFiles(Path, "*", SearchOption.AllDirectories)) File.Copy(file, copy.At(System.IO.Path.GetRelativePath(Path, file)));
        return copy;
    }

    public string At(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Runs the program to its end.</summary>
    public (int Code, string Said) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        process.WaitForExit();
        return (process.ExitCode, process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd());
    }

    /// <summary>Runs the program and kills it, if it is still there; true when it was.</summary>
    /// <param name="sign">A folder that shows that writing has begun; null to count from the start.</param>
    /// <param name="after">How long after that.</param>
    /// <param name="arguments">The command.</param>
    public bool RunKilled(string? sign, TimeSpan after, string[] arguments)
    {
        using var process = Start(arguments);
        while (sign is not null && !Directory.Exists(At(sign)) && !process.HasExited) Thread.Yield();
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < after && !process.HasExited) Thread.Yield();
        process.Kill();
        process.WaitForExit();
        return process.ExitCode != 0;
    }

    /// <summary>Runs the program inside this process.</summary>
    public (ExitCode Code, string Said) Call(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = AnttProgram.Run(arguments, output, error, new CliEnvironment(Path, Bed.Today, false, false, false, null, static () => Task.CompletedTask));
        return ((ExitCode)code, output.ToString() + error);
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Path, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        Steady(start);
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : $"git {arguments[0]} fails";
    }

    /// <summary>What a folder below holds: each file with the sum of its bytes; nothing when the folder is not there.</summary>
    public string StateOf(string folder) => !Directory.Exists(At(folder)) ? "" : string.Join('\n',
        Directory.GetFiles(At(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{System.IO.Path.GetRelativePath(At(folder), file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));

    public bool Has(string file) => File.Exists(At(file));

    /// <summary>Takes away everything that the tool keeps for itself, which it may always do without.</summary>
    public void Forget(ImmutableArray<string> kept)
    {
        foreach (var file in kept.Where(Has)) File.Delete(At(file));
        if (Directory.Exists(At(Own))) Directory.Delete(At(Own), recursive: true);
    }

    /// <summary>Asks something while a folder is away; no file in it becomes any younger by that.</summary>
    public string Without(string folder, Func<KillFolder, string> ask)
    {
        Directory.Move(At(folder), At("away"));
        try
        {
            return ask(this);
        }
        finally
        {
            Directory.Move(At("away"), At(folder));
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Tool, .. arguments]) { WorkingDirectory = Path, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        Steady(start);
        return Process.Start(start)!;
    }

    /// <summary>Nobody's configuration, and one day for all commits, so that the same content is the same commit.</summary>
    private static void Steady(ProcessStartInfo start)
    {
        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = "2024-12-01T08:00:00+07:00";
    }
}
