namespace Antt.Bench.Measuring;

/// <summary>startup: <c>antt --help</c> beside a program that does nothing, both published ReadyToRun, medians of several starts.</summary>
internal static class StartupBench
{
    public const string Usage = "startup";

    private const int Runs = 15;

    public static int Run(TextWriter output)
    {
        var (empty, tool) = (PublishedProgram.PublishEmpty(), PublishedProgram.PublishTool());
        var (emptyRuns, toolRuns) = (new List<Measurement>(), new List<Measurement>());
        MeasuredProgram.Run(empty);
        MeasuredProgram.Run(tool, "--help");
        for (var run = 0; run < Runs; run++)
        {
            emptyRuns.Add(MeasuredProgram.Run(empty).Measurement);
            toolRuns.Add(MeasuredProgram.Run(tool, "--help").Measurement);
        }

        var table = new Table($"median of {Runs} starts", "CPU", "wall", "peak memory", "CPU ratio", "wall ratio");
        Add(table, "empty program", emptyRuns, emptyRuns);
        Add(table, "antt --help", toolRuns, emptyRuns);
        table.Print(output);
        return ExitCode.Clean;
    }

    private static void Add(Table table, string name, List<Measurement> runs, List<Measurement> floor) => table.Add(
        name,
        Table.Milliseconds(Median(runs, r => r.CpuSeconds)),
        Table.Milliseconds(Median(runs, r => r.WallSeconds)),
        Table.Mebibytes((long)Median(runs, r => r.PeakBytes)),
        Table.Ratio(Median(runs, r => r.CpuSeconds), Median(floor, r => r.CpuSeconds)),
        Table.Ratio(Median(runs, r => r.WallSeconds), Median(floor, r => r.WallSeconds)));

    private static double Median(List<Measurement> runs, Func<Measurement, double> value) => runs.Select(value).Order().ElementAt(runs.Count / 2);
}
