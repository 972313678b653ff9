using Antt.Cli.Disk;
using Antt.Engine.Loading;

namespace Antt.Tests.Cli;

public sealed class DiskTreeTests
{
    [Fact]
    public void Entries_are_in_the_order_of_whole_paths()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in new[] { "data/a/x", "data/a-b/x", "data/a.json", "data/a/b/c", "data/B", "data/ă" }) folder.Write(path, "");
        var paths = new DiskTree(folder.Path).Entries.Select(entry => entry.Path).ToArray();
        Assert.Equal(["data/B", "data/a-b/x", "data/a.json", "data/a/b/c", "data/a/x", "data/ă"], paths);
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
    }

    [Fact]
    public void Files_are_read_whole_whatever_the_buffer()
    {
        using var folder = new TemporaryFolder();
        var content = new string('x', 200_000);
        folder.Write("data/large", content);
        var tree = new DiskTree(folder.Path);
        foreach (var size in new[] { 0, 1, 100_000, 200_000, 300_000 })
        {
            var buffer = new byte[size];
            Assert.Equal(content.Length, tree.Read(tree.Entries[0], ref buffer));
            Assert.Equal((byte)'x', buffer[content.Length - 1]);
        }
    }

    [Fact]
    public void What_cannot_be_read_is_minus_one_and_what_cannot_be_listed_is_an_entry()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/gone", "");
        var tree = new DiskTree(folder.Path);
        File.Delete(folder.At("data/gone"));
        byte[] buffer = [];
        Assert.Equal(-1, tree.Read(tree.Entries[0], ref buffer));
        Directory.Delete(folder.At("data"));
        Assert.Equal(new SourceEntry("data"), Assert.Single(new DiskTree(folder.Path).Entries));
    }

    [Fact]
    public void Only_a_link_to_a_file_of_the_register_is_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/own.json", "{}");
        folder.Write("data/folder/inner.json", "{}");
        folder.Write("elsewhere/secret.json", "{}");
        File.CreateSymbolicLink(folder.At("data/1-own"), "own.json");
        File.CreateSymbolicLink(folder.At("data/2-out"), "../elsewhere/secret.json");
        File.CreateSymbolicLink(folder.At("data/3-nowhere"), "nothing");
        Directory.CreateSymbolicLink(folder.At("data/4-loop"), ".");
        Directory.CreateSymbolicLink(folder.At("data/5-outer"), "../elsewhere");
        File.CreateSymbolicLink(folder.At("data/6-through"), "5-outer/secret.json");
        var kinds = new DiskTree(folder.Path).Entries.ToDictionary(entry => entry.Path, entry => entry.Kind, StringComparer.Ordinal);
        Assert.Equal(SourceEntryKind.File, kinds["data/1-own"]);
        foreach (var path in new[] { "2-out", "3-nowhere", "4-loop", "5-outer", "6-through" }) Assert.Equal(SourceEntryKind.OutwardLink, kinds[$"data/{path}"]);
        Assert.Equal(8, kinds.Count);
    }

    [Fact]
    public void Units_are_listed_by_name_until_they_are_asked_for()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var whole = new DiskTree(register.Path).Entries;
        var units = whole.Select(static entry => entry.Path.Split('/')).Where(static parts => parts is ["data", "units", _, _, _, ..])
            .Select(static parts => string.Join('/', parts[..5])).Distinct().ToArray();
        var folded = new DiskTree(register.Path, isFolded: true);
        Assert.Equal(units.Select(static folder => folder + "/unit.json"), folded.Entries.Select(static entry => entry.Path).Where(static path => path.StartsWith("data/units/", StringComparison.Ordinal)));

        SourceEntry[] Seen(IEnumerable<string> opened) =>
            [.. whole.Where(entry => !units.Except(opened).Any(folder => entry.Path.StartsWith(folder + "/", StringComparison.Ordinal) && entry.Path != folder + "/unit.json"))];

        var once = folded.Unfolded(units[1..3].ToHashSet(StringComparer.Ordinal));
        Assert.Equal(Seen(units[1..3]), once.Entries.AsEnumerable());
        Assert.Equal(Seen(units[..4]), once.Unfolded(units[..4].ToHashSet(StringComparer.Ordinal)).Entries.AsEnumerable());
        Assert.Equal(whole.AsEnumerable(), folded.Unfolded(units.ToHashSet(StringComparer.Ordinal)).Entries);
        Assert.Same(once, once.Unfolded(units[1..2].ToHashSet(StringComparer.Ordinal)));
    }
}
