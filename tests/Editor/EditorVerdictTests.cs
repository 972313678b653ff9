using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Tests.Engine.Loading;
using Antt.Tests.Engine.Validating;
using Xunit.Abstractions;

namespace Antt.Tests.Editor;

/// <summary>What VS Code's own JSON engine accepts and what the schema pass accepts is the same, but for a few blind spots that are named here.</summary>
public sealed class EditorVerdictTests(ITestOutputHelper output)
{
    private const int MutationsPerSample = 60;

    /// <summary>Where the editor is known to say something else: which way, and how to tell.</summary>
    private static readonly (string Name, bool EditorAccepts, Func<string, string, bool> Applies)[] BlindSpots =
    [
        ("a day the calendar does not have, such as 30 February", true, (found, _) => found == "no-such-day"),
        ("an address with characters no address has", true, (found, _) => found == "address-expected"),
        ("a whole number written with a decimal point, 12.0", false, (found, text) => found.Length == 0 && text.Contains(".0", StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_editor_and_the_schema_pass_agree_on_mutated_documents()
    {
        var documents = Documents().ToList();
        var verdicts = EditorFiles.Judge(documents.Select(document => new EditorQuestion(document.Schema, document.Text)));
        var differences = new List<string>();
        var excused = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var refused = 0;
        for (var i = 0; i < documents.Count; i++)
        {
            var found = Found(documents[i].Schema, documents[i].Text);
            var (ours, editors) = (found.Length == 0, verdicts[i].Problems.Length == 0);
            if (!ours) refused++;
            if (ours == editors) continue;
            var spot = BlindSpots.FirstOrDefault(spot => spot.EditorAccepts == editors && spot.Applies(found, documents[i].Text)).Name;
            if (spot is null) differences.Add($"{documents[i].Schema}: we [{found}], the editor [{string.Join("; ", verdicts[i].Problems)}]: {documents[i].Text}");
            else excused[spot] = excused.GetValueOrDefault(spot) + 1;
        }
        output.WriteLine($"{documents.Count} documents, {refused} refused; blind spots met: {string.Join("; ", excused.Select(spot => $"{spot.Key}: {spot.Value}"))}");
        Assert.True(refused > documents.Count / 4 && differences.Count == 0, $"{differences.Count} differences\n{string.Join('\n', differences.Take(20))}");
    }

    [Theory]
    [InlineData("confirmedThrough", "\"2025-02-30\"", true, "no-such-day")]
    [InlineData("year", "2025.0", false, "")]
    [InlineData("confirmedThrough", "\"30/02/2025\"", false, "date-expected")]
    [InlineData("verdict", "\"đạt\"", false, "misspelt-value")]
    public void Blind_spots_are_as_told(string key, string value, bool editorAccepts, string found)
    {
        var text = key == "year" ? $"{{\"unit\": \"a\", \"year\": {value}}}" : $"{{\"unit\": \"a\", \"year\": 2025, \"{key}\": {value}}}";
        Assert.Equal(found, Found("evaluation", text));
        Assert.Equal(editorAccepts, EditorFiles.Judge([new("evaluation", text)])[0].Problems.Length == 0);
    }

    [Fact]
    public void No_valid_file_is_underlined_and_no_record_is_changed_by_formatting()
    {
        var files = Directory.EnumerateFiles(Path.Combine(EditorFiles.Root, "data"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path: Path.GetRelativePath(EditorFiles.Root, file).Replace('\\', '/'), Text: File.ReadAllText(file))).ToList();
        var verdicts = EditorFiles.Judge(files.Select(file => new EditorQuestion(DocumentKinds.Of(file.Path)!.Name, file.Text)));
        Assert.Equal(files.Count, verdicts.Count);
        Assert.Empty(files.Zip(verdicts).Where(pair => pair.Second.Problems.Length > 0).Select(pair => $"{pair.First.Path}: {pair.Second.Problems[0]}"));
        Assert.Empty(files.Zip(verdicts).Where(pair => !pair.Second.Formatted && !IsLaw(pair.First.Path)).Select(pair => pair.First.Path));
    }

    /// <summary>The law data has short blocks on one line, which the editor's formatter would spread; it formats only lines that were edited.</summary>
    private static bool IsLaw(string path) => path.Split('/')[1] is "instruments" or "rulebooks" or "scoring" or "profiles";

    private static string Found(string schema, string text)
    {
        var (tree, findings) = Reading.Of(text);
        Schemas.Named(schema)!.Check(tree!, findings);
        findings.RemoveAll(finding => finding.Descriptor.Code.StartsWith("ANTT25", StringComparison.Ordinal));
        return string.Join(' ', findings.Select(finding => finding.Descriptor.Slug).Distinct());
    }

    private static IEnumerable<(string Schema, string Text)> Documents()
    {
        foreach (var kind in DocumentKinds.All)
        {
            var text = File.ReadAllText(Path.Combine(EditorFiles.Root, "tests", "Engine", "Validating", "Samples", $"{kind.Name}.json"));
            yield return (kind.Name, text);
            for (var seed = 0; seed < MutationsPerSample; seed++) yield return (kind.Name, new Mutation(seed).Of(text));
        }
    }
}
