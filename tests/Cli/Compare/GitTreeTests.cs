using System.Text;
using Antt.Cli.Git;
using Antt.Cli.Git.Notes;
using Antt.Engine.Loading;

namespace Antt.Tests.Cli.Compare;

/// <summary>A revision of which only some units are listed is, opened up, the register that git would check out.</summary>
public sealed class GitTreeTests
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    [Fact]
    public void A_revision_opened_up_is_what_lies_in_the_folder()
    {
        using var register = GitFolder.OfDemonstration();
        var disk = new Antt.Cli.Disk.DiskTree(register.Path);
        using var objects = new GitObjects(register.Path);
        var closed = Open(register, objects, None);
        var units = Folders(disk);
        Assert.Empty(Folders(closed));
        Assert.Equal(units.Order(StringComparer.Ordinal), Folders(closed.Units!).Order(StringComparer.Ordinal));
        Assert.Equal(Contents(disk, disk.Entries.Select(entry => entry.Path)), Contents(closed.Unfolded(units), disk.Entries.Select(entry => entry.Path)));
        Assert.Equal(disk.Entries.AsEnumerable(), closed.Unfolded(units).Entries);
        Assert.Equal(disk.Entries.AsEnumerable(), Open(register, objects, units).Entries);
        Assert.All(units, folder => Assert.Equal(disk.BytesAt($"{folder}/unit.json"), closed.BytesAt($"{folder}/unit.json")));
        Assert.Same(closed, closed.Unfolded(None));
    }

    [Fact]
    public void What_ties_units_is_found_again_from_what_was_written_down()
    {
        using var register = GitFolder.OfDemonstration();
        var folders = Folders(new Antt.Cli.Disk.DiskTree(register.Path)).Order(StringComparer.Ordinal).ToList();
        var (folder, dropped) = (folders[0], folders[1]);
        var home = folder.Split('/')[3];
        var text = register.Read($"{folder}/unit.json");
        register.Write($"{folder}/unit.json", text.Replace(home, "X90001-2000-01-01", StringComparison.Ordinal).Replace("\"type\"", "\"successors\": [\"don-vi-sau\"], \"type\"", StringComparison.Ordinal));
        register.Commit("moved");
        var kept = register.At(".git/antt-units");
        for (var round = 0; round < 3; round++)
        {
            using var objects = new GitObjects(register.Path);
            var units = Open(register, objects, None).Units!;
            Assert.Equal([folder], units.Naming(new HashSet<string> { "X90001-2000-01-01" }));
            Assert.Empty(units.Naming(new HashSet<string> { "X90002-2000-01-01" }));
            Assert.Contains(new UnitLink(folder, "don-vi-sau"), units.Links);
            Assert.Equal([folder], units.FoldersOf(UnitIndex.IdOf(folder)));
            Assert.Empty(units.FoldersOf("don-vi-sau"));
            Assert.Contains(folder, units.MadeIn(new HashSet<string> { home }));
            Assert.False(units.HasDropped);
            Assert.Contains("X90001-2000-01-01", File.ReadAllText(kept), StringComparison.Ordinal);
            if (round == 1) File.WriteAllText(kept, "something else\n");
        }
        register.Write($"{dropped}/unit.json", "{");
        register.Commit("unreadable");
        using var later = new GitObjects(register.Path);
        var now = Open(register, later, None).Units!;
        Assert.True(now.HasDropped);
        Assert.Equal([dropped], now.FoldersOf(UnitIndex.IdOf(dropped)));
    }

    [Fact]
    public void Whose_scores_name_a_decision_is_found_again_from_what_was_written_down()
    {
        using var register = GitFolder.OfDemonstration();
        var scores = new Antt.Cli.Disk.DiskTree(register.Path).Entries.Select(static entry => entry.Path).Where(static path => path.EndsWith("/score.json", StringComparison.Ordinal));
        var named = scores.Where(path => NamedIn(path) is not null).ToLookup(path => NamedIn(path)!, static path => UnitIndex.FolderOf(path)!);
        var existing = named.Select(static decision => decision.Key).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(existing);
        for (var round = 0; round < 3; round++)
        {
            using var objects = new GitObjects(register.Path);
            var units = Open(register, objects, None).Units!;
            foreach (var decision in named) Assert.Equal(Sorted(decision), Sorted(units.ScoredBy(new HashSet<string> { decision.Key }, existing)));
            Assert.Empty(units.ScoredBy(None, existing));
            Assert.Equal(Sorted(named.SelectMany(static decision => decision)), Sorted(units.ScoredBy(None, None)));
            if (round == 1) register.Write(".git/antt-scores", "something else\n");
        }

        string? NamedIn(string path) => System.Text.Json.Nodes.JsonNode.Parse(register.Read(path))!["decision"]?.GetValue<string>();

        static IEnumerable<string> Sorted(IEnumerable<string> folders) => folders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void The_folder_is_the_revision_and_what_was_done_since()
    {
        using var register = GitFolder.OfDemonstration();
        var units = Folders(new Antt.Cli.Disk.DiskTree(register.Path)).Order(StringComparer.Ordinal).ToList();
        var (gone, edited, made) = ($"{units[0]}/unit.json", $"{units[1]}/unit.json", $"{units[2]}/2026/ghi-chu.md");
        File.Delete(register.At(gone));
        register.Write(edited, "{}\n");
        register.Write(made, "Ghi chú.\n");
        using var objects = new GitObjects(register.Path);
        var opened = units.Take(3).ToHashSet(StringComparer.Ordinal);
        var tree = new WorkTree(Open(register, objects, opened), register.Path, [gone, edited, made], opened).Unfolded(units.ToHashSet(StringComparer.Ordinal));
        var disk = new Antt.Cli.Disk.DiskTree(register.Path);
        Assert.Equal(disk.Entries.AsEnumerable(), tree.Entries);
        Assert.Equal(Contents(disk, disk.Entries.Select(entry => entry.Path)), Contents(tree, disk.Entries.Select(entry => entry.Path)));
        Assert.Null(tree.BytesAt(gone));
        Assert.Equal(Folders(disk).Order(StringComparer.Ordinal), Folders(tree.Units!).Order(StringComparer.Ordinal));
    }

    private static HashSet<string> Folders(UnitIndex units) => units.Ids.SelectMany(units.FoldersOf).ToHashSet(StringComparer.Ordinal);

    private static SourceTree Open(GitFolder register, GitObjects objects, IReadOnlySet<string> opened) =>
        GitTree.Of("HEAD", "", opened, objects, new RepositoryNotes(register.At(".git")))!;

    private static HashSet<string> Folders(SourceTree tree) => tree.Entries.Where(entry => entry.Path.StartsWith("data/units/", StringComparison.Ordinal))
        .Select(entry => string.Join('/', entry.Path.Split('/')[..5])).ToHashSet(StringComparer.Ordinal);

    private static List<string> Contents(SourceTree tree, IEnumerable<string> paths) => [.. paths.Select(path => $"{path}: {Encoding.UTF8.GetString(tree.BytesAt(path)!)}")];
}
