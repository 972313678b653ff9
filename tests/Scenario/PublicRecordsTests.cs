using Antt.Bench.Scenario;
using Antt.Bench.Scenario.Records;
using Antt.Tests.Support;

namespace Antt.Tests.Scenario;

/// <summary>The small public set: every record placed, nothing guessed.</summary>
public sealed class PublicRecordsTests
{
    [PublicDataFact]
    public void Every_record_of_the_small_set_is_placed()
    {
        var output = Directory.CreateTempSubdirectory("antt-scenario-").FullName;
        try
        {
            var records = new RecordFile(PublicData.Path("scenario", "small.ndjson.gz"));
            var summary = new ScenarioConverter(records, output, copies: 1).Run();

            Assert.Equal(640, summary.Records);
            Assert.Equal(166, summary.Units);
            Assert.Empty(summary.HardToPlace);
            Assert.Equal(166, Count(output, "unit.json"));
            Assert.Equal(640, Count(output, "evaluation.json"));
            Assert.Equal(640, Count(output, "evidence.json"));
            Assert.Equal(summary.Files, Count(output, "*.json"));
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static int Count(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Count();
}
