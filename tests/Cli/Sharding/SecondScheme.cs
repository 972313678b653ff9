using System.Text.Json.Nodes;

namespace Antt.Tests.Cli.Sharding;

/// <summary>Criteria of another kind of unit, which a register takes up by data alone; all of it made up.</summary>
internal static class SecondScheme
{
    private const string Unit = "data/units/M1-1997-01-01/M10102-1997-01-01/pho-gia-thiet";

    /// <summary>Adds the criteria to the years from 2026 on, and a unit that is judged by them.</summary>
    public static void AddTo(GitFolder register)
    {
        register.Write("data/rulebooks/pho-van-minh.json", """
            {
              "id": "pho-van-minh", "title": {"vi": "Phố văn minh (hư cấu)", "en": "Orderly streets (made up)"}, "instrument": "tt-124-2021", "from": "2023-01-01",
              "unitTypes": [{"code": "PHO", "name": {"vi": "Phố", "en": "Street"}}], "period": {"start": "11-01", "end": "10-31"}, "decisionBefore": "11-15", "registrationUntil": "03-31",
              "criteria": [{"id": "PHO-1", "clause": "Mục 1", "title": {"vi": "Đèn", "en": "Lamps"}}],
              "conditions": [{"id": "PHO-1.1", "clause": "Mục 1 điểm a", "title": {"vi": "Có ít nhất hai đèn", "en": "At least two lamps"}, "parts": [{"kind": "count-at-least", "path": "local.lamps", "atLeast": 2}], "evidence": ["bien-ban"]}]
            }
            """);
        var file = JsonNode.Parse(register.Read("data/register.json"))!;
        foreach (var year in file["years"]!.AsArray().Where(static year => year!["year"]!.GetValue<int>() >= 2026)) year!["rulebooks"]!.AsArray().Add("pho-van-minh");
        register.Write("data/register.json", file.ToJsonString());
        register.Write(Unit + "/unit.json", """{"id": "pho-gia-thiet", "type": "PHO", "from": "2020-01-01", "states": [{"from": "2020-01-01", "name": "Phố Giả Thiết", "commune": "M10102-1997-01-01", "managingLevel": "xa"}]}""");
        register.Write(Unit + "/2026/evaluation.json", """{"unit": "pho-gia-thiet", "year": 2026, "local": {"lamps": 3}}""");
        register.Write(Unit + "/2026/evidence.json", """{"unit": "pho-gia-thiet", "year": 2026, "items": [{"id": "bien-ban", "kind": "bien-ban", "date": "2026-10-20", "conditions": ["PHO-1"]}]}""");
    }
}
