using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Antt.Model.Publication;
using Antt.Site;
using Antt.Tests.Support;

namespace Antt.Tests.Site.Search;

/// <summary>What one query found: the groups, best first, and what it took.</summary>
public sealed record SearchAnswer(string Q, int Total, int Unfiltered, bool IsNear, bool IsCut, SearchOther[] Without, SearchGroup[] Groups, int Bytes, int Files, double Milliseconds);

/// <summary>What would be found without one of the words.</summary>
public sealed record SearchOther(string Text, int Count);

/// <summary>What was found of one kind, and the rows shown first.</summary>
public sealed record SearchGroup(string Kind, int Count, SearchRow[] Rows);

/// <summary>A row as the page shows it.</summary>
public sealed record SearchRow(string Name, string Path, string? Place, string? Standing, string? Years, string[] FormerNames, string[] Now);

/// <summary>Searches a register with the very script of the site, under Node, over files on disk.</summary>
internal sealed class SearchRun : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly string _folder = Directory.CreateTempSubdirectory("antt-search").FullName;

    public SearchRun(PublicRegister register)
    {
        var view = new RegisterView(register, new SiteOptions());
        foreach (var file in SiteFiles.All.SelectMany(kind => kind.Files(view)))
        {
            var path = Path.Combine(_folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }
    }

    /// <summary>What queries find; each a text, or fields with filters.</summary>
    public SearchAnswer[] Find(IEnumerable<object> queries, string language = "vi") =>
        JsonSerializer.Deserialize<SearchAnswer[]>(Node(_folder, language, JsonSerializer.Serialize(queries.Select(query => query is string text ? new { q = text } : query))), Json)!;

    public SearchAnswer Find(object query) => Find([query])[0];

    /// <summary>How the script cuts and folds texts: key and form of each word.</summary>
    public string[][][] Words(IEnumerable<string> texts) => JsonSerializer.Deserialize<string[][][]>(Node(_folder, "words", JsonSerializer.Serialize(texts)))!;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Node(string folder, string how, string input)
    {
        var script = Path.Combine(RepositoryRoot.Find(), "tests", "Site", "Search", "find.mjs");
        using var process = Process.Start(new ProcessStartInfo("node", [script, folder, how])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8,
        })!;
        var answer = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return answer.GetAwaiter().GetResult();
    }
}
