using System.Diagnostics;
using Antt.Cli;
using Antt.Tests.Cli;
using Antt.Tests.Cli.Tables;

namespace Antt.Tests.Fuzzing;

/// <summary>A disk that is full, a folder closed to us, files that go away, two commands at once: a clear word, and nothing is damaged.</summary>
public sealed class DiskFaultTests
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "antt.dll");

    /// <summary>Commands that write, each on a disk that is full where this machine lets us mount one, and with no room for files in any case.</summary>
    public static TheoryData<string, bool> Writing
    {
        get
        {
            var writing = new TheoryData<string, bool>();
            foreach (var command in (string[])["build", "import bang.csv --year 2025", "archive 2025", "export public ra", "draft report thon-mo-mong --year 2025"])
            {
                writing.Add(command, false);
                if (MayMount.Value) writing.Add(command, true);
            }
            return writing;
        }
    }

    private static readonly Lazy<bool> MayMount = new(static () => Shell(Path.GetTempPath(), Unshared("mount -t tmpfs none /mnt")).Code == 0);

    [Theory]
    [MemberData(nameof(Writing))]
    public void Without_room_on_the_disk_a_command_says_so_and_the_register_is_as_it_was(string command, bool mounts)
    {
        using var register = Prepared();
        Directory.CreateDirectory(register.At("dia"));
        var (_, said) = Shell(register.Path, mounts ? FullDisk(command) : NoRoom(command));
        Assert.Contains("trả về 1\nnguyên vẹn\nsau đó 0\n", said, StringComparison.Ordinal);
        Assert.Matches("máy không cho|không ghi được", said);
        Assert.DoesNotContain("ANTT9000", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("import bang.csv --year 2025")]
    [InlineData("archive 2025")]
    [InlineData("fmt")]
    public void In_a_folder_closed_to_us_a_command_says_so(string command)
    {
        using var register = Prepared();
        File.AppendAllText(register.At("data/register.json"), "\n");
        var before = RegisterFiles.Read(register.Path);
        // Root may write anywhere, so that somebody else has to try.
        var (code, said) = Shell(register.Path, $"chmod -R a+rX,a-w . && if [ $(id -u) = 0 ]; then as='setpriv --reuid=65534 --regid=65534 --clear-groups'; fi; HOME=/nonexistent exec $as dotnet '{Tool}' {command}");
        Shell(register.Path, "chmod -R u+w .");
        Assert.True(code == (int)ExitCode.Errors, said);
        Assert.DoesNotContain("ANTT9000", said, StringComparison.Ordinal);
        Assert.Matches("máy không cho|không ghi được", said);
        Assert.Equal(before, RegisterFiles.Read(register.Path));
    }

    /// <summary>Files beside others: what was there stays as it was, and nothing of what should have come lies about.</summary>
    [Theory]
    [InlineData("owners", 1)]
    [InlineData("init moi --level xa --place-code 12345 --place-name A --province-code 99 --province-name B --forge github", 1)]
    [InlineData("forms mau --place M10103-2025-07-01", 1)]
    [InlineData("hooks install", 1)]
    [InlineData("export table registration -o cu.csv", 2)]
    [InlineData("export table registration -o moi/bang.xlsx", 2)]
    public void Files_that_find_no_room_leave_what_was_there_as_it_was(string command, int code)
    {
        if (OperatingSystem.IsWindows()) return;
        using var register = Prepared();
        register.Write("cu.csv", "cũ");
        register.Write(".github/CODEOWNERS", "# cũ\n");
        Shell(register.Path, "git init -q .");
        var (_, said) = Shell(register.Path, $$"""
            all() { find . -type d | sort; find . -path ./.antt -prune -o -type f -print0 | xargs -0 sha256sum | sort; }; before="$(all)"
            (trap '' XFSZ; ulimit -f 0; DOTNET_EnableWriteXorExecute=0 dotnet '{{Tool}}' {{command}}; echo "trả về $?")
            test "$before" = "$(all)" && echo nguyên vẹn
            """);
        Assert.Contains($"trả về {code}\nnguyên vẹn\n", said, StringComparison.Ordinal);
        Assert.Matches("máy không cho|không ghi được", said);
    }

    [Fact]
    public void A_file_that_goes_away_while_it_is_read_is_named()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var gone = Directory.GetFiles(register.At("data/units"), "evaluation.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.Delete(gone);
        File.CreateSymbolicLink(gone, register.At("data/khong-con.json"));
        var run = CliRun.In(register.Path, "check");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(Path.GetRelativePath(register.Path, gone).Replace('\\', '/'), run.Out, StringComparison.Ordinal);
    }

    /// <summary>A pipe waits for whoever writes into it, for ever; a socket cannot be opened at all.</summary>
    [Fact]
    public void What_is_no_file_in_the_place_of_one_is_named_and_nobody_waits_for_it()
    {
        if (OperatingSystem.IsWindows()) return;
        using var register = TemporaryFolder.OfDemonstration();
        var pipe = Directory.GetFiles(register.At("data/units"), "evaluation.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.Delete(pipe);
        Assert.Equal(0, Shell(register.Path, $"mkfifo '{pipe}'").Code);
        foreach (var command in (string[])["check", "check --no-cache", "fmt", "assess --format ndjson"])
        {
            var (code, said) = Shell(register.Path, $"timeout 60 dotnet '{Tool}' {command}");
            Assert.True(code == (int)ExitCode.Errors, $"{command} {code}: {said}");
            Assert.Contains("evaluation.json", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_commands_that_write_at_once_each_is_done_or_says_why_not()
    {
        using var register = Prepared();
        var runs = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4)
            .Select(i => CliRun.In(register.Path, i % 2 == 0 ? ["import", "bang.csv", "--year", "2025"] : ["archive", "2023", "--dry-run"])).ToList();
        Assert.All(runs, static run => Assert.NotEqual(ExitCode.ToolFault, run.Code));
        Assert.Contains(runs, static run => run.Out.Contains("đã ghi", StringComparison.Ordinal));
        Assert.All(runs.Where(static run => run.Code != ExitCode.Clean), static run => Assert.NotEmpty(run.Error));
        Assert.Contains("không có gì thay đổi", CliRun.In(register.Path, "import", "bang.csv", "--year", "2025").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "check").Code);
    }

    /// <summary>A disk of its own that nothing more goes on.</summary>
    private static string FullDisk(string command) => Unshared($"""
        mount -t tmpfs -o size=200m none dia && cp -r data bang.csv dia/ && cd dia && cat /dev/zero > day 2> /dev/null
        dotnet '{Tool}' {command}; echo "trả về $?"
        {Afterwards(command, "rm day;")}
        """);

    /// <summary>The system lets no file grow over a kilobyte; what the runtime keeps for itself is spared by not being asked for.</summary>
    private static string NoRoom(string command) => $"""
        cp -r data bang.csv dia/ && cd dia
        (trap '' XFSZ; ulimit -f 1; DOTNET_EnableWriteXorExecute=0 dotnet '{Tool}' {command}; echo "trả về $?")
        {Afterwards(command, "")}
        """;

    private static string Afterwards(string command, string before) => $"""
        diff -r data ../data && echo nguyên vẹn
        test -e artifacts/site && echo có trang
        {before} dotnet '{Tool}' {command} > /dev/null; echo "sau đó $?"
        """;

    /// <summary>A script that may mount without anybody else seeing it.</summary>
    private static string Unshared(string script) => $"unshare --mount --map-root-user bash -c '{script.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>The demonstration and a table that changes many of its files.</summary>
    private static TemporaryFolder Prepared()
    {
        var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "table", "registration", "-o", "bang.csv", "--year", "2025").Code);
        register.Write("bang.csv", register.Read("bang.csv").Replace("Trưởng", "Phó trưởng", StringComparison.Ordinal).Replace("Hiệu trưởng", "Phó hiệu trưởng", StringComparison.Ordinal));
        return register;
    }

    internal static (int Code, string Said) Shell(string folder, string script)
    {
        var start = new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said + error.Result);
    }
}
