using Antt.Cli;
using Antt.Cli.Disk;
using Antt.Tests.Cli.Compare;

namespace Antt.Tests.Cli.Whole;

/// <summary>A site that may be left as it is holds what a build would write, whatever is done to the register, to the site or to what is remembered.</summary>
public sealed class RememberedSiteTests
{
    private const string Note = ".antt/site";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Built_over_what_is_there_it_is_what_it_is_built_anew(int seed)
    {
        using var register = GitFolder.OfDemonstration();
        using var place = new TemporaryFolder();
        var (edits, random) = (new RandomEdits(register, seed), new Random(seed));
        Build(register.Path, place.At("web"));
        for (var published = 0; published < 4;)
        {
            edits.Make();
            if (random.Next(3) == 0) Damage(place.At("web"), random);
            if (CliRun.In(register.Path, "site", "build", "-o", place.At("web")).Code != ExitCode.Clean)
            {
                register.Git("reset", "--hard", "--quiet");
                register.Git("clean", "-fdq");
                continue;
            }
            published++;
            register.Commit("edit");
            var built = Content(place.At("web"));
            Assert.True(IsSpared(register.Path, place.At("web")));
            Assert.Equal(built, Content(place.At("web")));
            var note = File.ReadAllBytes(register.At(Note));
            File.Delete(register.At(Note));
            Build(register.Path, place.At("new"));
            // The snapshots of earlier registers lie in the one alone.
            Assert.Equal(Content(place.At("new")).Where(IsNoSnapshot), built.Where(IsNoSnapshot));
            Directory.Delete(place.At("new"), recursive: true);
            File.WriteAllBytes(register.At(Note), note);
        }
    }

    [Fact]
    public void Whatever_was_done_to_a_file_is_mended()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var site = register.At("web");
        Build(register.Path, site);
        var whole = Content(site);
        var page = Path.Combine(site, "index.html");
        Action[] damages =
        [
            () => File.WriteAllText(page, File.ReadAllText(page).Replace('a', 'b')),
            () => File.AppendAllText(page, " "),
            () => File.Delete(page),
            () => File.WriteAllText(Path.Combine(site, "c", "khac.html"), "<p>khác</p>"),
            () => File.Move(page, Path.Combine(site, "trang-chu.html")),
            () => File.AppendAllText(Path.Combine(site, "du-lieu", "tat-ca.json"), "{}"),
            () => File.AppendAllText(Path.Combine(site, FolderSwap.Mark), "khác"),
            () => Directory.Delete(Path.Combine(site, "c"), recursive: true),
            () => Link(page, Path.Combine(site, "404.html")),
        ];
        foreach (var damage in damages)
        {
            Assert.True(IsSpared(register.Path, site));
            damage();
            Assert.False(IsSpared(register.Path, site));
            Assert.Equal(whole, Content(site));
        }
    }

    [Fact]
    public void A_site_that_is_gone_is_built_anew()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var site = register.At("web");
        Build(register.Path, site);
        var whole = Content(site);
        Directory.Delete(site, recursive: true);
        Build(register.Path, site);
        Assert.Equal(whole, Content(site));
    }

    [Fact]
    public void What_is_remembered_and_is_not_as_it_was_written_is_nothing()
    {
        using var register = TemporaryFolder.OfDemonstration();
        using var other = TemporaryFolder.OfNewRegister();
        var site = register.At("web");
        Build(register.Path, site);
        Build(other.Path, other.At("web"));
        var (whole, good, random) = (Content(site), File.ReadAllBytes(register.At(Note)), new Random(7));
        byte[] flipped = [.. good];
        flipped[random.Next(good.Length)] ^= 1;
        foreach (var bad in (byte[][])[[], good[..random.Next(good.Length)], [.. good, 0], flipped, File.ReadAllBytes(other.At(Note))])
        {
            File.WriteAllBytes(register.At(Note), bad);
            Assert.False(IsSpared(register.Path, site));
            Assert.Equal(whole, Content(site));
            Assert.Equal(good, File.ReadAllBytes(register.At(Note)));
        }
    }

    [Fact]
    public void A_former_site_that_came_back_is_replaced_by_what_is_published_now()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var site = register.At("web");
        Build(register.Path, site);
        CopyFolder(site, register.At("former"));
        register.Write("data/register.json", register.Read("data/register.json").Replace("CC BY 4.0", "CC BY 4.0 VN", StringComparison.Ordinal));
        Build(register.Path, site);
        var now = Content(site).Where(IsNoSnapshot);
        Directory.Delete(site, recursive: true);
        Directory.Move(register.At("former"), site);
        Build(register.Path, site);
        Assert.Equal(now, Content(site).Where(IsNoSnapshot));
        // Moved elsewhere, it is a site that nothing is remembered of.
        Directory.Move(site, register.At("elsewhere"));
        Assert.False(IsSpared(register.Path, register.At("elsewhere")));
    }

    private static void Build(string register, string site)
    {
        var run = CliRun.In(register, "site", "build", "-o", site);
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
    }

    /// <summary>Whether a build left the site as it was: one that does not writes the mark of the folder anew.</summary>
    private static bool IsSpared(string register, string site)
    {
        var (mark, longAgo) = (Path.Combine(site, FolderSwap.Mark), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(mark, longAgo);
        Build(register, site);
        return File.GetLastWriteTimeUtc(mark) == longAgo;
    }

    private static void Damage(string site, Random random)
    {
        var file = random.GetItems(Directory.GetFiles(site, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray(), 1)[0];
        if (random.Next(2) == 0) File.Delete(file);
        else File.WriteAllText(file, "khác");
    }

    private static void Link(string path, string target)
    {
        File.Delete(path);
        if (OperatingSystem.IsWindows()) return; // links are not everybody's there
        File.CreateSymbolicLink(path, target);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static bool IsNoSnapshot(string file) => !file.StartsWith("du-lieu/ban/", StringComparison.Ordinal);

    private static string[] Content(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file =>
            $"{Path.GetRelativePath(folder, file).Replace('\\', '/')} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}").Order(StringComparer.Ordinal),
    ];
}
