using System.Text;

namespace Antt.Bench.Measuring;

/// <summary>Sourcemeta's validator, written in C++, over every file with our schemas: one process for each few thousand files of a schema.</summary>
internal static class SourcemetaPeer
{
    private const int FilesAtOnce = 4_000;

    /// <summary>The measurement and what the validator counted, or why it did not run.</summary>
    public static (Measurement? Measurement, string Said) Run(SchemaMap map, string data)
    {
        var (folder, why) = InstalledPeers.Find("@sourcemeta/jsonschema");
        if (folder is null) return (null, why);
        var lists = Directory.CreateDirectory(Path.Combine(Repository.Output, "sourcemeta")).FullName;
        var script = new StringBuilder();
        foreach (var files in Directory.EnumerateFiles(data, "*.json", SearchOption.AllDirectories).GroupBy(file => map[Path.GetFileName(file)]))
        {
            if (files.Key is not { } schema) continue;
            var list = Path.Combine(lists, schema + ".list");
            File.WriteAllText(list, string.Join('\0', files));
            script.Append($"xargs -0 -a '{list}' -n {FilesAtOnce} '{folder}/node_modules/.bin/jsonschema' validate --continue --format-assertion '{Repository.Schemas}/{schema}' 2>&1\n");
        }
        return MeasuredProgram.Run("bash", "-c", $"{{ {script} }} | awk '/ validated, /{{ all += $1; failed += $5 }} END {{ print all + 0 \" validated, \" failed + 0 \" failed\" }}'");
    }
}
