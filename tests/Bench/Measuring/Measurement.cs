using System.Text.Json;

namespace Antt.Bench.Measuring;

/// <summary>What one program used from its start to its end.</summary>
internal sealed record Measurement(int ExitCode, double CpuSeconds, double WallSeconds, long PeakBytes)
{
    public string ToLine() => JsonSerializer.Serialize(this);

    public static Measurement FromLine(string line) => JsonSerializer.Deserialize<Measurement>(line)!;
}
