using System.Globalization;
using System.Text.Json;
using Antt.Bench.Scenario.Placing;
using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Writing;

/// <summary>The documents of a record, and the record itself as the confirmation of its facts on 30/11.</summary>
internal static class EvidenceItems
{
    public const string ConfirmingBody = "Công an cấp xã";

    private static readonly Dictionary<string, string> ShortIds = new()
    {
        ["nghi_quyet"] = "nq", ["ke_hoach"] = "kh", ["ban_dang_ky"] = "dk", ["noi_quy"] = "noi-quy",
        ["to_trinh"] = "tt", ["bao_cao"] = "bc", ["bien_ban"] = "bb",
    };

    public static void Write(Utf8JsonWriter json, string type, ScenarioRecord record)
    {
        json.WriteStartArray("items");
        var used = new Dictionary<string, int>();
        foreach (var document in record.Documents ?? [])
        {
            json.WriteStartObject();
            json.Text("id", Id(document, used));
            json.Text("kind", Vocabulary.Kebab(document.Type));
            json.Text("number", document.Number);
            json.Text("date", document.Date);
            json.Text("issuer", document.Issuer);
            json.Texts("topics", document.Topics is { Count: > 0 } topics ? topics.Select(Vocabulary.Kebab) : null);
            json.Truth("integrated", document.Integrated);
            json.WriteEndObject();
        }

        Confirmation(json, type, record.Year);
        json.WriteEndArray();
    }

    /// <summary>The item of the meeting's minutes, when the record has them.</summary>
    public static string? Minutes(ScenarioRecord record) =>
        record.Documents?.Any(d => d.Type == "bien_ban") == true ? ShortIds["bien_ban"] : null;

    private static void Confirmation(Utf8JsonWriter json, string type, int year)
    {
        json.WriteStartObject();
        json.Text("id", "xn");
        json.Text("kind", "xac-nhan");
        json.Text("number", $"XN-{year}");
        json.Day("date", ScenarioDays.ConfirmedThrough(year));
        json.Text("issuer", ConfirmingBody);
        json.Texts("conditions", Vocabulary.ConfirmedConditions(type));
        json.WriteEndObject();
    }

    /// <summary>Internal rules are numbered from one; any other kind only from its second document.</summary>
    private static string Id(DocumentFacts document, Dictionary<string, int> used)
    {
        var id = ShortIds.GetValueOrDefault(document.Type) ?? Vocabulary.Kebab(document.Type);
        var number = used[id] = used.GetValueOrDefault(id) + 1;
        return number == 1 && document.Type != "noi_quy" ? id : $"{id}-{number.ToString(CultureInfo.InvariantCulture)}";
    }
}
