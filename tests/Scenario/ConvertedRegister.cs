using System.Text.Json.Nodes;
using Antt.Bench.Scenario;
using Antt.Bench.Scenario.Records;

namespace Antt.Tests.Scenario;

/// <summary>A register converted from records into a temporary folder, read back file by file.</summary>
internal sealed class ConvertedRegister : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("antt-scenario-").FullName;

    public ConvertedRegister(IEnumerable<JsonObject> records, int copies = 1)
    {
        var file = Path.Combine(_folder, "records.ndjson");
        File.WriteAllLines(file, records.Select(r => r.ToJsonString()));
        Summary = new ScenarioConverter(new RecordFile(file), Path.Combine(_folder, "out"), copies).Run();
    }

    public ConvertedRegister(params JsonObject[] records)
        : this(records, 1)
    {
    }

    public ScenarioSummary Summary { get; }

    public string Data => Path.Combine(_folder, "out", "data");

    public IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Data, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>The file of a unit: unit.json, or of one of its years.</summary>
    public JsonObject OfUnit(string unit, string path) => Parse(UnitPath(unit, path));

    public bool HasOfUnit(string unit, string path) => File.Exists(UnitPath(unit, path));

    public JsonObject Place(string id) => Parse(Files($"{id}.json").Single());

    public static JsonObject Parse(string path) => (JsonObject)JsonNode.Parse(File.ReadAllText(path))!;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string UnitPath(string unit, string path) =>
        Path.Combine(Directory.EnumerateDirectories(Path.Combine(Data, "units"), unit, SearchOption.AllDirectories).Single(), path);
}
