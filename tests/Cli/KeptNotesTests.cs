using System.Collections.Immutable;
using System.Text;
using Antt.Cli.Disk;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Model;

namespace Antt.Tests.Cli;

/// <summary>Notes on decisions spare reading them and change nothing of what comes out, whatever is done to the register or to them.</summary>
public sealed class KeptNotesTests
{
    private const string Notes = ".antt/decisions";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_comes_out_is_what_reading_everything_gives(int seed)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var random = new Random(seed);
        var decisions = Below(register, "data/decisions");
        var units = Below(register, "data/units").Select(static path => string.Join('/', path.Split('/')[..5])).Distinct().ToArray();
        var ids = units.Select(Path.GetFileName).ToArray();
        var spared = 0;
        for (var round = 0; round < 25; round++)
        {
            var path = random.GetItems(decisions, 1)[0];
            var text = File.Exists(register.At(path)) ? register.Read(path) : "{}";
            var other = random.GetItems(ids, 1)[0]!;
            switch (random.Next(5))
            {
                case 0: register.Write(path, text.Replace("\"number\"", "\"numbe\"", StringComparison.Ordinal)); break;
                case 1: register.Write(path, text.Replace(ids.FirstOrDefault(id => text.Contains($"\"{id}\"", StringComparison.Ordinal)) ?? "-", other, StringComparison.Ordinal)); break;
                case 2: File.Delete(register.At(path)); break;
                case 3: register.Write(path, text[..(text.Length / 2)]); break;
                default: File.Copy(Path.Combine(Support.RepositoryRoot.Find(), path), register.At(path), overwrite: true); break;
            }
            ImmutableArray<string> asked = [.. random.GetItems(units, 1 + round % 3).Distinct()];
            var (whole, all) = Run(register, asked, notes: null);
            var (noted, opened) = Run(register, asked, new KeptNotes(register.Path, TimeSpan.Zero));
            Assert.Equal(whole, noted);
            spared += all - opened;
        }
        Assert.True(spared > 0, "nothing was spared");
    }

    [Fact]
    public void Notes_that_are_not_as_they_were_written_are_none()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var unit = string.Join('/', Below(register, "data/units")[0].Split('/')[..5]);
        var (whole, all) = Run(register, [unit], notes: null);
        int Opened()
        {
            var (lines, opened) = Run(register, [unit], new KeptNotes(register.Path, TimeSpan.Zero));
            Assert.Equal(whole, lines);
            return opened;
        }

        Assert.Equal(all, Opened());
        Assert.True(Opened() < all);
        foreach (var spoiled in new[] { "", "antt decisions 2\n", register.Read(Notes) + "x", register.Read(Notes)[..^20], register.Read(Notes).Replace("decisions 2", "decisions 3", StringComparison.Ordinal) })
        {
            register.Write(Notes, spoiled);
            Assert.Equal(all, Opened());
            Assert.True(Opened() < all);
        }
        Assert.Equal("*\n", register.Read(".antt/.gitignore"));
    }

    [Fact]
    public void A_file_that_has_only_just_changed_is_not_noted()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var unit = string.Join('/', Below(register, "data/units")[0].Split('/')[..5]);
        var (_, all) = Run(register, [unit], notes: null);
        Run(register, [unit], new KeptNotes(register.Path, TimeSpan.FromDays(1)));
        Assert.Equal(all, Run(register, [unit], new KeptNotes(register.Path)).Opened);
    }

    private static string[] Below(TemporaryFolder register, string folder) =>
        [.. Directory.GetFiles(register.At(folder), "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(register.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static (List<string> Lines, int Opened) Run(TemporaryFolder register, ImmutableArray<string> units, DecisionNotes? notes)
    {
        using var output = new MemoryStream();
        using var writer = ResultWriter.Lines(output);
        var tree = new CountingTree(new DiskTree(register.Path, isFolded: true), notes);
        var summary = Pipeline.Run(tree, new RunOptions(CliRun.Today) { Only = units, Paths = units }, writer.Write);
        ReportFormats.All[0].Write(summary, Language.English, output);
        return ([.. Encoding.UTF8.GetString(output.ToArray()).Split('\n')], tree.Opened.Count);
    }

    private sealed class CountingTree(SourceTree inner, DecisionNotes? notes, HashSet<string>? opened = null) : SourceTree
    {
        public HashSet<string> Opened { get; } = opened ?? [];

        public override ImmutableArray<SourceEntry> Entries => inner.Entries;

        public override DecisionNotes? Notes => notes;

        public override SourceTree Unfolded(IReadOnlySet<string> folders) => new CountingTree(inner.Unfolded(folders), notes, Opened);

        public override int Read(SourceEntry entry, ref byte[] buffer)
        {
            if (entry.Path.StartsWith("data/decisions/", StringComparison.Ordinal)) lock (Opened) Opened.Add(entry.Path);
            return inner.Read(entry, ref buffer);
        }
    }
}
