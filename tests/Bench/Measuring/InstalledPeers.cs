using System.Diagnostics;
using System.Globalization;

namespace Antt.Bench.Measuring;

/// <summary>Validators of others, installed once below the bench's own output, from the list of packages among the public data.</summary>
internal static class InstalledPeers
{
    private static string? Source =>
        Environment.GetEnvironmentVariable("ANTT_PUBLIC_DATA") is { Length: > 0 } root && Path.Combine(root, "bench", "peers") is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Where they lie with their scripts, or why they do not.</summary>
    /// <param name="package">The package that is needed.</param>
    public static (string? Folder, string Why) Find(string package)
    {
        if (Source is not { } source) return (null, "not run: ANTT_PUBLIC_DATA names no folder with bench/peers");
        var folder = Path.Combine(Repository.Output, "peers");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(source)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        var isThere = Directory.Exists(Path.Combine(folder, "node_modules", package)) || Install(folder) && Directory.Exists(Path.Combine(folder, "node_modules", package));
        return isThere ? (folder, "") : (null, $"not run: npm could not install {package}");
    }

    private static bool Install(string folder)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"installing other validators into {folder}"));
        using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"]) { WorkingDirectory = folder })!;
        npm.WaitForExit();
        return npm.ExitCode == 0;
    }
}
