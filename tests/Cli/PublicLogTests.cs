using System.Text.Json;
using Antt.Cli;

namespace Antt.Tests.Cli;

/// <summary>The public log of a register in git: what comes later, whatever its date, stands behind; what is there stays through everything.</summary>
public sealed class PublicLogTests
{
    private const string Late = "ubnd-xa-tuong-tuong-M10101-1997-01-01/2023/199-qd-ubnd";

    [Fact]
    public void A_decision_entered_late_stands_last_and_sealing_a_year_changes_nothing()
    {
        using var register = GitFolder.OfDemonstration();
        var first = Log(register);

        register.Write($"data/decisions/{Late}.json", LateDecision(register));
        register.Commit("entered late");
        var second = Log(register);
        Assert.Equal(first, second.Take(first.Count));
        Assert.Equal(Late, Decision(Assert.Single(second.Skip(first.Count))));

        foreach (var body in Directory.GetDirectories(register.At("data/decisions")).Where(body => Directory.Exists(Path.Combine(body, "2023"))))
            Directory.Move(Path.Combine(body, "2023"), Path.Combine(body, "2023-sealed"));
        register.Commit("sealed away");
        foreach (var body in Directory.GetDirectories(register.At("data/decisions")).Where(body => Directory.Exists(Path.Combine(body, "2023-sealed"))))
            Directory.Move(Path.Combine(body, "2023-sealed"), Path.Combine(body, "2023"));
        register.Commit("brought back");
        Assert.Equal(second, Log(register));
    }

    [Fact]
    public void Only_the_head_and_the_new_entry_are_written_anew()
    {
        using var register = GitFolder.OfDemonstration();
        _ = Log(register);
        var before = Files(register);
        register.Write($"data/decisions/{Late}.json", LateDecision(register));
        register.Commit("entered late");
        _ = Log(register);
        var after = Files(register);
        Assert.Equal(["log/head.json"], before.Keys.Where(path => path.StartsWith("log/", StringComparison.Ordinal) && before[path] != after[path]));
        Assert.Equal(2, after.Keys.Except(before.Keys).Count());
    }

    private static List<string> Log(GitFolder register)
    {
        var run = register.Antt("export", "public", "out");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        var log = Directory.GetFiles(register.At("out/log"), "*.json", SearchOption.AllDirectories).Where(file => !file.EndsWith("head.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        return log;
    }

    private static Dictionary<string, string> Files(GitFolder register) => Directory.GetFiles(register.At("out"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(register.At("out"), file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    private static string Decision(string entry)
    {
        using var document = JsonDocument.Parse(entry);
        return document.RootElement.GetProperty("decision").GetString()!;
    }

    /// <summary>An amendment of the oldest decision of the commune, signed long before it was entered.</summary>
    private static string LateDecision(GitFolder register)
    {
        var older = Directory.GetFiles(register.At("data/decisions/ubnd-xa-tuong-tuong-M10101-1997-01-01/2023")).Order(StringComparer.Ordinal)
            .First(file => File.ReadAllText(file).Contains("thon-chang-han", StringComparison.Ordinal));
        var id = $"ubnd-xa-tuong-tuong-M10101-1997-01-01/2023/{Path.GetFileNameWithoutExtension(older)}";
        return $$"""
            {
              "number": "199/QĐ-UBND", "date": "2023-12-20", "year": 2023,
              "authority": {"level": "xa", "body": "UBND xã Tưởng Tượng", "place": "M10101-1997-01-01"},
              "signer": {"office": "Chủ tịch"}, "legalBasis": ["tt-124-2021"],
              "units": [{"unit": "thon-chang-han", "action": "sua-doi", "reason": "Sửa lỗi in trên giấy công nhận (hư cấu)."}],
              "supersedes": [{"decision": "{{id}}", "reason": "Sửa lỗi in."}]
            }
            """;
    }
}
