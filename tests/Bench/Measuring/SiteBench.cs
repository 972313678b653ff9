using System.Diagnostics;
using System.Text.Json;
using Antt.Bench.Scenario;
using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Measuring;

/// <summary>
/// site &lt;records&gt; &lt;empty folder&gt;: the site of a register made of scenario records beside Hugo's of the same units, communes and index. Reading is
/// reported apart on both sides. Ours has many more files (two languages, decisions, certificates, lists, open data), so that two figures compare: what the
/// pages take that both have, and what one file takes. A second build of the same register says whether it gives the same bytes.
/// </summary>
internal static class SiteBench
{
    public const string Usage = "site <records.ndjson[.gz]> <empty folder, best in memory> [--antt <path of the published program>]";

    private const int MostRounds = 5;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not ([_, _] or [_, _, "--antt", _]) || !File.Exists(arguments[0]))
        {
            output.WriteLine($"usage: {Usage}");
            return ExitCode.Usage;
        }
        var folder = Path.GetFullPath(arguments[1]);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            output.WriteLine($"{folder}: not empty; give a new folder");
            return ExitCode.Usage;
        }
        var antt = arguments.Count == 4 ? Path.GetFullPath(arguments[3]) : PublishedProgram.PublishTool();
        var register = Path.Combine(folder, "register");
        new ScenarioConverter(new RecordFile(arguments[0]), register, copies: 1).Run();
        TakeOutErrors(antt, register);

        var table = new Table("the public site", "files", "CPU", "peak memory", "CPU a file", "to Hugo's");
        var hugo = Hugo(arguments[0], folder, out var why);
        if (hugo is { } peer)
        {
            table.Add("hugo list all: reading the same content alone", "", Table.Seconds(peer.Reading.CpuSeconds), Table.Mebibytes(peer.Reading.PeakBytes));
            Add(table, "hugo, units, communes and index, without reading", peer.Files, peer.CpuSeconds, peer.Used.PeakBytes, peer.PerFile);
        }
        else table.Add("hugo", $"not run: {why}");
        MeasuredProgram.RunIn(register, antt, "export", "public", Path.Combine(folder, "export"));
        var (pages, spent) = SamePages.Measure(Path.Combine(folder, "export"), Path.Combine(folder, "same"));
        Add(table, "antt, the same: units, places and index in one language", pages, spent, peak: null, hugo?.PerFile);

        var (loading, _) = MeasuredProgram.RunIn(register, antt, "assess", "--format", "ndjson");
        table.Add("antt assess: reading and judging alone", "", Table.Seconds(loading.CpuSeconds), Table.Mebibytes(loading.PeakBytes), "", "");
        var (first, said) = MeasuredProgram.RunIn(register, antt, "site", "build", "--output", Path.Combine(folder, "one"));
        if (first.ExitCode != 0)
        {
            output.WriteLine($"antt site build failed: {said}");
            return ExitCode.Failed;
        }
        Add(table, "antt site build, without reading and judging", Count(Path.Combine(folder, "one")), first.CpuSeconds - loading.CpuSeconds, first.PeakBytes, hugo?.PerFile);
        var (known, _) = MeasuredProgram.RunIn(register, antt, "site", "build", "--output", Path.Combine(folder, "one"));
        Add(table, "again, nothing published anew: nothing rendered", Count(Path.Combine(folder, "one")), known.CpuSeconds - loading.CpuSeconds, known.PeakBytes, hugo?.PerFile);
        var (second, _) = MeasuredProgram.RunIn(register, antt, "site", "build", "--output", Path.Combine(folder, "two"));
        var isSame = AreAlike(Path.Combine(folder, "one"), Path.Combine(folder, "two"));
        Directory.Delete(Path.Combine(folder, "two"), recursive: true);
        var (again, _) = MeasuredProgram.RunIn(register, antt, "site", "build", "--output", Path.Combine(folder, "one"));
        if (known.ExitCode != 0 || second.ExitCode != 0 || again.ExitCode != 0)
        {
            output.WriteLine("antt site build failed when it ran again; is there room for another site?");
            return ExitCode.Failed;
        }
        Add(table, "over a site that nobody remembers: nothing rewritten", Count(Path.Combine(folder, "one")), again.CpuSeconds - loading.CpuSeconds, again.PeakBytes, hugo?.PerFile);
        table.Print(output);
        output.WriteLine(isSame ? "built twice: the same bytes" : "built twice: NOT the same bytes");
        return ExitCode.Clean;
    }

    private static void Add(Table table, string name, int files, double cpu, long? peak, double? perFileOfPeer) => table.Add(
        name, Table.Count(files), Table.Seconds(cpu), peak is { } most ? Table.Mebibytes(most) : "", $"{cpu / files * 1000:0.00} ms", perFileOfPeer is { } peer ? Table.Ratio(cpu / files, peer) : "");

    /// <summary>Records hold mistakes on purpose; what the register refuses to publish is taken out of it.</summary>
    private static void TakeOutErrors(string antt, string register)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            using var check = Process.Start(new ProcessStartInfo(antt, ["check", "--format", "ndjson"]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = register })!;
            check.ErrorDataReceived += static (_, _) => { };
            check.BeginErrorReadLine();
            var wrong = new HashSet<string>(StringComparer.Ordinal);
            while (check.StandardOutput.ReadLine() is { } line)
            {
                using var finding = JsonDocument.Parse(line);
                if (finding.RootElement.GetProperty("severity").GetString() == "error") wrong.Add(finding.RootElement.GetProperty("file").GetString()!);
            }
            check.WaitForExit();
            if (wrong.Count == 0) return;
            foreach (var file in wrong) File.Delete(Path.Combine(register, file));
        }
    }

    private static HugoRun? Hugo(string records, string folder, out string why)
    {
        why = "";
        var data = Environment.GetEnvironmentVariable("ANTT_PUBLIC_DATA");
        if (string.IsNullOrEmpty(data)) why = "ANTT_PUBLIC_DATA does not say where make-hugo.py lies";
        else if (!IsInstalled("hugo")) why = "hugo is not installed";
        if (why.Length > 0) return null;
        var source = Path.Combine(folder, "hugo");
        MeasuredProgram.Run("python3", Path.Combine(data!, "bench", "peers", "make-hugo.py"), records, source);
        var (reading, _) = MeasuredProgram.RunIn(source, "hugo", "list", "all");
        var (used, _) = MeasuredProgram.RunIn(source, "hugo", "--quiet", "--destination", "out");
        return new HugoRun(used, reading, Count(Path.Combine(source, "out")));
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static int Count(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();

    private static bool AreAlike(string one, string other)
    {
        using var compare = Process.Start("diff", ["--recursive", "--brief", one, other]);
        compare.WaitForExit();
        return compare.ExitCode == 0;
    }

    /// <summary>What Hugo used.</summary>
    private sealed record HugoRun(Measurement Used, Measurement Reading, int Files)
    {
        public double CpuSeconds => Used.CpuSeconds - Reading.CpuSeconds;

        public double PerFile => CpuSeconds / Files;
    }
}
