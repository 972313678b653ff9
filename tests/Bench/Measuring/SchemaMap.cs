using System.Text.Json;

namespace Antt.Bench.Measuring;

/// <summary>Which schema each file name of a register's data folder goes by.</summary>
internal sealed class SchemaMap
{
    private readonly SortedDictionary<string, string> _byName = new(StringComparer.Ordinal);

    private SchemaMap(string data)
    {
        foreach (var path in Directory.EnumerateFiles(data, "*.json", SearchOption.AllDirectories))
        {
            if (SchemaOf(Path.GetRelativePath(data, path).Replace('\\', '/')) is { } schema && File.Exists(Path.Combine(Repository.Schemas, schema)))
            {
                _byName[Path.GetFileName(path)] = schema;
            }
        }
    }

    public static SchemaMap Of(string data) => new(data);

    public string? this[string fileName] => _byName.GetValueOrDefault(fileName);

    public string WriteTo(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, JsonSerializer.Serialize(_byName));
        return path;
    }

    private static string? SchemaOf(string path) => path.Split('/') switch
    {
        ["register.json"] => "register.schema.json",
        ["instruments", ..] => "instrument.schema.json",
        ["rulebooks", ..] => "rulebook.schema.json",
        ["profiles", ..] => "profile.schema.json",
        ["places", ..] => "place.schema.json",
        ["decisions", ..] => "decision.schema.json",
        ["units", .., var file] => $"{Path.GetFileNameWithoutExtension(file)}.schema.json",
        _ => null,
    };
}
