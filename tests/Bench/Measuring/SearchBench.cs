using System.Diagnostics;
using System.Text.Json;

namespace Antt.Bench.Measuring;

/// <summary>search &lt;site&gt;: the site's own script over a built site under Node: what a first search reads, and how long it takes.</summary>
internal static class SearchBench
{
    public const string Usage = "search <folder of a site> [query …]";

    private const int Runs = 7;

    /// <summary>Without accents and with them, beginnings, numbers, abbreviations, former names, misspelt, and what is found nowhere.</summary>
    private static readonly string[] Usual =
    [
        "thon 1", "ap my tay", "ấp mỹ tây", "đường", "dương", "đông cốc", "hoa binh", "hoà bình", "t", "th", "ng", "gi", "xa th", "phuong th", "UBND xã tân an", "TDP 5 phường mỹ an", "truong thcs", "trường tiểu học", "cty tnhh",
        "công an phường", "12/QĐ-UBND", "qđ 512", "01/GCN", "giấy công nhận 2026", "2026", "KDC-3.đ", "124/2021/TT-BCA", "thị trấn cũ", "truowngf hocj", "duwowngf taay", "truong tiu hoc", "phuongmy an", "tieu hocc",
        "thon moi xa tan binh", "khong co gi dau", "zzzz qqqq", "99999/QĐ-UBND",
    ];

    public static int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not [var site, .. var queries] || !File.Exists(Path.Combine(site, "assets", "search.js")))
        {
            output.WriteLine($"usage: {Usage}");
            return ExitCode.Usage;
        }

        var asked = queries.Length > 0 ? queries : Usual;
        var answers = Ask(site, [.. asked.SelectMany(query => Enumerable.Repeat(query, Runs))]);
        var table = new Table($"median of {Runs} first searches", "found", "files", "bytes", "time");
        for (var query = 0; query < asked.Length; query++)
        {
            var runs = answers[(query * Runs)..((query + 1) * Runs)];
            var median = runs.Select(answer => answer.GetProperty("milliseconds").GetDouble()).Order().ElementAt(Runs / 2);
            table.Add(asked[query], Count(runs[0], "total"), Count(runs[0], "files"), Count(runs[0], "bytes"), Table.Milliseconds(median / 1000));
        }
        table.Print(output);
        output.WriteLine($"bytes are the script, the head of the index, its parts and the rows shown, not compressed; most: {Table.Count(answers.Max(answer => answer.GetProperty("bytes").GetInt64()))}");
        return ExitCode.Clean;
    }

    private static string Count(JsonElement answer, string name) => Table.Count(answer.GetProperty(name).GetInt64());

    private static JsonElement[] Ask(string site, IReadOnlyList<string> queries)
    {
        var script = Path.Combine(Repository.Root, "tests", "Site", "Search", "find.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, site]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var answer = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(JsonSerializer.Serialize(queries.Select(query => new { q = query })));
        node.StandardInput.Close();
        node.WaitForExit();
        return JsonSerializer.Deserialize<JsonElement[]>(answer.GetAwaiter().GetResult())!;
    }
}
