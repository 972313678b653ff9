using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Antt.Bench.Scenario;
using Antt.Bench.Scenario.Records;
using Antt.Cli.Disk;

namespace Antt.Bench.Measuring;

/// <summary>
/// site &lt;records&gt; &lt;empty folder&gt;: the site of a register made of scenario records beside Hugo's of the same units, communes and index. Reading is
/// reported apart on both sides. Ours has many more files (two languages, decisions, certificates, lists, open data), so that two figures compare: what the
/// pages take that both have, and what one file takes. A second build of the same register says whether it gives the same bytes.
/// </summary>
internal static class SiteBench
{
    public const string Usage = "site <records.ndjson[.gz]> <empty folder, best in memory> [--copies N] [--antt <path of the published program>]";

    private const int MostRounds = 5;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments.Count < 2 || !File.Exists(arguments[0]) || Options(arguments) is not var (copies, given))
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
        var antt = given is null ? PublishedProgram.PublishTool() : Path.GetFullPath(given);
        var table = new Table("the public site", "files", "CPU", "peak memory", "CPU a file", "to Hugo's");
        var hugo = Hugo(arguments[0], copies, folder, out var why);
        if (hugo is { } peer)
        {
            table.Add("hugo list all: reading the same content alone", "", Table.Seconds(peer.Reading.CpuSeconds), Table.Mebibytes(peer.Reading.PeakBytes));
            Add(table, "hugo, units, communes and index, without reading", peer.Files, peer.CpuSeconds, peer.Used.PeakBytes, peer.PerFile);
        }
        else table.Add("hugo", $"not run: {why}");

        var (register, export, site) = (Path.Combine(folder, "register"), Path.Combine(folder, "export"), Path.Combine(folder, "site"));
        new ScenarioConverter(new RecordFile(arguments[0]), register, copies).Run();
        TakeOutErrors(antt, register);
        MeasuredProgram.RunIn(register, antt, "export", "public", export);
        var (same, whole) = SamePages.Measure(export, Path.Combine(folder, "same"));
        Add(table, "antt, the same: units, places and index in one language", same.Pages, same.CpuSeconds, whole.PeakBytes, hugo?.PerFile);
        Directory.Delete(Path.Combine(folder, "same"), recursive: true);

        var (loading, _) = MeasuredProgram.RunIn(register, antt, "assess", "--format", "ndjson");
        table.Add("antt assess: reading and judging alone", "", Table.Seconds(loading.CpuSeconds), Table.Mebibytes(loading.PeakBytes), "", "");
        if (!Build("antt site build, without reading and judging")) return ExitCode.Failed;
        var first = FolderPrint.Of(site);
        if (!Build("again, nothing published anew: nothing rendered")) return ExitCode.Failed;
        Directory.Delete(Path.Combine(register, ".antt"), recursive: true);
        if (!Build("over a site that nobody remembers: nothing rewritten")) return ExitCode.Failed;
        Directory.Delete(site, recursive: true);
        if (!Build("anew")) return ExitCode.Failed;
        table.Print(output);
        output.WriteLine(FolderPrint.Of(site) is var (print, _) && first is var (former, _) && print.AsSpan().SequenceEqual(former) ? "built twice: the same bytes" : "built twice: NOT the same bytes");
        return ExitCode.Clean;

        bool Build(string name)
        {
            var (built, said) = MeasuredProgram.RunIn(register, antt, "site", "build", "--output", site);
            if (built.ExitCode != 0) output.WriteLine($"antt site build failed: {said}");
            else Add(table, name, Count(site), built.CpuSeconds - loading.CpuSeconds, built.PeakBytes, hugo?.PerFile);
            return built.ExitCode == 0;
        }
    }

    /// <summary>How many copies of the records, and the program that was given; null for arguments that say nothing.</summary>
    private static (int Copies, string? Antt)? Options(IReadOnlyList<string> arguments)
    {
        var (copies, antt) = (1, (string?)null);
        for (var at = 2; at < arguments.Count; at += 2)
        {
            if (at + 1 == arguments.Count) return null;
            if (arguments[at] == "--antt") antt = arguments[at + 1];
            else if (arguments[at] != "--copies" || !int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out copies) || copies == 0) return null;
        }
        return (copies, antt);
    }

    private static void Add(Table table, string name, int files, double cpu, long peak, double? perFileOfPeer) => table.Add(
        name, Table.Count(files), Table.Seconds(cpu), Table.Mebibytes(peak), $"{cpu / files * 1000:0.00} ms", perFileOfPeer is { } peer ? Table.Ratio(cpu / files, peer) : "");

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

    private static HugoRun? Hugo(string records, int copies, string folder, out string why)
    {
        why = "";
        var data = Environment.GetEnvironmentVariable("ANTT_PUBLIC_DATA");
        if (string.IsNullOrEmpty(data)) why = "ANTT_PUBLIC_DATA does not say where make-hugo.py lies";
        else if (!IsInstalled("hugo")) why = "hugo is not installed";
        if (why.Length > 0) return null;
        var (copied, source) = (Path.Combine(folder, "records.ndjson"), Path.Combine(folder, "hugo"));
        Directory.CreateDirectory(folder);
        RecordCopies.Write(records, copies, copied);
        MeasuredProgram.Run("python3", Path.Combine(data!, "bench", "peers", "make-hugo.py"), copied, source);
        var (reading, _) = MeasuredProgram.RunIn(source, "hugo", "list", "all");
        var (used, _) = MeasuredProgram.RunIn(source, "hugo", "--quiet", "--destination", "out");
        var run = new HugoRun(used, reading, Count(Path.Combine(source, "out")));
        File.Delete(copied);
        Directory.Delete(source, recursive: true);
        return run;
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static int Count(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();

    /// <summary>What Hugo used.</summary>
    private sealed record HugoRun(Measurement Used, Measurement Reading, int Files)
    {
        public double CpuSeconds => Used.CpuSeconds - Reading.CpuSeconds;

        public double PerFile => CpuSeconds / Files;
    }
}
