using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine.Publishing;
using Antt.Site;
using Antt.Tests.Site;

namespace Antt.Tests.Engine.Publishing;

/// <summary>A mark put into everything of the working register that is not public must appear nowhere in what is published.</summary>
public sealed class CanaryTests
{
    private const string Canary = "CANARY-7c1f";
    private const string Hash = "ca0a2700000000000000000000000000000000000000000000000000ca0a2700";
    private const int Count = 918273645;

    [Fact]
    public void NothingThatIsNotPublicComesThrough()
    {
        var files = Published.Files();
        var planted = Plant(files);
        files["data/decisions/ubnd-tinh-minh-hoa-M1-1997-01-01/2025/replies/canary.json"] = Encoding.UTF8.GetBytes(ReplyAboutARefusal);
        var register = Published.Register(files);
        var published = Published.Texts(ExportWriter.Files(register).Concat(MadeSite.Files(register, new SiteOptions { WireFormat = new ExportFormat(), BlankForms = Antt.Cli.Commands.Publication.FormsOf(register) })));

        Assert.Equal("activities decision dossier evaluation evidence instrument nomination office place profile prose registration reply review unit", string.Join(' ', planted.Order(StringComparer.Ordinal)));
        Assert.NotEmpty(register.Units.SelectMany(unit => unit.Recognitions));
        Assert.NotEmpty(register.Keys);
        foreach (var (path, text) in published)
        {
            Assert.DoesNotContain("CANARY", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Hash, text, StringComparison.Ordinal);
            Assert.False(text.Contains("918273", StringComparison.Ordinal) || text.Contains("918.273", StringComparison.Ordinal), path);
        }
    }

