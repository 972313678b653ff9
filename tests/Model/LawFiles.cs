using System.Collections.Immutable;
using System.Text.Json;
using Antt.Model;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Tests.Support;

namespace Antt.Tests.Model;

/// <summary>The rulebooks and the nation's settings of <c>data/</c>, read without the Engine so that the Model is tested by itself.</summary>
internal static class LawFiles
{
    private static readonly string[] RulebookIds = ["tt124-kdc", "tt124-xa", "tt124-cd", "tt124-gd", "qd9745-xa", "qd9745-to-chuc"];
    private static readonly JsonElement Nation = Read("profiles/quoc-gia.json").GetProperty("settings");
    private static readonly Dictionary<string, Rulebook> ById = RulebookIds.ToDictionary(id => id, Rulebook);

    /// <summary>The nation's settings, some of them changed.</summary>
    public static Settings Settings(params (string Name, string Value)[] changed) => new(
        [.. Nation.EnumerateObject().Select(setting => new Setting(
            setting.Name, setting.Value.GetProperty("value").ToString().Replace("True", "true").Replace("False", "false"),
            setting.Value.GetProperty("question").GetString(), null))],
        [.. changed.Select(change => new Setting(change.Name, change.Value, null, null))]);

    /// <summary>The rulebook that judges a type.</summary>
    public static Rulebook For(string type) => ById[type switch { "KDC" => "tt124-kdc", "XA" => "tt124-xa", "GD" => "tt124-gd", _ => "tt124-cd" }];

    /// <summary>Every part of every rulebook, as raw JSON with the id of its condition.</summary>
    public static IEnumerable<(string Condition, JsonElement Part)> Parts() =>
        RulebookIds
            .SelectMany(id => Read($"rulebooks/{id}.json").GetProperty("conditions").EnumerateArray())
            .SelectMany(condition => condition.GetProperty("parts").EnumerateArray().Select(part => (condition.GetProperty("id").GetString()!, part)));

    private static Rulebook Rulebook(string id)
    {
        var json = Read($"rulebooks/{id}.json");
        var span = new DateRange(DateOnly.Parse(Text(json, "from")!), null);
        var conditions = Each(json, "conditions", condition => Condition(condition, span)).ToList();
        foreach (var include in Each(json, "includes", include => include))
        {
            var prefix = Text(include, "prefix")!;
            var chosen = Each(include, "criteria", criterion => criterion.GetString()!);
            conditions.InsertRange(4, Rulebook(Text(include, "rulebook")!).Conditions
                .Where(condition => chosen.Any(criterion => condition.Id == criterion || condition.Id.StartsWith(criterion + ".", StringComparison.Ordinal)))
                .Select(condition => condition with { Id = prefix + condition.Id }));
        }
        var period = json.GetProperty("period");
        return new Rulebook(
            id, Words(json, "title"), Text(json, "instrument")!, span, Each(json, "unitTypes", type => new UnitTypeName(Text(type, "code")!, Words(type, "name"))),
            new EvaluationPeriod(YearDay(period, "start"), YearDay(period, "end")), YearDay(json, "decisionBefore"), YearDay(json, "registrationUntil"),
            Each(json, "exclusions", Exclusion), Each(json, "requiredAttributes", item => new AttributeRequirement(Text(item, "unitType")!, Text(item, "attribute")!)),
            Each(json, "criteria", item => new CriterionGroup(Text(item, "id")!, Text(item, "clause")!, Words(item, "title"))), [.. conditions], new Input(id, 1));
    }

    /// <summary>A criterion of raw JSON.</summary>
    public static Criterion Criterion(JsonElement part) => CriterionKinds.Find(Text(part, "kind")!)!.Bind(new ParameterSet(
        [.. part.EnumerateObject().Where(property => property.Name != "kind").Select(property => property.Value.ValueKind switch
        {
            JsonValueKind.Number => new Parameter(property.Name, Number: property.Value.GetInt64()),
            JsonValueKind.True or JsonValueKind.False => new Parameter(property.Name, Flag: property.Value.GetBoolean()),
            JsonValueKind.Array => new Parameter(property.Name, Texts: [.. property.Value.EnumerateArray().Select(item => item.GetString()!)]),
            JsonValueKind.Object => new Parameter(property.Name, Setting: Text(property.Value, "setting")),
            _ => new Parameter(property.Name, Text: property.Value.GetString()),
        })]));

    private static Condition Condition(JsonElement json, DateRange span) => new(
        Text(json, "id")!, Text(json, "clause")!, Words(json, "title"), Words(json, "title"), span, json.TryGetProperty("sensitive", out _),
        Each(json, "appliesIf", Applicability), Each(json, "parts", Criterion), Each(json, "evidence", kind => kind.GetString()!));

    private static Applicability Applicability(JsonElement json) => new(
        Text(json, "attribute"), Text(json, "fact"), json.TryGetProperty("is", out var value) && value.GetBoolean(), Each(json, "anyOf", word => word.GetString()!),
        Text(json, "setting"), Text(json, "whenMissing") == "applies", Words(json, "reason"))
    {
        IsPendingOtherwise = Text(json, "otherwise") == "pending",
        FailsWhenSettingOff = Text(json, "settingOff") == "not-met",
    };

    private static Exclusion Exclusion(JsonElement json) => new(
        Text(json, "unitType")!, Text(json, "attribute")!, json.TryGetProperty("is", out var value) ? value.GetBoolean() : null,
        Each(json, "in", word => word.GetString()!), Each(json, "onlyIn", word => word.GetString()!), Text(json, "setting"), Words(json, "reason"), Text(json, "clause")!);

    private static JsonElement Read(string path) =>
        JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(RepositoryRoot.Find(), "data", path))).RootElement;

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Words Words(JsonElement json, string name) => new(Text(json.GetProperty(name), "vi")!, Text(json.GetProperty(name), "en")!);

    private static YearDay YearDay(JsonElement json, string name)
    {
        var parts = Text(json, name)!.Split('-');
        return new YearDay(int.Parse(parts[0]), int.Parse(parts[1]));
    }

    private static ImmutableArray<T> Each<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(read)] : [];
}
