using System.Text;
using System.Text.Json;
using Antt.Engine.Validating;
using Antt.Tests.Engine.Loading;
using Antt.Tests.Support;
using NJsonSchema;
using Xunit.Abstractions;

namespace Antt.Tests.Engine.Validating;

/// <summary>Our validator against ajv and NJsonSchema on the same documents, valid ones and ones changed at one place.</summary>
public sealed class PeerVerdictTests(ITestOutputHelper output)
{
    private const int MutationsPerSample = 170;

    [Fact]
    public void Ajv_and_we_agree()
    {
        var documents = Documents().ToArray();
        Compare("ajv", documents, AjvVerdicts(documents), []);
    }

    [Fact]
    public async Task NJsonSchema_and_we_agree()
    {
        var documents = Documents().ToArray();
        var schemas = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var name in documents.Select(document => document.Schema).Distinct())
            schemas[name] = await JsonSchema.FromJsonAsync(Encoding.UTF8.GetString(Schemas.Read(name)));
        var verdicts = documents.Select(document => schemas[document.Schema].Validate(document.Text).Count == 0).ToArray();
        Compare("NJsonSchema", documents, verdicts, KnownHoles);
    }

    /// <summary>Where NJsonSchema 10.7.2 is known to say something else, and why it is wrong.</summary>
    private static readonly (string Reason, Func<string, string, bool> Applies)[] KnownHoles =
    [
        ("it takes 12.0 for no whole number; draft-07 takes it for one", (found, text) => found.Length == 0 && text.Contains(".0", StringComparison.Ordinal)),
        ("its $ also matches before a line break at the end", (found, text) => found.Length > 0 && text.Contains("\\n\"", StringComparison.Ordinal)),
    ];

    private void Compare(string peer, (string Schema, string Text)[] documents, bool[] verdicts, (string Reason, Func<string, string, bool> Applies)[] allowed)
    {
        var differences = new List<string>();
        var excused = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var refused = 0;
        for (var place = 0; place < documents.Length; place++)
        {
            var (schema, text) = documents[place];
            var (ours, found) = OurVerdict(schema, text);
            if (!ours) refused++;
            if (ours == verdicts[place]) continue;
            var reason = allowed.FirstOrDefault(entry => entry.Applies(found, text)).Reason;
            if (reason is null) differences.Add($"{schema}: we {(ours ? "accept" : "refuse")} [{found}], {peer} does not: {text}");
            else excused[reason] = excused.GetValueOrDefault(reason) + 1;
        }
        output.WriteLine($"{documents.Length} documents, {refused} refused; allowed differences from {peer}: {string.Join("; ", excused.Select(entry => $"{entry.Key}: {entry.Value}"))}");
        Assert.True(differences.Count == 0, $"{differences.Count} differences\n" + string.Join('\n', differences.Take(30)));
    }

    private static (bool Valid, string Found) OurVerdict(string schema, string text)
    {
        var (tree, findings) = Reading.Of(text);
        Assert.Empty(findings);
        Schemas.Named(schema)!.Check(tree!, findings);
        Reading.AssertWorded(findings);
        findings.RemoveAll(finding => finding.Descriptor.Code.StartsWith("ANTT25", StringComparison.Ordinal));
        return (findings.Count == 0, string.Join(' ', findings.Select(finding => finding.Descriptor.Slug)));
    }

    private static IEnumerable<(string Schema, string Text)> Documents()
    {
        var folder = Path.Combine(RepositoryRoot.Find(), "tests", "Engine", "Validating", "Samples");
        foreach (var path in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var (schema, text) = (Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace('\\', '/'), File.ReadAllText(path));
            Assert.True(OurVerdict(schema, text).Valid, $"{schema}: {OurVerdict(schema, text).Found}");
            yield return (schema, text);
            for (var seed = 0; seed < MutationsPerSample; seed++) yield return (schema, new Mutation(seed).Of(text));
        }
    }

    private static bool[] AjvVerdicts((string Schema, string Text)[] documents)
    {
        var lines = string.Join('\n', documents.Select(document => JsonSerializer.Serialize(new { schema = document.Schema, text = document.Text })));
        var answer = Peers.Run("verdicts.mjs", lines, Path.Combine(RepositoryRoot.Find(), "schemas"));
        return [.. answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line == "1")];
    }
}
