using System.Text.Json;

namespace Antt.Bench.Measuring;

/// <summary>What one program used from its start to its end.</summary>
internal sealed record Measurement(int ExitCode, double CpuSeconds, double WallSeconds, long PeakBytes)
{
    public string ToLine() => JsonSerializer.Serialize(this);

    /// <summary>The least time over some runs, for what else the machine does only adds to it, and the most memory.</summary>
    public static Measurement Best(int runs, Func<Measurement> measure)
    {
        var all = Enumerable.Range(0, runs).Select(_ => measure()).ToList();
        return new Measurement(all[0].ExitCode, all.Min(static run => run.CpuSeconds), all.Min(static run => run.WallSeconds), all.Max(static run => run.PeakBytes));
    }

    public static Measurement FromLine(string line) => JsonSerializer.Deserialize<Measurement>(line)!;
}
