using System.Globalization;
using System.Text.Json;
using Antt.Bench.Scenario;

namespace Antt.Bench.Measuring;

/// <summary>
/// budget &lt;records&gt; [--record]: three ratios of CPU time on a small register, held against those in <c>tests/Bench/budget.json</c>. One that is worse by more than a
/// third fails. Ratios of medians within one run hardly depend on the machine or on what else it does; one that fails is measured once more before it is believed.
/// </summary>
internal static class BudgetBench
{
    public const string Usage = "budget <records.ndjson[.gz]> [--record]";

    private const int Copies = 4;
    private const int Runs = 5;
    private const double Worse = 4.0 / 3;

    private static string BudgetFile => Path.Combine(Repository.Root, "tests", "Bench", "budget.json");

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not ([_] or [_, "--record"]) || !File.Exists(arguments[0]))
        {
            output.WriteLine($"usage: {Usage}");
            return ExitCode.Usage;
        }

        var register = Path.Combine(Repository.Output, "budget");
        if (!File.Exists(Path.Combine(register, "data", "register.json")))
        {
            if (Directory.Exists(register)) Directory.Delete(register, recursive: true);
            if (ScenarioCommand.Run([arguments[0], register, "--copies", Copies.ToString(CultureInfo.InvariantCulture)], TextWriter.Null) != ExitCode.Clean) return ExitCode.Failed;
        }

        var (antt, empty) = (PublishedProgram.PublishTool(), PublishedProgram.PublishEmpty());
        var measured = Measure(register, antt, empty);
        if (arguments.Count == 2)
        {
            File.WriteAllText(BudgetFile, JsonSerializer.Serialize(measured, Indented) + "\n");
        }

        var budget = JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllBytes(BudgetFile))!;
        if (IsOver(measured, budget)) measured = Better(measured, Measure(register, antt, empty));
        var table = new Table($"ratios of CPU, medians of {Runs}", "now", "recorded", "at most");
        foreach (var (name, recorded) in budget)
        {
            table.Add(name, Table.Ratio(measured[name], 1), Table.Ratio(recorded, 1), Table.Ratio(recorded * Worse, 1));
        }

        table.Print(output);
        if (!IsOver(measured, budget)) return ExitCode.Clean;
        output.WriteLine("a ratio is worse than recorded by more than a third: mend it, or record it with a word on why (budget --record)");
        return ExitCode.Failed;
    }

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    private static Dictionary<string, double> Measure(string register, string antt, string empty)
    {
        var data = Path.Combine(register, "data");
        MeasuredProgram.RunIn(register, antt, "check");
        var reading = Median(() => ReadFloor.Measure(data).CpuSeconds);
        var cold = Median(() => Cpu(register, antt, "check", "--no-cache"));
        var remembered = Median(() => Cpu(register, antt, "check"));
        var (help, nothing) = (Median(() => Cpu(register, antt, "--help")), Median(() => Cpu(register, empty)));
        return new Dictionary<string, double>
        {
            ["antt check : reading every byte"] = Rounded(cold / reading),
            ["antt check of the same : antt check --no-cache"] = Rounded(remembered / cold),
            ["antt --help : empty program"] = Rounded(help / nothing),
        };
    }

    private static bool IsOver(Dictionary<string, double> measured, Dictionary<string, double> budget) => budget.Any(known => measured[known.Key] > known.Value * Worse);

    private static Dictionary<string, double> Better(Dictionary<string, double> one, Dictionary<string, double> other) =>
        one.ToDictionary(known => known.Key, known => Math.Min(known.Value, other[known.Key]));

    private static double Cpu(string folder, string program, params string[] arguments) => MeasuredProgram.RunIn(folder, program, arguments).Measurement.CpuSeconds;

    private static double Median(Func<double> measure) => Enumerable.Range(0, Runs).Select(_ => measure()).Order().ElementAt(Runs / 2);

    private static double Rounded(double ratio) => Math.Round(ratio, 3);
}
