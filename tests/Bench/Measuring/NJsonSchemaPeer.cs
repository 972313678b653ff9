using NJsonSchema;

namespace Antt.Bench.Measuring;

/// <summary>NJsonSchema on a sample of the documents, spread evenly over the register; its time is per document.</summary>
internal static class NJsonSchemaPeer
{
    private const int SampleSize = 2_000;
    private const int WarmUp = 200;

    public static async Task<(int Documents, int Failed, double CpuSeconds)> Run(SchemaMap map, string data)
    {
        var all = Directory.EnumerateFiles(data, "*.json", SearchOption.AllDirectories).Where(f => map[Path.GetFileName(f)] is not null).ToList();
        var step = Math.Max(1, all.Count / SampleSize);
        var sample = all.Where((_, index) => index % step == 0).Take(SampleSize).ToList();
        var schemas = new Dictionary<string, JsonSchema>();
        foreach (var name in sample.Select(f => map[Path.GetFileName(f)]!).Distinct())
        {
            schemas[name] = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(Repository.Schemas, name)));
        }

        Validate(sample.Take(WarmUp));
        var before = ResourceUsage.OfThisThread;
        var failed = Validate(sample);
        return (sample.Count, failed, (ResourceUsage.OfThisThread.Cpu - before.Cpu).TotalSeconds);

        int Validate(IEnumerable<string> files) => files.Count(f => schemas[map[Path.GetFileName(f)]!].Validate(File.ReadAllText(f)).Count > 0);
    }
}
