using System.Diagnostics;
using System.Globalization;

namespace Antt.Bench.Measuring;

/// <summary>
/// history: what <c>antt</c> takes to read the history of a register of 20,000 commits, beside <c>git log</c> of the same fields. What the same command takes in a register
/// of the same files and one commit is taken away, so that nothing but the history is counted.
/// </summary>
internal static class HistoryBench
{
    public const string Usage = "history [--antt <path of the published program>]";

    private const int Commits = 20_000;
    private const int Runs = 5;
    private const string Everything = "--format=%x01%H%x00%P%x00%ct%x00%ae%x00%G?%x00%GS%x00%GF%x00%(trailers)%x00";

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not ([] or ["--antt", _]))
        {
            output.WriteLine($"usage: {Usage}");
            return ExitCode.Usage;
        }

        var antt = arguments.Count == 2 ? Path.GetFullPath(arguments[1]) : PublishedProgram.PublishTool();
        var (flat, deep) = (Made("history-1", 1), Made("history", Commits));
        var first = Said(deep, "rev-list", "--max-parents=0", "HEAD");
        var decision = Directory.EnumerateFiles(Path.Combine(deep, "data", "decisions"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var subject = Path.GetRelativePath(deep, decision).Replace('\\', '/');
        var table = new Table($"{Table.Count(Commits)} commits, best of {Runs}", "CPU", "of one commit", "git log", "history to git log");
        Add("when a decision entered: explain", ["explain", subject], ["explain", subject],
            "log", "--first-parent", "--diff-merges=first-parent", "--diff-filter=A", "--no-renames", "--name-only", "-z", "--reverse", "--format=%x01%H %ct", "HEAD", "--", "data/decisions");
        Add("who changed what: check --base", ["check", "--base", first], ["check", "--base", "HEAD"],
            "log", "--reverse", "--full-history", "-c", "--no-renames", "--name-only", "-z", Everything, $"{first}..HEAD", "--", "data");
        Add("every version of every file: check --history", ["check", "--history"], ["check", "--history"], "log", "--all", "-p", "--text", "--no-renames", "--full-index", "--", "data");
        table.Print(output);
        return ExitCode.Clean;

        void Add(string name, string[] inDeep, string[] inFlat, params string[] log)
        {
            var (whole, start, git) = (Cpu(deep, antt, inDeep), Cpu(flat, antt, inFlat), Cpu(deep, "git", log));
            table.Add(name, Table.Seconds(whole), Table.Seconds(start), Table.Seconds(git), Table.Ratio(whole - start, git));
        }
    }

    private static double Cpu(string folder, string program, string[] arguments) => Measurement.Best(Runs, () => MeasuredProgram.RunIn(folder, program, arguments).Measurement).CpuSeconds;

    /// <summary>A repository of the demonstration with so many commits, each of which changes an evaluation; the last one puts all back.</summary>
    private static string Made(string name, int commits)
    {
        var folder = Path.Combine(Repository.Output, name);
        if (Directory.Exists(Path.Combine(folder, ".git"))) return folder;
        Directory.CreateDirectory(folder);
        Git(folder, null, "init", "--quiet", "--initial-branch=main");
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "data"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .ToDictionary(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllBytes);
        Git(folder, stream => Write(stream, files, commits), "fast-import", "--quiet");
        Git(folder, null, "reset", "--quiet", "--hard");
        Git(folder, null, "repack", "-adq");
        return folder;
    }

    private static void Write(Stream stream, Dictionary<string, byte[]> files, int commits)
    {
        var edited = files.Keys.Where(static path => path.EndsWith("/evaluation.json", StringComparison.Ordinal)).ToList();
        for (var commit = 0; commit < commits; commit++)
        {
            var time = 1_704_067_200L + commit * 600L;
            Text(stream, $"commit refs/heads/main\ncommitter bench <bench@vi-du.example> {time.ToString(CultureInfo.InvariantCulture)} +0700\ndata 1\nx\n");
            if (commit == 0 || commit == commits - 1)
            {
                foreach (var (path, bytes) in files) Put(stream, path, bytes);
                continue;
            }

            var changed = edited[commit % edited.Count];
            Put(stream, changed, [.. files[changed], .. System.Text.Encoding.UTF8.GetBytes(new string('\n', 1 + commit / edited.Count % 50))]);
        }

        Text(stream, "done\n");
    }

    private static void Put(Stream stream, string path, byte[] bytes)
    {
        Text(stream, $"M 100644 inline {path}\ndata {bytes.Length.ToString(CultureInfo.InvariantCulture)}\n");
        stream.Write(bytes);
        Text(stream, "\n");
    }

    private static void Text(Stream stream, string text) => stream.Write(System.Text.Encoding.UTF8.GetBytes(text));

    private static string Said(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var said = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return said;
    }

    private static void Git(string folder, Action<Stream>? input, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = input is not null })!;
        input?.Invoke(git.StandardInput.BaseStream);
        if (input is not null) git.StandardInput.Close();
        git.WaitForExit();
        if (git.ExitCode != 0) throw new InvalidOperationException($"git {arguments[0]} failed");
    }
}
