using System.Diagnostics;
using System.Globalization;

namespace Antt.Bench.Measuring;

/// <summary>ajv over every file with our schemas, one node process. Its script lies in tests/peers or among the public data.</summary>
internal static class AjvPeer
{
    private const string Script = "ajv-check.mjs";

    /// <summary>The measurement and ajv's own line, or why it did not run.</summary>
    public static (Measurement? Measurement, string Said) Run(SchemaMap map, string data)
    {
        if (FindSource() is not { } source)
        {
            return (null, "not run: neither tests/peers nor ANTT_PUBLIC_DATA/bench/peers holds " + Script);
        }

        var folder = Path.Combine(Repository.Output, "peers");
        if (!Install(source, folder))
        {
            return (null, "not run: npm could not install ajv");
        }

        var mapFile = map.WriteTo(Path.Combine(Repository.Output, "map.json"));
        return MeasuredProgram.Run("node", Path.Combine(folder, Script), Repository.Schemas, mapFile, data);
    }

    private static string? FindSource()
    {
        string?[] candidates = [Path.Combine(Repository.Root, "tests", "peers"), PublicPeers()];
        return candidates.FirstOrDefault(c => c is not null && File.Exists(Path.Combine(c, Script)));
    }

    private static string? PublicPeers() =>
        Environment.GetEnvironmentVariable("ANTT_PUBLIC_DATA") is { Length: > 0 } root ? Path.Combine(root, "bench", "peers") : null;

    private static bool Install(string source, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in new[] { Script, "package.json" })
        {
            File.WriteAllBytes(Path.Combine(folder, file), File.ReadAllBytes(Path.Combine(source, file)));
        }

        if (Directory.Exists(Path.Combine(folder, "node_modules", "ajv")))
        {
            return true;
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"installing ajv into {folder}"));
        using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"]) { WorkingDirectory = folder })!;
        npm.WaitForExit();
        return npm.ExitCode == 0;
    }
}
