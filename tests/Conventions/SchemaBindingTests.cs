using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Antt.Tests.Conventions;

/// <summary>What a schema allows is what the Engine binds, and what the rulebooks ask for is what a schema allows.</summary>
public sealed partial class SchemaBindingTests
{
    /// <summary>Properties that people enter and read and that no result rests on, with the reason.</summary>
    private static readonly Dictionary<string, string> Unbound = new(StringComparer.Ordinal)
    {
        ["$schema"] = "names the schema for editors",
        ["addressee"] = "shown in the file, checked by nobody yet",
        ["signerOffice"] = "shown in the file",
        ["receivedByCommune"] = "procedure: local deadlines come with the local profiles",
        ["consolidated"] = "procedure: local deadlines come with the local profiles",
        ["commitments"] = "shown in the file",
        ["delegationAct"] = "shown in the file",
        ["issuer"] = "shown in the file; who may issue comes with the dossier checks",
        ["integrated"] = "an integrated resolution serves like one of its own",
        ["shared"] = "a shared cell's resolution serves when it names the area",
        ["file"] = "the hash is compared by whoever holds the paper",
        ["sha256"] = "as above",
        ["bytes"] = "as above",
        ["keptAt"] = "as above",
        ["answer"] = "read by the reviewer",
        ["languages"] = "the site's languages",
        ["note"] = "shown in the file",
        ["source"] = "shown in the file",
        ["amends"] = "shown in the file",
        ["partyOrganisation"] = "an attribute, which rulebooks name",
        ["armedForces"] = "an attribute, which rulebooks name",
        ["massOrganisations"] = "an attribute, which rulebooks name",
        ["size"] = "an attribute, which rulebooks name",
        ["levels"] = "an attribute, which rulebooks name",
        ["ministryTracked"] = "an attribute; who decides comes with the authority checks",
    };

    private static readonly string[] Documents = ["register", "instrument", "rulebook", "profile", "place", "unit", "registration", "evidence", "dossier", "activities", "nomination", "score", "scoring", "review", "offices", "outlines", "decision", "reply", "signatures"];

    private static readonly string Binders = string.Join('\n', SourceFiles.With([".cs"], "tool/Engine/Linking").Select(SourceFiles.Text));

    [Fact]
    public void Every_property_of_a_schema_is_bound_or_listed_with_a_reason() =>
        Offenders.None(
            from document in Documents
            from name in Names(Bound(document)).Distinct()
            where !Binders.Contains($"\"{name}\"u8", StringComparison.Ordinal) && !Unbound.ContainsKey(name)
            select $"{document}: {name}");

    [Fact]
    public void Every_bound_key_is_a_property_of_a_schema()
    {
        var known = SourceFiles.With([".schema.json"], "schemas").SelectMany(path => Names(JsonNode.Parse(SourceFiles.Text(path))!)).ToHashSet(StringComparer.Ordinal);
        Offenders.None(Key().Matches(Binders).Select(match => match.Groups[1].Value).Distinct().Where(key => !known.Contains(key)));
    }

    [Fact]
    public void Every_fact_and_word_a_rulebook_asks_for_can_be_entered()
    {
        JsonNode[] entered = [Facts("evaluation"), Facts("nomination")];
        var words = SourceFiles.With([".schema.json"], "schemas").SelectMany(path => Words(JsonNode.Parse(SourceFiles.Text(path))!))
            .Concat(SourceFiles.With([".schema.json"], "schemas").SelectMany(path => Names(JsonNode.Parse(SourceFiles.Text(path))!))).ToHashSet(StringComparer.Ordinal);
        Offenders.None(
            from path in SourceFiles.With([".json"], "data/rulebooks")
            from condition in JsonNode.Parse(SourceFiles.Text(path))!["conditions"]!.AsArray()
            from part in condition!["parts"]!.AsArray().Concat(condition["appliesIf"]?.AsArray() ?? [])
            from text in Texts(part!)
            where text.Contains('.', StringComparison.Ordinal) ? !entered.Any(facts => Leads(facts, facts, text.Split('.'))) : !words.Contains(text) && !YearDay().IsMatch(text)
            select $"{path} {condition["id"]}: {text}");
    }

    /// <summary>The schema of a document; facts, which are bound whole and reached by paths, are taken out.</summary>
    private static JsonNode Bound(string document)
    {
        var schema = JsonNode.Parse(SourceFiles.Text($"schemas/{document}.schema.json"))!;
        if (schema["properties"]!["facts"] is not JsonObject facts) return schema;
        facts.Clear();
        schema["definitions"]!.AsObject().Clear();
        return schema;
    }

    /// <summary>The schema of a document's facts, with the definitions it refers to.</summary>
    private static JsonObject Facts(string document)
    {
        var schema = JsonNode.Parse(SourceFiles.Text($"schemas/{document}.schema.json"))!.AsObject();
        if (schema["properties"]!["facts"] is not JsonObject facts) return schema;
        var whole = facts.DeepClone().AsObject();
        whole["definitions"] = schema["definitions"]!.DeepClone();
        return whole;
    }

    private static IEnumerable<string> Names(JsonNode node) => node switch
    {
        JsonObject block => (block["properties"] as JsonObject)?.Select(property => property.Key).Concat(block.SelectMany(child => child.Value is null ? [] : Names(child.Value)))
            ?? block.SelectMany(child => child.Value is null ? [] : Names(child.Value)),
        JsonArray list => list.SelectMany(child => child is null ? [] : Names(child)),
        _ => [],
    };

    private static IEnumerable<string> Words(JsonNode node) => node switch
    {
        JsonObject block => (block["enum"] as JsonArray)?.Select(word => word!.ToString()) ?? block.SelectMany(child => child.Value is null ? [] : Words(child.Value)),
        JsonArray list => list.SelectMany(child => child is null ? [] : Words(child)),
        _ => [],
    };

    /// <summary>Every text of a part but its reasons, its clause and the names of settings.</summary>
    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject block => block.Where(child => child.Key is not ("reason" or "setting" or "kind" or "vi" or "en" or "attribute" or "form" or "earlierForm" or "of" or "unitTypes" or "whenMissing" or "otherwise"
            or "whenNone" or "settingOff")).SelectMany(child => child.Value is null ? [] : Texts(child.Value)),
        JsonArray list => list.SelectMany(child => child is null ? [] : Texts(child)),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static bool Leads(JsonNode root, JsonNode schema, string[] path)
    {
        if (schema["$ref"] is { } reference) return Leads(root, root["definitions"]![((string)reference!).Split('/')[^1]]!, path);
        if (path.Length == 0) return true;
        return schema["properties"]?[path[0]] is { } next && Leads(root, next, path[1..]);
    }

    [GeneratedRegex("Get\\(\"([A-Za-z$]+)\"u8\\)")]
    private static partial Regex Key();

    [GeneratedRegex(@"^\d\d-\d\d$")]
    private static partial Regex YearDay();
}