    [Fact]
    public void TheMarkIsSeenWhereItIsPublic()
    {
        var files = Published.Files();
        files.Change("data/register.json", register => register["name"]!["vi"] = Canary);
        var register = Published.Register(files);
        Assert.All(
            Published.Texts(MadeSite.Files(register, new SiteOptions { WireFormat = new ExportFormat() })).Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal) && !page.Key.StartsWith("en/", StringComparison.Ordinal)),
            page => Assert.Contains(Canary, page.Value, StringComparison.Ordinal));
    }

    private static HashSet<string> Plant(SortedDictionary<string, byte[]> files)
    {
        var planted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in files.Keys.ToList())
        {
            if (Planter(path) is not { } planter) continue;
            files.Change(path, planter.Plant);
            planted.Add(planter.Kind);
            if (planter.Kind != "evaluation") continue;
            files[path.Replace("evaluation.json", "ghi-chu.md", StringComparison.Ordinal)] = Encoding.UTF8.GetBytes(Canary);
            planted.Add("prose");
        }
        return planted;
    }

    private static (string Kind, Action<JsonObject> Plant)? Planter(string path) => path.Split('/') switch
    {
        ["data", "profiles", ..] => ("profile", Profile),
        ["data", "places", ..] => ("place", document => document["source"] = Canary),
        ["data", "instruments", ..] => ("instrument", Instrument),
        ["data", "decisions", _, _, "replies", _] => ("reply", static _ => { }),
        ["data", "decisions", _, _, "signatures", _] => null,
        ["data", "decisions", ..] => ("decision", Decision),
        ["data", "offices.json"] => ("office", Offices),
        [.., "dossier.json"] => ("dossier", Dossier),
        [.., "nomination.json"] => ("nomination", Nomination),
        [.., "reviews", _] => ("review", Review),
        [.., "activities.json"] => ("activities", Activities),
        [.., "unit.json"] => ("unit", Unit),
        [.., "registration.json"] => ("registration", Registration),
        [.., "evidence.json"] => ("evidence", Evidence),
        [.., "evaluation.json"] => ("evaluation", Evaluation),
        _ => null,
    };

    private static void Profile(JsonObject document)
    {
        document["name"] = new JsonObject { ["vi"] = Canary, ["en"] = Canary };
        document["words"] = new JsonObject { ["canary"] = new JsonObject { ["vi"] = Canary, ["en"] = Canary } };
        foreach (var setting in document["settings"]?.AsObject() ?? []) setting.Value!["source"] = Canary;
    }

    private static void Instrument(JsonObject document)
    {
        document["note"] = new JsonObject { ["vi"] = Canary, ["en"] = Canary };
        document["source"] = Canary;
        document["misprints"] = new JsonArray(Canary);
    }

    private const string ReplyAboutARefusal =
        $$"""
        {"kind": "tra-loi", "number": "{{Canary}}", "date": "2026-01-05", "authority": {"level": "bo", "body": "{{Canary}}"}, "signer": {"office": "{{Canary}}"},
         "decision": "bo-cong-an/2025/8141-qd-bca", "unit": "vien-thong-gia-dinh", "text": "{{Canary}}"}
        """;

    private static void Offices(JsonObject document)
    {
        foreach (var office in document["offices"]!.AsArray())
        {
            office!["team"] = Canary;
            office["accounts"] = new JsonArray(new JsonObject { ["forge"] = "github", ["number"] = Count, ["from"] = office["from"]!.GetValue<string>() });
        }
    }

    private static void Activities(JsonObject document)
    {
        foreach (var activity in List(document, "activities"))
        {
            if (activity!["participants"] is not null) activity["participants"] = Count;
            if (activity["document"] is JsonObject paper) paper["number"] = Canary;
        }
    }

    private static void Nomination(JsonObject document)
    {
        if (document["plan"] is JsonObject plan) plan["number"] = Canary;
        foreach (var confirmation in List(document["facts"] as JsonObject, "confirmations")) confirmation!["body"] = Canary;
    }

    private static void Review(JsonObject document)
    {
        foreach (var verdict in List(document, "verdicts")) if (verdict!["reason"] is not null) verdict["reason"] = Canary;
        foreach (var request in List(document, "requests")) request!["ask"] = Canary;
    }

    private static void Dossier(JsonObject document)
    {
        foreach (var dossier in List(document, "dossiers"))
            foreach (var step in List(dossier as JsonObject, "steps")) step!["body"] = Canary;
    }

    private static void Unit(JsonObject document)
    {
        foreach (var state in document["states"]!.AsArray())
        {
            state!["localKind"] = Canary;
            state["delegationAct"] = Canary;
        }
    }

    private static void Registration(JsonObject document)
    {
        document["addressee"] = Canary;
        document["signerOffice"] = Canary;
        document["commitments"] = Count;
    }

    private static void Evidence(JsonObject document)
    {
        foreach (var item in document["items"]!.AsArray())
        {
            item!["number"] = Canary;
            item["issuer"] = Canary;
            item["file"] = new JsonObject { ["sha256"] = Hash, ["bytes"] = Count, ["keptAt"] = Canary };
        }
    }

    private static void Evaluation(JsonObject document)
    {
        foreach (var model in List(document, "models")) model!["name"] = Canary;
        foreach (var excluded in List(document["households"] as JsonObject, "excluded")) excluded!["reason"] = Canary;
        foreach (var confirmation in List(document, "confirmations"))
        {
            confirmation!["body"] = Canary;
            confirmation["number"] = Canary;
        }
        foreach (var happened in List(document, "events"))
        {
            happened!["id"] = "canary-" + happened["id"];
            if (happened["confirmedBy"] is JsonObject by) (by["body"], by["number"]) = (Canary, Canary);
            if (happened["forceMajeure"]?["document"] is not null) happened["forceMajeure"]!["document"] = Canary;
        }
        if (document["securityForce"] is JsonObject force) force["members"] = Count;
        document["local"] = new JsonObject { ["canary"] = Canary };
    }

    private static void Decision(JsonObject document)
    {
        var refusals = document["units"]!.AsArray().Where(entry => (string?)entry!["action"] == "khong-cong-nhan").ToList();
        foreach (var refusal in refusals) refusal!["reason"] = Canary;
        if (refusals.Count == document["units"]!.AsArray().Count)
        {
            document["number"] = Canary;
            document["signer"] = new JsonObject { ["office"] = Canary, ["name"] = Canary };
            document["document"] = new JsonObject { ["sha256"] = Hash, ["bytes"] = Count };
        }
        else if (document["document"] is JsonObject original)
        {
            original["bytes"] = Count;
        }
    }

    private static JsonArray List(JsonObject? parent, string key) => parent?[key] as JsonArray ?? [];
}
