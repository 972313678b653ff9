using Antt.Cli.Disk;

namespace Antt.Tests.Cli.Checking;

/// <summary>What the tool keeps for itself does not pile up.</summary>
public sealed class KeptBytesTests
{
    [Fact]
    public void What_a_killed_run_left_half_written_goes_when_it_is_old_and_what_another_writes_stays()
    {
        using var folder = new TemporaryFolder();
        folder.Write("prints.bo-quen", "half");
        folder.Write("prints.dang-ghi", "half");
        folder.Write("khac.bo-quen", "half");
        File.SetLastWriteTimeUtc(folder.At("prints.bo-quen"), DateTime.UtcNow.AddHours(-2));
        File.SetLastWriteTimeUtc(folder.At("khac.bo-quen"), DateTime.UtcNow.AddHours(-2));
        KeptBytes.Write(folder.At("prints"), "antt thử 1", "abc"u8.ToArray());
        Assert.Equal("abc"u8, KeptBytes.Read(folder.At("prints"), "antt thử 1").Span);
        Assert.Equal(["khac.bo-quen", "prints", "prints.dang-ghi"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_kept_long_ago_stays_until_something_else_is_in_its_place()
    {
        using var folder = new TemporaryFolder();
        KeptBytes.Write(folder.At("prints"), "antt thử 1", "abc"u8.ToArray());
        File.SetLastWriteTimeUtc(folder.At("prints"), DateTime.UtcNow.AddHours(-2));
        KeptBytes.Write(folder.At("prints"), "antt thử 1", static _ => throw new IOException("no room"));
        Assert.Equal("abc"u8, KeptBytes.Read(folder.At("prints"), "antt thử 1").Span);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    /// <summary>A commit could bring what a check of another register found, or what nobody ever found.</summary>
    [Fact]
    public void What_another_folder_kept_is_nothing_here()
    {
        using var folder = new TemporaryFolder();
        foreach (var home in (string[])["a/.antt", "b/.antt"])
        {
            OwnFolder.Make(folder.At(home));
            KeptBytes.Write(folder.At($"{home}/checked"), "antt thử 1", "abc"u8.ToArray());
            Assert.Equal("abc"u8, KeptBytes.Read(folder.At($"{home}/checked"), "antt thử 1").Span);
        }
        File.SetCreationTimeUtc(folder.At("b/.antt/.gitignore"), File.GetCreationTimeUtc(folder.At("b/.antt/.gitignore")).AddSeconds(7));
        Directory.CreateDirectory(folder.At("c/.antt"));
        File.Copy(folder.At("a/.antt/checked"), folder.At("b/.antt/checked"), overwrite: true);
        File.Copy(folder.At("a/.antt/checked"), folder.At("c/.antt/checked"));
        Assert.Equal("abc"u8, KeptBytes.Read(folder.At("a/.antt/checked"), "antt thử 1").Span);
        Assert.True(KeptBytes.Read(folder.At("b/.antt/checked"), "antt thử 1").IsEmpty);
        Assert.True(KeptBytes.Read(folder.At("c/.antt/checked"), "antt thử 1").IsEmpty);
    }
}
