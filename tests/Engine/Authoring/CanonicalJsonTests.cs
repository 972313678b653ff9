using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Tests.Support;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Tests.Engine.Authoring;

/// <summary>The canonical form of documents: the one the repository's own data has, and one that nothing is lost in.</summary>
public sealed class CanonicalJsonTests
{
    private static readonly string Root = RepositoryRoot.Find();

    [Fact]
    public void Every_document_of_the_register_stands_in_canonical_form()
    {
        var offenders = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "data"), "*.json", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Root, file).Replace('\\', '/');
            var bytes = File.ReadAllBytes(file);
            var formatted = CanonicalJson.Format(bytes, DocumentKinds.Of(path)!);
            if (formatted is null || !formatted.AsSpan().SequenceEqual(bytes)) offenders.Add(path);
            if (formatted is not null && Environment.GetEnvironmentVariable("ANTT_UPDATE_CASES") == "1") File.WriteAllBytes(file, formatted);
        }
        Assert.Empty(offenders);
    }

    [Fact]
    public void Writing_what_was_read_changes_no_byte_whatever_it_holds()
    {
        for (var seed = 1; seed <= 400; seed++)
        {
            var random = new Random(seed);
            var document = Block(random, 0);
            foreach (var kind in DocumentKinds.All)
            {
                var written = CanonicalJson.Write(document, kind);
                var read = CanonicalJson.Read(written);
                Assert.NotNull(read);
                Assert.True(JsonNode.DeepEquals(document, read), $"{kind} {seed}: something was lost");
                Assert.True(written.AsSpan().SequenceEqual(CanonicalJson.Write(read, kind)), $"{kind} {seed}: not stable");
            }
        }
    }

    [Fact]
    public void Any_spelling_of_a_document_has_one_canonical_form()
    {
        var path = Directory.EnumerateFiles(Path.Combine(Root, "data/units"), "evaluation.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var bytes = File.ReadAllBytes(path);
        var document = CanonicalJson.Read(bytes)!;
        var shuffled = new JsonObject(document.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        var oneLine = Encoding.UTF8.GetBytes(shuffled.ToJsonString());
        Assert.Equal(bytes, CanonicalJson.Format(oneLine, DocumentKinds.Evaluation));
        Assert.Equal(bytes, CanonicalJson.Format(new byte[] { 0xEF, 0xBB, 0xBF }.Concat(oneLine).ToArray(), DocumentKinds.Evaluation));
    }

    [Theory]
    [InlineData("""{"year":2025,"zulu":1,"alpha":1.50,"unit":"a"}""", """{"unit": "a", "year": 2025, "zulu": 1, "alpha": 1.50}""")]
    [InlineData("""{"unit":"Thôn Mơ Mộng"}""", """{"unit": "Thôn Mơ Mộng"}""")]
    [InlineData("""{"unit":"\u0054h\u00f4n \u2026\u0001 \"\\\/ 😀"}""", """{"unit": "Thôn …\u0001 \"\\/ 😀"}""")]
    [InlineData("""{"events":[],"discipline":{},"unit":"a"}""", """{"unit": "a", "events": [], "discipline": {}}""")]
    public void Keys_stand_in_schema_order_letters_readable_numbers_as_typed(string typed, string expected)
    {
        var lines = Encoding.UTF8.GetString(CanonicalJson.Format(Encoding.UTF8.GetBytes(typed), DocumentKinds.Evaluation)!);
        Assert.EndsWith("}\n", lines, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', lines);
        Assert.Equal(expected, string.Join(" ", lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Replace("{ ", "{").Replace(" }", "}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("<<<<<<< HEAD\n{}")]
    public void What_cannot_be_written_without_loss_is_not_written(string typed) =>
        Assert.Null(CanonicalJson.Format(Encoding.UTF8.GetBytes(typed), DocumentKinds.Unit));

    [Fact]
    public void Bytes_that_are_no_text_are_not_written() => Assert.Null(CanonicalJson.Format(new byte[] { (byte)'{', (byte)'"', 0xC3, (byte)'"', (byte)'}' }, DocumentKinds.Unit));

    private static JsonObject Block(Random random, int depth)
    {
        string[] names = ["unit", "year", "states", "items", "zz", "ước", "a b", "$schema", "id", "Đ", "title", "conditions"];
        var block = new JsonObject();
        for (var count = random.Next(6); count > 0; count--) block[names[random.Next(names.Length)]] = Value(random, depth + 1);
        return block;
    }

    private static JsonNode? Value(Random random, int depth) => random.Next(depth > 5 ? 6 : 9) switch
    {
        0 => JsonValue.Create(random.Next(2) == 0),
        1 => null,
        2 => JsonNode.Parse(random.Next(3) switch { 0 => "1.500", 1 => "-0", _ => random.Next().ToString(CultureInfo.InvariantCulture) }),
        3 => JsonValue.Create("Thôn “Mơ Mộng” \n\t\\ \" / 😀"),
        4 => JsonValue.Create(""),
        5 => JsonValue.Create(new string('x', random.Next(150))),
        6 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth + 1))]),
        _ => Block(random, depth),
    };
}
