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
}
