using System.Text.Json.Nodes;

namespace Antt.Tests.Cli.Compare;

/// <summary>What is written down of decisions spares a comparison reading them and changes nothing of what it tells.</summary>
public sealed class DecisionMentionsTests
{
    private const string Notes = ".git/antt-decisions";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_told_does_not_depend_on_what_was_written_down(int seed)
    {
        using var register = GitFolder.OfDemonstration();
        var random = new Random(seed);
        var decisions = Below(register, "data/decisions").Where(static path => Antt.Engine.Loading.DocumentKinds.Decision.Matches(path)).ToArray();
        var units = Below(register, "data/units").Where(static path => path.EndsWith("/unit.json", StringComparison.Ordinal)).ToArray();
        register.Antt("diff", "HEAD", "HEAD");
        for (var round = 0; round < 12; round++)
        {
            for (var edits = 1 + round % 3; edits > 0; edits--) Edit(register, random, decisions, units);
            register.Commit("edit");
            var known = register.Antt("diff", "HEAD~1", "HEAD", "--format", "json", "--as-of", "2026-11-22").Out;
            var kept = File.ReadAllBytes(register.At(Notes));
            File.Delete(register.At(Notes));
            var plain = register.Antt("diff", "HEAD~1", "HEAD", "--format", "json", "--as-of", "2026-11-22").Out;
            Assert.Equal(plain, known);
            File.WriteAllBytes(register.At(Notes), kept);
        }
    }

    [Fact]
    public void Notes_that_are_not_as_they_were_written_are_none()
    {
        using var pull = SamplePull.SmallEdit();
        var told = pull.Diff("main", "work").Out;
        var kept = File.ReadAllBytes(pull.Register.At(Notes));
        Assert.True(kept.Length > 1000);
        byte[] turned = [.. kept[..^9], (byte)(kept[^9] ^ 1), .. kept[^8..]];
        foreach (var spoiled in new[] { [], "x"u8.ToArray(), [.. kept, 1], kept[..^30], turned })
        {
            File.WriteAllBytes(pull.Register.At(Notes), spoiled);
            Assert.Equal(told, pull.Diff("main", "work").Out);
            Assert.Equal(kept.Length, new FileInfo(pull.Register.At(Notes)).Length);
        }
    }

    [Fact]
    public void A_decision_that_clashes_with_one_of_other_units_is_told()
    {
        using var pull = new SamplePull();
        pull.Diff("main", "work");
        var all = Below(pull.Register, SamplePull.Decisions);
        var (one, other) = (all[0], all[^1]);
        var number = JsonNode.Parse(pull.Register.Read(other))!["number"]!.GetValue<string>();
        pull.Edit(one, document =>
        {
            document["number"] = number;
            document["date"] = "2026-11-02";
        });
        pull.Commit();
        Assert.Contains("ANTT3", pull.Diff("main", "work", "--format", "json").Out, StringComparison.Ordinal);
        Assert.Contains(number, pull.Diff("main", "work").Out, StringComparison.Ordinal);
    }

    private static void Edit(GitFolder register, Random random, string[] decisions, string[] units)
    {
        var path = random.GetItems(decisions, 1)[0];
        var other = random.GetItems(decisions, 1)[0];
        if (!File.Exists(register.At(path)) || !File.Exists(register.At(other)))
        {
            register.Write(path, File.ReadAllText(Path.Combine(Support.RepositoryRoot.Find(), path)));
            return;
        }
        var (document, like) = (JsonNode.Parse(register.Read(path))!, JsonNode.Parse(register.Read(other))!);
        switch (random.Next(7))
        {
            case 0: document["number"] = like["number"]!.DeepClone(); break;
            case 1: document["units"]![0] = like["units"]![0]!.DeepClone(); break;
            case 2: document["supersedes"] = new JsonArray(new JsonObject { ["decision"] = other["data/decisions/".Length..^".json".Length], ["reason"] = "Đổi tên." }); break;
            case 3: File.Delete(register.At(path)); return;
            case 4: document.AsObject().Remove("number"); break;
            case 5: document["date"] = "2026-10-01"; break;
            default: File.Delete(register.At(random.GetItems(units, 1)[0])); return;
        }
        register.Write(path, document.ToJsonString());
    }

    private static string[] Below(GitFolder register, string folder) =>
        [.. Directory.GetFiles(register.At(folder), "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(register.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
