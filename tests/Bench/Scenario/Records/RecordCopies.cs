using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Antt.Bench.Scenario.Records;

/// <summary>A records file several times over, each copy with ids of its own, as <see cref="ScenarioConverter"/> makes them: for programs that read records themselves.</summary>
internal static class RecordCopies
{
    /// <summary>Writes the copies as one plain file.</summary>
    public static void Write(string records, int copies, string output)
    {
        using var written = new StreamWriter(output);
        for (var copy = 1; copy <= copies; copy++)
        {
            var shift = new CopyShift(copy);
            foreach (var line in Lines(records))
            {
                var record = JsonNode.Parse(line)!;
                var unit = record["unit"]!;
                unit["id"] = shift.Unit((string)unit["id"]!);
                unit["commune_code"] = shift.Code((string)unit["commune_code"]!);
                if (record["decision"]?["number"] is JsonValue number) record["decision"]!["number"] = shift.Decision((string)number!);
                written.WriteLine(record.ToJsonString());
            }
        }
    }

    private static IEnumerable<string> Lines(string records)
    {
        using var file = File.OpenRead(records);
        using var reader = new StreamReader(records.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line)) yield return line;
    }
}
