using System.Globalization;
using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario;

/// <summary>scenario &lt;records.ndjson[.gz]&gt; &lt;out&gt; [--copies N].</summary>
internal static class ScenarioCommand
{
    public const string Usage = "scenario <records.ndjson[.gz]> <out> [--copies N]";

    public static int Run(IReadOnlyList<string> arguments, TextWriter log)
    {
        if (arguments is not [var records, var output, ..] || Copies(arguments) is not { } copies)
        {
            log.WriteLine($"usage: {Usage}");
            return ExitCode.Usage;
        }

        if (!File.Exists(records))
        {
            log.WriteLine($"{records}: no such file");
            return ExitCode.Usage;
        }

        if (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any())
        {
            log.WriteLine($"{output}: not empty; give a new folder");
            return ExitCode.Usage;
        }

        var summary = new ScenarioConverter(new RecordFile(records), output, copies).Run();
        foreach (var line in summary.Lines)
        {
            log.WriteLine(line);
        }

        return summary.Records > 0 ? ExitCode.Clean : ExitCode.Failed;
    }

    private static int? Copies(IReadOnlyList<string> arguments) => arguments.Count switch
    {
        2 => 1,
        4 when arguments[2] == "--copies"
            && int.TryParse(arguments[3], NumberStyles.None, CultureInfo.InvariantCulture, out var copies) && copies > 0 => copies,
        _ => null,
    };
}
