namespace Antt.Bench.Measuring;

/// <summary>The floor of every check: reads each byte of each file on one thread and does nothing else.</summary>
internal sealed record ReadFloor(int Files, long Bytes, double CpuSeconds)
{
    /// <summary>Reads twice, so that the second time the files lie in memory, and counts the second.</summary>
    public static ReadFloor Measure(string folder)
    {
        Pass(folder);
        return Pass(folder);
    }

    private static ReadFloor Pass(string folder)
    {
        var buffer = new byte[256 * 1024];
        var (files, bytes) = (0, 0L);
        var before = ResourceUsage.OfThisThread;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var file = File.OpenHandle(path);
            files++;
            var offset = 0L;
            for (int read; (read = RandomAccess.Read(file, buffer, offset)) > 0; offset += read)
            {
                bytes += read;
            }
        }

        return new ReadFloor(files, bytes, (ResourceUsage.OfThisThread.Cpu - before.Cpu).TotalSeconds);
    }
}
