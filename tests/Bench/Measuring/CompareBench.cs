using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Antt.Bench.Measuring;

/// <summary>
/// compare &lt;register-folder&gt; [--antt path]: a git repository made of the register, twenty files changed on a branch; then <c>antt diff</c>,
/// <c>antt check --since</c>, <c>antt new</c> and <c>antt check</c> of one unit, warm, beside a program that does nothing, <c>git diff</c> and a check of everything.
/// </summary>
internal static class CompareBench
{
    public const string Usage = "compare <register-folder> [--antt <path of the published program>]";

    private const int Changed = 20;
    private const int Runs = 5;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not ([_] or [_, "--antt", _]) || !Directory.Exists(Path.Combine(arguments[0], "data")))
        {
            output.WriteLine($"usage: {Usage}");
            return ExitCode.Usage;
        }

        var antt = arguments.Count == 3 ? Path.GetFullPath(arguments[2]) : PublishedProgram.PublishTool();
        var register = Repository(Path.GetFullPath(arguments[0]));
        var units = Directory.GetFiles(Path.Combine(register, "data", "units"), "unit.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Branch(register);
        var unit = Path.GetDirectoryName(units.First(path => !IsCommune(path)))!;
        var commune = Path.GetDirectoryName(units.First(IsCommune))!;

        var table = new Table($"best of {Runs}, {Table.Count(Directory.EnumerateFiles(Path.Combine(register, "data"), "*", SearchOption.AllDirectories).LongCount())} files", "CPU", "wall", "peak memory");
        Add(table, register, "empty .NET program", PublishedProgram.PublishEmpty());
        Add(table, register, "git diff --stat main bench", "git", "diff", "--stat", "main", "bench");
        Add(table, register, $"antt diff main bench, {Changed} files", antt, "diff", "main", "bench", "--format", "markdown");
        Add(table, register, $"antt diff, {Changed} files in the folder", antt, "diff", "--format", "markdown");
        Add(table, register, $"antt check --since main..bench, {Changed} files", antt, "check", "--since", "main..bench");
        Add(table, register, $"antt check --since main, {Changed} files in the folder", antt, "check", "--since", "main");
        Add(table, register, "git diff --stat main, the folder", "git", "diff", "--stat", "main");
        Add(
            table, register, "antt new registration --dry-run", antt,
            "new", "registration", Path.GetFileName(unit), LastYear(register), "--date", $"{LastYear(register)}-01-15", "--addressee", "Công an xã", "--signer-office", "Trưởng thôn", "--fill", "--dry-run");
        Add(table, register, "antt check <unit>", antt, "check", unit);
        Add(table, register, "antt check <commune>", antt, "check", commune);
        Add(table, register, "antt check", antt, "check");
        table.Print(output);
        return ExitCode.Clean;
    }

    private static void Add(Table table, string register, string name, string program, params string[] arguments)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => MeasuredProgram.RunIn(register, program, arguments).Measurement).ToList();
        table.Add(name, Table.Seconds(runs.Min(run => run.CpuSeconds)), Table.Seconds(runs.Min(run => run.WallSeconds)), Table.Mebibytes(runs.Min(run => run.PeakBytes)));
    }

    /// <summary>The register itself where it is a repository already, else a copy that is one.</summary>
    private static string Repository(string register)
    {
        if (Directory.Exists(Path.Combine(register, ".git"))) return register;
        var copy = Path.Combine(Measuring.Repository.Output, "compare");
        if (!Directory.Exists(Path.Combine(copy, ".git")))
        {
            Directory.CreateDirectory(copy);
            Call("cp", copy, "-r", Path.Combine(register, "data"), copy);
            Git(copy, "init", "--quiet", "--initial-branch=main");
            Git(copy, "add", "--all");
            Git(copy, "commit", "--quiet", "--message", "first");
            Git(copy, "repack", "-adq");
        }
        return copy;
    }

    /// <summary>Leaves the folder on a branch on which twenty evaluations say something else.</summary>
    private static void Branch(string register)
    {
        Git(register, "switch", "--quiet", "--force-create", "bench", "main");
        var all = Directory.GetFiles(Path.Combine(register, "data", "units"), "evaluation.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < Changed; i++)
        {
            var path = all[(int)((long)all.Count * i / Changed)];
            File.WriteAllText(path, File.ReadAllText(path).Replace("false", "true", StringComparison.Ordinal));
        }
        Git(register, "commit", "--quiet", "--all", "--allow-empty", "--message", "twenty files");
    }

    /// <summary>The last year that the register declares.</summary>
    private static string LastYear(string register)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(register, "data", "register.json")));
        return document.RootElement.GetProperty("years").EnumerateArray().Max(static year => year.GetProperty("year").GetInt32()).ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsCommune(string path) => File.ReadAllText(path).Contains("\"type\": \"XA\"", StringComparison.Ordinal);

    private static void Git(string folder, params string[] arguments) =>
        Call("git", folder, ["-c", "user.name=bench", "-c", "user.email=bench@vi-du.example", .. arguments]);

    private static void Call(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed");
    }
}
