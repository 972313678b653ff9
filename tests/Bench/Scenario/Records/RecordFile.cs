using System.IO.Compression;
using System.Text.Json;

namespace Antt.Bench.Scenario.Records;

/// <summary>A records file, plain or gzip, read line by line; it can be read any number of times and never lies in memory as a whole.</summary>
internal sealed class RecordFile(string path)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public IEnumerable<ScenarioRecord> Read(Action<int, string> unreadable)
    {
        using var file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(stream);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Parse(line, number, unreadable) is { } record)
            {
                yield return record;
            }
        }
    }

    private static ScenarioRecord? Parse(string line, int number, Action<int, string> unreadable)
    {
        try
        {
            return JsonSerializer.Deserialize<ScenarioRecord>(line, Options);
        }
        catch (JsonException fault)
        {
            unreadable(number, fault.Message);
            return null;
        }
    }
}
