using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Antt.Cli.Git;

/// <summary>Runs the <c>git</c> command in a folder and reads what it says. Nothing is fetched, and only <see cref="GitBranch"/> writes.</summary>
internal static class GitCommand
{
    /// <summary>A call of git that asks nobody and locks nothing.</summary>
    /// <param name="folder">Where to run it.</param>
    /// <param name="arguments">What to ask.</param>
    public static ProcessStartInfo Call(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8, UseShellExecute = false, CreateNoWindow = true,
        };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    /// <summary>What git printed, byte for byte; null where it failed.</summary>
    public static byte[]? Bytes(string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(Call(folder, arguments));
            if (process is null) return null;
            process.StandardInput.Close();
            var complaint = Complaint(process);
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return process.ExitCode == 0 && complaint.Result is not null ? output.ToArray() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>What git complains of, read by a thread of its own: asynchronous reading goes through sockets, which take longer to set up than git takes to answer.</summary>
    private static Task<string> Complaint(Process process) =>
        Task.Factory.StartNew(process.StandardError.ReadToEnd, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>What git said.</summary>
    /// <param name="folder">Where to run it.</param>
    /// <param name="arguments">What to ask; <c>-z</c> where names come back, so that none needs quoting.</param>
    /// <returns>Null where there is no git on this machine.</returns>
    public static GitAnswer? Ask(string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(Call(folder, arguments));
            if (process is null) return null;
            process.StandardInput.Close();
            var complaint = Complaint(process);
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new GitAnswer(process.ExitCode, text, complaint.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>What git said.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Text">What it printed.</param>
/// <param name="Complaint">What it complained of.</param>
internal sealed record GitAnswer(int Code, string Text, string Complaint)
{
    /// <summary>Whether it did what it was asked.</summary>
    public bool IsGood => Code == 0;

    /// <summary>The only line it printed.</summary>
    public string Line => Text.TrimEnd('\n');

    /// <summary>What it printed between NUL bytes.</summary>
    public string[] Parts => Text.Split('\0');
}
