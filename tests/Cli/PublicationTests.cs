using Antt.Cli;
using Antt.Cli.Disk;

namespace Antt.Tests.Cli;

public sealed class PublicationTests
{
    [Fact]
    public void Build_writes_the_export_and_the_site()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "build");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.True(File.Exists(register.At("artifacts/site/index.html")));
        Assert.True(Directory.EnumerateFiles(register.At("artifacts/public")).Any());
        Assert.EndsWith("Bước tiếp theo: antt site serve\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_fails_leaves_the_old_site_whole()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "site", "build", "-o", "web").Code);
        var before = Listing(register.At("web"));
        register.Write("data/instruments/bad.json", "{");
        foreach (var command in new[] { "site build -o web", "build", "export public out" })
        {
            var run = CliRun.In(register.Path, command.Split(' '));
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.Contains("giữ nguyên", run.Error, StringComparison.Ordinal);
        }
        Assert.Equal(before, Listing(register.At("web")));
        Assert.False(Directory.Exists(register.At("out")));
    }

    [Fact]
    public void A_site_built_again_keeps_the_files_that_came_out_the_same()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "site", "build", "-o", "web").Code);
        var (longAgo, before) = (new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc), Listing(register.At("web")));
        foreach (var file in Directory.EnumerateFiles(register.At("web"), "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, longAgo);
        register.Write("web/index.html", "somebody else's words");

        var run = CliRun.In(register.Path, "site", "build", "-o", "web");
        Assert.Contains("trong đó 1 tệp mới hoặc đã đổi", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, Listing(register.At("web")));
        Assert.Equal(
            [".antt-output", "index.html"],
            Directory.EnumerateFiles(register.At("web"), "*", SearchOption.AllDirectories).Where(file => File.GetLastWriteTimeUtc(file) != longAgo).Select(file => Path.GetRelativePath(register.At("web"), file)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("data", "nằm trong")]
    [InlineData(".", "nằm trong")]
    [InlineData("mine", "không do antt tạo ra")]
    public void A_folder_the_tool_did_not_write_is_never_replaced(string folder, string expected)
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write("mine/letter.txt", "keep me");
        var run = CliRun.In(register.Path, "export", "public", folder);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal("keep me", register.Read("mine/letter.txt"));
    }

    [Fact]
    public void An_export_keeps_the_git_history_of_its_folder_and_drops_what_is_gone()
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write("out/.git/HEAD", "ref: refs/heads/main\n");
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "public", "out").Code);
        register.Write("out/stale.json", "{}");
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "public", "out").Code);
        Assert.True(File.Exists(register.At("out/.git/HEAD")));
        Assert.False(File.Exists(register.At("out/stale.json")));
    }

    [Fact]
    public void Leftovers_of_a_killed_run_are_cleaned_and_the_old_folder_comes_back()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".site.former/index.html", "old");
        folder.Write(".site.building/half.html", "half");
        Assert.True(FolderSwap.TryStart(folder.At("site"), out var swap));
        using (swap)
        {
            Assert.Equal("old", folder.Read("site/index.html"));
            Assert.Empty(Directory.EnumerateFileSystemEntries(swap.Folder));
            Assert.False(FolderSwap.TryStart(folder.At("site"), out _));
        }
        Assert.Equal([folder.At("site")], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task The_built_site_is_served_to_this_machine_alone()
    {
        using var register = TemporaryFolder.OfNewRegister();
        Assert.Equal(ExitCode.Errors, CliRun.In(register.Path, "site", "serve").Code);
        register.Write("web/index.html", "trang chủ");
        register.Write("web/404.html", "không có");
        var port = FreePort();
        var serving = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var run = Task.Run(() => CliRun.With(
            environment => environment with { UntilStopped = Serve }, register.Path, "site", "serve", "-o", "web", "--port", $"{port}"));
        await Task.WhenAny(serving.Task, run);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        Assert.Equal("trang chủ", await client.GetStringAsync(new Uri("", UriKind.Relative)));
        var absent = await client.GetAsync(new Uri("nowhere/", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, absent.StatusCode);
        Assert.Equal("không có", await absent.Content.ReadAsStringAsync());
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.GetAsync(new Uri("%2e%2e/data/register.json", UriKind.Relative))).StatusCode);
        stop.SetResult();
        Assert.Equal(ExitCode.Clean, (await run).Code);

        Task Serve()
        {
            serving.SetResult();
            return stop.Task;
        }
    }

    private static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        probe.Start();
        return ((System.Net.IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static string[] Listing(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file} {File.ReadAllText(file).Length}")];
}
