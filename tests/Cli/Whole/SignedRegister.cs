using System.Text.Json.Nodes;
using Antt.Tests.Cli.Authoring;

namespace Antt.Tests.Cli.Whole;

/// <summary>A register in git that asks for signatures: three offices with dated keys, each of which commits and signs by itself.</summary>
internal sealed class SignedRegister : IDisposable
{
    /// <summary>The unit that files.</summary>
    public const string Unit = "thon-mo-mong";

    /// <summary>The office that files.</summary>
    public const string Village = "thon";

    /// <summary>The office that reviews.</summary>
    public const string Steering = "ban-chi-dao";

    /// <summary>The office that decides.</summary>
    public const string Council = "uy-ban";

    /// <summary>The name of the key the deciding office gave up before it decides.</summary>
    public const string RetiredKey = "khoa-cu";

    private readonly SigningKeys _keys = new();

    private SignedRegister()
    {
        Repository = GitFolder.Of(Officer.Registered());
        Repository.Write("data/offices.json", $$"""
            {
              "offices": [
                {"id": "{{Village}}", "role": "don-vi", "level": "xa", "place": "12345-2025-07-01", "units": ["{{Unit}}"], "from": "2026-01-01", "keys": [{{Held(Village)}}]},
                {"id": "{{Steering}}", "role": "thuong-truc-ban-chi-dao-xa", "level": "xa", "place": "12345-2025-07-01", "from": "2026-01-01", "keys": [{{Held(Steering)}}]},
                {"id": "{{Council}}", "role": "uy-ban-xa", "level": "xa", "place": "12345-2025-07-01", "from": "2026-01-01", "keys": [{{Held(RetiredKey, to: "2026-03-01")}}, {{Held(Council)}}]}
              ]
            }
            """);
        var register = JsonNode.Parse(Repository.Read("data/register.json"))!.AsObject();
        register["safeguards"] = new JsonObject { ["signedFrom"] = "2026-03-01" };
        Repository.Write("data/register.json", register.ToJsonString());
        Repository.Antt("fmt");
        Repository.Commit("Bộ phận, khoá và đòi hỏi ký");
        Start = Repository.Git("rev-parse", "HEAD").Trim();
    }

    /// <summary>One residential area has registered; nothing else is entered.</summary>
    public static SignedRegister Started() => new();

    /// <summary>The repository.</summary>
    public GitFolder Repository { get; }

    /// <summary>The commit from which on everything is signed.</summary>
    public string Start { get; }

    /// <summary>Commits everything as an office, signed with its key.</summary>
    public void Commit(string office, string message)
    {
        Repository.Commit(message);
        SignAgain(office, office);
    }

    /// <summary>Makes an office the author of the last commit and signs it with a key, or with none.</summary>
    public void SignAgain(string office, string? key)
    {
        string[] signing = key is null ? [] : ["-c", "gpg.format=ssh", "-c", "user.signingkey=" + _keys.FileOf(key)];
        string[] sign = key is null ? [] : ["-S"];
        Repository.Git([.. signing, "commit", "--quiet", "--amend", "--no-edit", "--author", $"{office} <{office}@vi-du.example>", .. sign]);
    }

    /// <summary>Merges a branch into main as a forge does: a merge commit that nobody signed.</summary>
    public void Merge(string branch)
    {
        Repository.Git("switch", "--quiet", "main");
        Repository.Git("merge", "--quiet", "--no-ff", "--message", "Nhập " + branch, branch);
    }

    public void Dispose()
    {
        Repository.Dispose();
        _keys.Dispose();
    }

    private string Held(string name, string? to = null) => $$"""{"key": "{{_keys.PublicHalf(name)}}", "from": "2026-01-01"{{(to is null ? "" : $", \"to\": \"{to}\"")}}}""";
}
