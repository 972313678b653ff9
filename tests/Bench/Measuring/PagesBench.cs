using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Antt.Bench.Measuring;

/// <summary>pages &lt;site&gt;: Lighthouse's score for speed, median of three, over home, a list, a unit and a decision of a built site in both languages.</summary>
internal static class PagesBench
{
    public const string Usage = "pages <folder of a site> [--antt <path of the published program>]";

    private const string Runs = "3";

    private static readonly string[] Languages = ["", "en/"];

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not ([_] or [_, "--antt", _]) || !File.Exists(Path.Combine(arguments[0], "index.html")))
        {
            output.WriteLine($"usage: {Usage}");
            return ExitCode.Usage;
        }
        var site = Path.GetFullPath(arguments[0]);
        var antt = arguments.Count == 3 ? Path.GetFullPath(arguments[2]) : PublishedProgram.PublishTool();
        var port = FreePort();
        using var server = Process.Start(new ProcessStartInfo(antt, ["site", "serve", "--output", site, "--port", $"{port}"]) { RedirectStandardOutput = true })!;
        server.StandardOutput.ReadLine();
        var table = new Table($"median of {Runs} by Lighthouse", "speed");
        foreach (var page in Judge([.. Pages(site).Select(page => $"http://127.0.0.1:{port}/{page}")]))
            table.Add(new Uri(page.GetProperty("url").GetString()!).AbsolutePath, $"{page.GetProperty("scores").GetProperty("performance").GetInt32()}");
        server.Kill();
        server.WaitForExit();
        table.Print(output);
        return ExitCode.Clean;
    }

    private static IEnumerable<string> Pages(string site) =>
        from language in Languages
        from page in new[] { "index.html", First(site, "dia-ban"), First(site, "don-vi"), First(site, "quyet-dinh") }
        select language + page;

    /// <summary>A page of a kind that lies deepest, as those of single places, units and decisions do.</summary>
    private static string First(string site, string folder) =>
        Directory.EnumerateFiles(Path.Combine(site, folder), "index.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site, file).Replace('\\', '/'))
            .Where(page => !page.Contains("/a-z/", StringComparison.Ordinal)).OrderByDescending(page => page.Count(letter => letter == '/')).ThenBy(page => page, StringComparer.Ordinal).First();

    private static IEnumerable<JsonElement> Judge(string[] addresses)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "peers", "lighthouse.mjs"), Runs, "performance"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        var answer = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(string.Join('\n', addresses));
        node.StandardInput.Close();
        node.WaitForExit();
        return [.. answer.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
