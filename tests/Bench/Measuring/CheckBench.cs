namespace Antt.Bench.Measuring;

/// <summary>check &lt;register-folder&gt; [--antt path]: reading, ajv, NJsonSchema and <c>antt check</c> over the same files, in ratios to reading.</summary>
internal static class CheckBench
{
    private const int Runs = 3;

    public const string Usage = "check <register-folder> [--antt <path of the published program>]";

    public static async Task<int> Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not ([_] or [_, "--antt", _]) || !Directory.Exists(Path.Combine(arguments[0], "data")))
        {
            output.WriteLine($"usage: {Usage}");
            return ExitCode.Usage;
        }

        var register = Path.GetFullPath(arguments[0]);
        var data = Path.Combine(register, "data");
        var antt = arguments.Count == 3 ? Path.GetFullPath(arguments[2]) : PublishedProgram.PublishTool();
        var floor = ReadFloor.Measure(data);
        var table = new Table("over the same files", "files", "CPU", "wall", "peak memory", "CPU to reading");
        table.Add("read every byte, one thread, warm", Table.Count(floor.Files), Table.Seconds(floor.CpuSeconds), "", "", Table.Ratio(1, 1));

        var map = SchemaMap.Of(data);
        var (ajv, ajvSaid) = AjvPeer.Run(map, data);
        AddProcess(table, "ajv, schemas only", floor, ajv, ajvSaid);
        var (sourcemeta, sourcemetaSaid) = SourcemetaPeer.Run(map, data);
        AddProcess(table, "Sourcemeta jsonschema, schemas only", floor, sourcemeta, sourcemetaSaid);
        await AddSample(table, map, data, floor);
        var said = MeasuredProgram.RunIn(register, antt, "check", "--no-cache").Output;
        var check = Measurement.Best(Runs, () => MeasuredProgram.RunIn(register, antt, "check", "--no-cache").Measurement);
        AddProcess(table, $"antt check --no-cache, cold process, best of {Runs}", floor, check, "");
        var onOne = Measurement.Best(Runs, () => MeasuredProgram.RunIn(register, "taskset", "--cpu-list", "0", antt, "check", "--no-cache").Measurement);
        AddProcess(table, "the same on one core", floor, onOne, "");
        Forget(register);
        AddProcess(table, "antt check, the first, remembering what it read", floor, MeasuredProgram.RunIn(register, antt, "check").Measurement, "");
        AddProcess(table, "antt check again, nothing changed", floor, MeasuredProgram.RunIn(register, antt, "check").Measurement, "");

        table.Print(output);
        output.WriteLine($"ajv said: {ajvSaid}");
        output.WriteLine($"Sourcemeta said: {sourcemetaSaid}");
        output.WriteLine($"antt said: {said} (exit {check.ExitCode})");
        output.WriteLine($"one core to all {Environment.ProcessorCount}, by the clock: {Table.Ratio(onOne.WallSeconds, check.WallSeconds)}");
        if (ajv is not null) output.WriteLine($"antt check to ajv: {Table.Ratio(check.CpuSeconds, ajv.CpuSeconds)}");
        if (sourcemeta is not null) output.WriteLine($"antt check to Sourcemeta: {Table.Ratio(check.CpuSeconds, sourcemeta.CpuSeconds)}");

        return ExitCode.Clean;
    }

    /// <summary>Takes away what earlier checks remember of the register.</summary>
    private static void Forget(string register)
    {
        var home = Path.Combine(register, ".antt");
        if (!Directory.Exists(home)) return;
        foreach (var kept in Directory.GetFiles(home)) File.Delete(kept);
    }

    private static void AddProcess(Table table, string name, ReadFloor floor, Measurement? used, string reason)
    {
        if (used is null)
        {
            table.Add(name, reason);
            return;
        }

        table.Add(
            name, Table.Count(floor.Files), Table.Seconds(used.CpuSeconds), Table.Seconds(used.WallSeconds), Table.Mebibytes(used.PeakBytes),
            Table.Ratio(used.CpuSeconds, floor.CpuSeconds));
    }

    private static async Task AddSample(Table table, SchemaMap map, string data, ReadFloor floor)
    {
        var (documents, failed, cpu) = await NJsonSchemaPeer.Run(map, data);
        var scaled = cpu / documents * floor.Files;
        table.Add(
            $"NJsonSchema, {documents} documents ({failed} failed), scaled", Table.Count(floor.Files), Table.Seconds(scaled), "", "",
            Table.Ratio(scaled, floor.CpuSeconds));
    }
}
