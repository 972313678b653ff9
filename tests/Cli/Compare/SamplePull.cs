using System.Text.Json.Nodes;

namespace Antt.Tests.Cli.Compare;

/// <summary>A real repository of the demonstration with a branch on which somebody works.</summary>
internal sealed class SamplePull : IDisposable
{
    public const string Ward = "data/units/M1-1997-01-01/M10201-2004-05-10/";
    public const string Area = Ward + "to-dan-pho-mau-5";
    public const string Decisions = "data/decisions/ubnd-phuong-mo-phong-M10201-2025-07-01/2026/";

    public GitFolder Register { get; } = GitFolder.OfDemonstration();

    public SamplePull() => Register.Git("switch", "--quiet", "--create", "work");

    /// <summary>One household fewer registered, one paper more, another gone.</summary>
    public static SamplePull SmallEdit()
    {
        var pull = new SamplePull();
        pull.Edit($"{Area}/2026/evaluation.json", document => document["households"]!["registered"] = 145);
        pull.Edit($"{Area}/2026/evidence.json", document =>
        {
            var items = document["items"]!.AsArray();
            items.RemoveAt(0);
            items.Add(JsonNode.Parse("""
                {"id": "nghi-quyet-bo-sung", "kind": "nghi-quyet", "number": "07-NQ/CB", "date": "2026-02-02", "conditions": ["KDC-1.1"],
                 "file": {"sha256": "0000000000000000000000000000000000000000000000000000000000000000", "bytes": 1024, "keptAt": "kho lưu trữ UBND phường Mô Phỏng"}}
                """));
        });
        pull.Commit();
        return pull;
    }

    /// <summary>A residential area that was not there, with its first dossier, and its recognition.</summary>
    public static SamplePull NewDossier()
    {
        var pull = new SamplePull();
        foreach (var file in Directory.EnumerateFiles(pull.Register.At(Area), "*.json", SearchOption.AllDirectories).ToList())
        {
            var below = Path.GetRelativePath(pull.Register.At(Area), file).Replace('\\', '/');
            if (below is not ("unit.json" or "2026/registration.json" or "2026/evidence.json" or "2026/evaluation.json")) continue;
            pull.Register.Write($"{Ward}to-dan-pho-mau-9/{below}", File.ReadAllText(file).Replace("to-dan-pho-mau-5", "to-dan-pho-mau-9", StringComparison.Ordinal)
                .Replace("Tổ dân phố Mẫu 5", "Tổ dân phố Mẫu 9", StringComparison.Ordinal));
        }
        pull.Edit($"{Ward}to-dan-pho-mau-9/unit.json", document =>
        {
            document["from"] = "2026-01-01";
            var state = document["states"]!.AsArray()[^1]!.DeepClone();
            state["from"] = "2026-01-01";
            document["states"] = new JsonArray(state);
        });
        pull.Commit();
        return pull;
    }

    /// <summary>A better rating of the grassroots force asked for.</summary>
    public static SamplePull LawChange()
    {
        var pull = new SamplePull();
        pull.Edit("data/rulebooks/tt124-kdc.json", document =>
        {
            var condition = document["conditions"]!.AsArray().First(condition => condition!["id"]!.GetValue<string>() == "KDC-5.1")!;
            condition["parts"]![0]!["minimum"] = "hoan-thanh-tot";
        });
        pull.Commit();
        return pull;
    }

    public CliRun Diff(params string[] arguments) => Register.Antt(["diff", .. arguments]);

    /// <summary>Changes a document.</summary>
    public void Edit(string path, Action<JsonNode> change)
    {
        var document = JsonNode.Parse(Register.Read(path))!;
        change(document);
        Register.Write(path, document.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
    }

    public void Commit() => Register.Commit("work");

    public void Dispose() => Register.Dispose();
}
