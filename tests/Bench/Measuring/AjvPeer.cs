namespace Antt.Bench.Measuring;

/// <summary>ajv over every file with our schemas, each compiled once, in one node process.</summary>
internal static class AjvPeer
{
    /// <summary>The measurement and ajv's own line, or why it did not run.</summary>
    public static (Measurement? Measurement, string Said) Run(SchemaMap map, string data)
    {
        var (folder, why) = InstalledPeers.Find("ajv");
        return folder is null ? (null, why)
            : MeasuredProgram.Run("node", Path.Combine(folder, "ajv-check.mjs"), Repository.Schemas, map.WriteTo(Path.Combine(Repository.Output, "map.json")), data);
    }
}
