using System.Text.Json.Nodes;
using Antt.Site.OpenData;
using Antt.Tests.Engine.Publishing;
using Antt.Tests.Support;

namespace Antt.Tests.Site.OpenData;

/// <summary>
/// What is handed out under a version stays: every field, column and address of the contract is still there. <c>UPDATE_GOLDEN=1</c> adds what is new and
/// never takes anything away.
/// </summary>
public sealed class ContractTests
{
    private static string Kept => Path.Combine(RepositoryRoot.Find(), "tests", "Site", "OpenData", "contract.txt");

    [Fact]
    public void No_field_column_or_address_that_was_handed_out_is_gone_and_new_ones_are_kept()
    {
        var now = Now().Distinct().Order(StringComparer.Ordinal).ToList();
        var kept = File.Exists(Kept) ? File.ReadAllLines(Kept) : [];
        Assert.Empty(kept.Except(now));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllLines(Kept, now);
        else Assert.Equal(kept, now);
    }

    private static IEnumerable<string> Now()
    {
        var files = HandedOut.Of(Published.Register(Published.Files()));
        foreach (var document in JsonNode.Parse(files["du-lieu/tu-dien.json"])!["documents"]!.AsArray())
            foreach (var field in document!["fields"]!.AsArray()) yield return $"export {document["name"]} {field!["path"]} {field["type"]}";
        foreach (var table in DataTables.All)
            foreach (var column in table.Columns) yield return $"table {table.Name} {column.Heading}";
        foreach (var (path, bytes) in files)
        {
            var kind = path.Split('/') switch
            {
                ["c", _, var file] => "c/*/" + file,
                ["don-vi", _, var file] => "don-vi/*/" + file,
                ["dia-ban", _, var file] => "dia-ban/*/" + file,
                ["quyet-dinh", _, _, _, var file] => "quyet-dinh/*/*/*/" + file,
                ["du-lieu", "thay-doi", var file] => file == "index.json" ? path : "du-lieu/thay-doi/*.json",
                ["du-lieu", "ban", var file] => file.EndsWith(".zip", StringComparison.Ordinal) ? "du-lieu/ban/*.zip" : path,
                ["du-lieu", "moi-nhat", .. var inside] => inside is ["export.json" or "SHA256SUMS"] ? path : null,
                ["du-lieu", ..] or ["giay-cong-nhan", ..] or ["robots.txt"] => path,
                _ => null,
            };
            if (kind is null || path.EndsWith(".html", StringComparison.Ordinal)) continue;
            yield return $"address {kind}";
            var isOwn = path.StartsWith("c/", StringComparison.Ordinal) || path.StartsWith("giay-cong-nhan/", StringComparison.Ordinal) || path.StartsWith("du-lieu/thay-doi/", StringComparison.Ordinal) || path is "du-lieu/ban/index.json" or "du-lieu/tu-dien.json";
            if (isOwn && path.EndsWith(".json", StringComparison.Ordinal))
                foreach (var field in Paths(JsonNode.Parse(bytes)!, "")) yield return $"file {kind} {field}";
        }
    }

    private static IEnumerable<string> Paths(JsonNode node, string path) => node switch
    {
        JsonObject block => block.SelectMany(field => Paths(field.Value!, $"{path}.{field.Key}").Prepend($"{path}.{field.Key}"[(path.Length == 0 ? 1 : 0)..])),
        JsonArray list => list.SelectMany(item => Paths(item!, path + "[]")),
        _ => [],
    };
}
