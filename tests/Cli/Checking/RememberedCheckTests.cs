using System.Text;
using Antt.Cli.Disk;
using Antt.Cli.Disk.Remembering;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Model;

namespace Antt.Tests.Cli.Checking;

/// <summary>A check that may take what the last one found says what reading everything says, whatever is done to the register or to what is kept.</summary>
public sealed class RememberedCheckTests
{
    private static readonly string[] Kept = [".antt/checked", ".antt/prints"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_comes_out_is_what_reading_everything_gives(int seed)
    {
        using var register = TemporaryFolder.OfDemonstration();
        var random = new Random(seed);
        var files = Below(register);
        Check(register);
        var spared = 0;
        for (var round = 0; round < 30; round++)
        {
            Edit(register, random, files);
            var first = Check(register).Said;
            Assert.Equal(Whole(register), first);
            var (again, isRead, _) = Check(register);
            Assert.Equal(first, again);
            if (!isRead) spared++;
        }
        Assert.True(spared > 5, $"spared {spared} times");
    }

    [Fact]
    public void A_register_that_is_the_same_is_not_read_again()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.True(Check(register).IsRead);
        Remember(register);
        var path = register.At(Below(register)[0]);
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddDays(1));
        Assert.False(Check(register).IsRead);
        Assert.True(Check(register, CliRun.Today.AddDays(1)).IsRead);
    }

    [Fact]
    public void A_register_that_is_the_same_is_not_even_listed_and_any_file_or_folder_that_comes_or_goes_is_seen()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var whole = Remember(register);
        Assert.False(Check(register).IsListed);
        var folders = Directory.GetDirectories(register.At("data/units"), "*", SearchOption.AllDirectories);
        var (one, other) = (folders[^1], folders.First(folder => !folders[^1].StartsWith(folder, StringComparison.Ordinal)));
        Action[] changes =
        [
            () => File.WriteAllText(Path.Combine(one, "new.json"), "{}"),
            () => File.Delete(Path.Combine(one, "new.json")),
            () => Directory.CreateDirectory(Path.Combine(one, "new")),
            () => Directory.Delete(Path.Combine(one, "new")),
            () => Swap(one, other),
            () => Swap(one, other),
            () => File.CreateSymbolicLink(Path.Combine(one, "new.json"), Path.Combine(register.Path, "data", "register.json")),
            () => File.Delete(Path.Combine(one, "new.json")),
        ];
        foreach (var change in changes)
        {
            Remember(register);
            change();
            var (said, _, isListed) = Check(register);
            Assert.True(isListed);
            Assert.Equal(Whole(register), said);
        }
        Assert.Equal(whole, Remember(register));
        Assert.False(Check(register).IsListed);

        void Swap(string left, string right)
        {
            Directory.Move(left, register.At("aside"));
            Directory.Move(right, left);
            Directory.Move(register.At("aside"), right);
        }
    }

    [Fact]
    public void A_file_of_the_same_size_and_time_is_told_from_what_it_was()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var path = Below(register).First(file => register.Read(file).Contains("2026", StringComparison.Ordinal) && file.EndsWith("/registration.json", StringComparison.Ordinal));
        Remember(register);
        var (text, written) = (register.Read(path), File.GetLastWriteTimeUtc(register.At(path)));
        register.Write(path, text.Replace("2026", "20x6", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(register.At(path), written);
        Assert.NotEqual(0, Check(register).Said.Length);
        Assert.Equal(Whole(register), Check(register).Said);
        register.Write(path, text);
        File.SetLastWriteTimeUtc(register.At(path), written);
        Assert.Equal(Whole(register), Check(register).Said);
    }

    [Fact]
    public void What_is_kept_and_is_not_as_it_was_written_is_nothing()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var whole = Remember(register);
        var random = new Random(7);
        foreach (var file in Kept)
        {
            var good = File.ReadAllBytes(register.At(file));
            for (var round = 0; round < 12; round++)
            {
                var bad = round % 3 == 0 ? good[..random.Next(good.Length)] : round % 3 == 1 ? [.. good, 0] : (byte[])good.Clone();
                if (round % 3 == 2) bad[random.Next(bad.Length)] ^= 1;
                File.WriteAllBytes(register.At(file), bad);
                Assert.Equal(whole, Check(register).Said);
            }
            File.WriteAllBytes(register.At(file), good);
        }
        using var other = TemporaryFolder.OfDemonstration();
        File.Delete(other.At(Below(other)[^1]));
        Remember(other);
        foreach (var file in Kept) File.Copy(other.At(file), register.At(file), overwrite: true);
        Assert.Equal(whole, Check(register).Said);
        Assert.Equal("*\n", register.Read(".antt/.gitignore"));
    }

    [Fact]
    public void A_file_that_changes_while_it_is_checked_leaves_nothing_behind_that_stands_for_it()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var path = register.At(Below(register)[^1]);
        Remember(register);
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddDays(1));
        Check(register, CliRun.Today.AddDays(1), meanwhile: () => File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddDays(1)));
        File.Delete(path);
        Assert.Equal(Whole(register), Check(register).Said);
    }

    [Fact]
    public void Many_checks_at_once_say_the_same()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var whole = Whole(register);
        var said = new string[8];
        Parallel.For(0, said.Length, at => said[at] = Check(register).Said);
        Assert.All(said, one => Assert.Equal(whole, one));
        Assert.Equal(whole, Remember(register));
        Assert.Equal([".gitignore", "checked", "prints"], Directory.GetFiles(register.At(".antt")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_kept_of_files_that_have_only_just_changed_nor_where_it_was_not_wanted()
    {
        using var register = TemporaryFolder.OfDemonstration();
        new RememberedCheck(register.Path, CliRun.Today, TimeSpan.FromDays(1)).Of(() => new DiskTree(register.Path), files => Pipeline.Run(files, new RunOptions(CliRun.Today)));
        Assert.False(File.Exists(register.At(Kept[0])));
        Remember(register);
        File.WriteAllText(register.At(Kept[0]), "");
        var run = CliRun.In(register.Path, "check", "--no-cache");
        Assert.Equal("", register.Read(Kept[0]));
        Assert.Equal(run.Out, CliRun.In(register.Path, "check").Out);
    }

    private static void Edit(TemporaryFolder register, Random random, string[] files)
    {
        var path = random.GetItems(files, 1)[0];
        if (!File.Exists(register.At(path)))
        {
            register.Write(path, File.ReadAllText(Path.Combine(Support.RepositoryRoot.Find(), path)));
            return;
        }
        var (text, written) = (register.Read(path), File.GetLastWriteTimeUtc(register.At(path)));
        switch (random.Next(8))
        {
            case 0: register.Write(path, text.Replace("\"year\"", "\"yaer\"", StringComparison.Ordinal)); break;
            case 1: File.Delete(register.At(path)); break;
            case 2: register.Write(path, text[..(text.Length / 2)]); break;
            case 3: File.SetLastWriteTimeUtc(register.At(path), written.AddSeconds(-random.Next(1000))); break;
            case 4: File.Move(register.At(path), register.At(path + ".json")); break;
            case 5: register.Write(path[..^".json".Length] + "-2.json", text); break;
            case 6: register.Write(path, text); break;
            default:
                var at = random.Next(text.Length);
                register.Write(path, text[..at] + (char)(text[at] ^ 1) + text[(at + 1)..]);
                File.SetLastWriteTimeUtc(register.At(path), written);
                break;
        }
    }

    private static string[] Below(TemporaryFolder register) =>
        [.. Directory.GetFiles(register.At("data"), "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(register.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Checks until nothing is read any more: the files were written in the very tick in which the first check began.</summary>
    private static string Remember(TemporaryFolder register)
    {
        for (var round = 0; round < 10; round++)
            if (Check(register) is (var said, false, _)) return said;
        throw new InvalidOperationException("the register is read again and again");
    }

    private static (string Said, bool IsRead, bool IsListed) Check(TemporaryFolder register, DateOnly? today = null, Action? meanwhile = null)
    {
        var (isRead, isListed) = (false, false);
        var day = today ?? CliRun.Today;
        var summary = new RememberedCheck(register.Path, day, TimeSpan.Zero).Of(List, files =>
        {
            isRead = true;
            meanwhile?.Invoke();
            return Pipeline.Run(SealedTree.Over(files), new RunOptions(day) { Parallelism = 2 });
        });
        return (Report(summary), isRead, isListed);

        DiskTree List()
        {
            isListed = true;
            return new DiskTree(register.Path);
        }
    }

    private static string Whole(TemporaryFolder register) => Report(Pipeline.Run(SealedTree.Over(new DiskTree(register.Path)), new RunOptions(CliRun.Today)));

    /// <summary>Every form of report there is.</summary>
    private static string Report(RunSummary summary)
    {
        using var output = new MemoryStream();
        foreach (var format in ReportFormats.All) format.Write(summary, Language.Vietnamese, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
