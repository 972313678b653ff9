using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
using Antt.Engine.Authoring.Fields;
using Antt.Model;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Cli.Commands.Authoring;

/// <summary>The papers of a year while they are put together.</summary>
/// <param name="Document">The list they go to.</param>
/// <param name="Fields">The fields of the list.</param>
/// <param name="Expected">The papers that the year needs, or that serve.</param>
/// <param name="Issuers">Who issued papers of a kind last year.</param>
internal sealed record PaperList(
    JsonObject Document, ImmutableArray<Field> Fields, ImmutableArray<ExpectedPaper> Expected, IReadOnlyDictionary<string, string> Issuers)
{
    private static readonly string[] Order = ["kind", "number", "date", "issuer", "conditions"];

    /// <summary>Whether there is a paper of a kind.</summary>
    public bool Has(string kind) => Items?.Any(item => (string?)item?["kind"] == kind) == true;

    /// <summary>A field of a paper.</summary>
    public Field Field(string name) => Fields.Single(static field => field.Path == "items").Fields.Single(field => field.Path == name);

    private JsonArray? Items => Document["items"] as JsonArray;

    /// <summary>Adds a paper written as <c>kind;number;date;issuer;conditions</c>; says what is wrong with it.</summary>
    public bool TryAdd(string paper, out Words problem)
    {
        var parts = paper.Split(';', StringSplitOptions.TrimEntries);
        var item = new JsonObject();
        problem = default;
        for (var place = 0; place < Math.Min(parts.Length, Order.Length); place++)
        {
            if (parts[place].Length == 0) continue;
            if (!FieldValue.TryRead(Field(Order[place]), parts[place], out var value, out problem)) return false;
            item[Order[place]] = value;
        }
        Add(item);
        return true;
    }

    /// <summary>Adds a paper; what it proves and covers is what its kind can, unless it says so itself.</summary>
    public void Add(JsonObject item)
    {
        var expected = Expected.FirstOrDefault(paper => paper.Kind == (string?)item["kind"]);
        if (item["conditions"] is null && expected is { Conditions.IsEmpty: false }) item["conditions"] = List(expected.Conditions);
        if (item["topics"] is null && expected is { Topics.IsEmpty: false }) item["topics"] = List(expected.Topics);
        if (Items is null) Document["items"] = new JsonArray();
        Items!.Add((JsonNode)item);
    }

    /// <summary>Gives an id to every paper that has none: its kind, counted on where there are several.</summary>
    public void Name()
    {
        foreach (var item in Items ?? [])
            if (item is JsonObject paper && paper["id"] is null)
                paper["id"] = NewIds.OfEntry((string?)paper["kind"] ?? "tai-lieu", id => Items!.Any(other => (string?)other?["id"] == id));
    }

    private static JsonArray List(ImmutableArray<string> values) => [.. values.Select(static value => JsonValue.Create(value))];
}
