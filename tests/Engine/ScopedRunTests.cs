using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Model;

namespace Antt.Tests.Engine;

/// <summary>A run over some units finds in their files, and makes of them, what a run over everything does.</summary>
public sealed class ScopedRunTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Units_alone_come_out_as_in_the_whole(int seed)
    {
        var random = new Random(seed);
        var tree = Damaged(random, out var folders);
        var communes = folders.Where(folder => Path.GetFileName(folder).StartsWith("xa-", StringComparison.Ordinal)).ToArray();
        for (var round = 0; round < 12; round++)
        {
            var picked = random.GetItems(folders, 1 + round / 3).Append(random.GetItems(communes, 1)[0]).Skip(round % 2).Distinct().ToArray();
            var (whole, wholeResults) = Run(tree, new RunOptions(Today) { Paths = [.. picked] });
            var (alone, results) = Run(tree, new RunOptions(Today) { Paths = [.. picked], Only = [.. picked], Parallelism = 1 + round % 3 });
            Assert.Equal(whole, alone);
            Assert.Equal(wholeResults.Where(line => picked.Any(folder => line.Contains($"\"unit\":\"{Path.GetFileName(folder)}\"", StringComparison.Ordinal))), results);
        }
    }

    [Fact]
    public void What_is_found_elsewhere_because_of_a_unit_is_found_too()
    {
        var tree = Damaged(new Random(5), out var folders);
        var (whole, _) = Run(tree, new RunOptions(Today));
        var everything = folders.ToHashSet(StringComparer.Ordinal);
        var (alone, _) = Run(tree, new RunOptions(Today) { Only = [.. everything] });
        // How many models each place selected is counted over all units, so only a whole run can tell.
        Assert.Equal(whole.Where(line => !line.Contains("ANTT3220", StringComparison.Ordinal)), alone);
    }

    [Fact]
    public void A_circle_a_twin_and_a_succession_told_by_one_side_are_found_from_either_unit()
    {
        const string home = "data/units/T91-2000-01-01/X91101-2000-01-01/";
        var register = BaseRegister.Of("khu-dan-cu");
        foreach (var (id, followedBy) in new[] { ("thon-a", "thon-b"), ("thon-b", "thon-a"), ("thon-c", "thon-a") })
        {
            register.With($"{home}{id}/unit.json", register[$"{BaseRegister.Area}/unit.json"]
                .Replace("thon-suoi-mau", id, StringComparison.Ordinal).Replace("\"type\"", $"\"successors\": [\"{followedBy}\"],\n  \"type\"", StringComparison.Ordinal));
        }
        register.With("data/units/T91-2000-01-01/X91102-2000-01-01/thon-c/unit.json", register[$"{home}thon-c/unit.json"]);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in register.Files.Select(file => Path.GetDirectoryName(file.Key)!).Where(folder => folder.StartsWith("data/units", StringComparison.Ordinal)).Distinct())
        {
            var (whole, _) = Run(register.Tree(), new RunOptions(Today) { Paths = [folder] });
            var (alone, _) = Run(register.Tree(), new RunOptions(Today) { Paths = [folder], Only = [folder] });
            Assert.Equal(whole, alone);
            codes.UnionWith(alone.SelectMany(line => line.Split(' ').Where(word => word.StartsWith("ANTT", StringComparison.Ordinal))));
        }
        Assert.Superset(new HashSet<string>(["ANTT3002:", "ANTT3020:", "ANTT3021:"], StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Nothing_is_read_that_is_not_needed()
    {
        var tree = new CountingTree(Damaged(new Random(6), out var folders));
        var unit = folders.First(folder => Path.GetFileName(folder).StartsWith("thon-", StringComparison.Ordinal));
        Pipeline.Run(tree, new RunOptions(Today) { Paths = [unit], Only = [unit] });
        Assert.All(tree.Opened, path => Assert.True(!path.StartsWith("data/units/", StringComparison.Ordinal) || path.StartsWith(unit, StringComparison.Ordinal), path));
    }

    /// <summary>The demonstration with keys taken out of some of its files, so that there is something to find.</summary>
    private static MemoryTree Damaged(Random random, out string[] folders)
    {
        var register = BaseRegister.Demonstration();
        var files = register.Files.Select(file => file.Key).Order(StringComparer.Ordinal).ToArray();
        var papers = files.Where(path => path.StartsWith("data/units/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)).ToArray();
        folders = [.. papers.Select(path => string.Join('/', path.Split('/')[..5])).Distinct()];
        foreach (var path in random.GetItems(papers, 60).Concat(random.GetItems(files.Where(file => file.Contains("/decisions/", StringComparison.Ordinal)).ToArray(), 2)))
        {
            var node = System.Text.Json.Nodes.JsonNode.Parse(register[path])!.AsObject();
            for (var inner = node; inner is { Count: > 0 };)
            {
                var key = inner.ElementAt(random.Next(inner.Count)).Key;
                if (random.Next(2) == 0 && inner[key] is JsonObject deeper)
                {
                    inner = deeper;
                    continue;
                }
                inner.Remove(key);
                break;
            }
            register.With(path, node.ToJsonString());
        }
        return register.Tree();
    }

    private static (List<string> Findings, List<string> Results) Run(SourceTree tree, RunOptions options)
    {
        using var output = new MemoryStream();
        using var writer = ResultWriter.Lines(output);
        var summary = Pipeline.Run(tree, options, writer.Write);
        using var report = new MemoryStream();
        ReportFormats.All[0].Write(summary, Language.English, report);
        return (Lines(report), [.. Lines(output).Order(StringComparer.Ordinal)]);
    }

    private static List<string> Lines(MemoryStream stream) => [.. Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private sealed class CountingTree(SourceTree inner) : SourceTree
    {
        public HashSet<string> Opened { get; } = new(StringComparer.Ordinal);

        public override System.Collections.Immutable.ImmutableArray<SourceEntry> Entries => inner.Entries;

        public override int Read(SourceEntry entry, ref byte[] buffer)
        {
            Opened.Add(entry.Path);
            return inner.Read(entry, ref buffer);
        }
    }
}
