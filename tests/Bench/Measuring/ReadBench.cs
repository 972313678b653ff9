namespace Antt.Bench.Measuring;

/// <summary>read &lt;folder&gt;: the floor alone.</summary>
internal static class ReadBench
{
    public const string Usage = "read <folder>";

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not [var folder] || !Directory.Exists(folder))
        {
            output.WriteLine($"usage: {Usage}");
            return ExitCode.Usage;
        }

        var floor = ReadFloor.Measure(folder);
        var table = new Table("second reading", "files", "bytes", "CPU");
        table.Add("one thread, warm", Table.Count(floor.Files), Table.Count(floor.Bytes), Table.Seconds(floor.CpuSeconds));
        table.Print(output);
        return ExitCode.Clean;
    }
}
