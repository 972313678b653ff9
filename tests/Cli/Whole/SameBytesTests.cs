using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Antt.Tests.Cli.Whole;

/// <summary>
/// The program itself in processes of its own: languages, time zones, numbers of threads, the order in which files were written and a fresh clone
/// change no byte of what check, assess, export and the site give.
/// </summary>
public sealed class SameBytesTests
{
    private const string Day = "2026-11-18";

    private static readonly (string Language, string Zone, string Threads)[] Machines =
        [("vi_VN.UTF-8", "Asia/Ho_Chi_Minh", "1"), ("tr_TR.UTF-8", "America/New_York", "2"), ("en_US.UTF-8", "Pacific/Kiritimati", "8")];

    [Fact]
    public void Language_zone_threads_order_and_clone_change_no_byte()
    {
        using var home = new TemporaryFolder();
        using var first = GitFolder.OfDemonstration();
        var folders = new List<string> { first.Path, home.At("shuffled"), home.At("clone") };
        Shuffle(first.Path, folders[1]);
        first.Git("clone", "--quiet", "file://" + first.Path, folders[2]);
        try
        {
            var expected = Output(folders[0], Machines[0]);
            Assert.True(expected.Count > 400, $"only {expected.Count} files");
            for (var i = 1; i < Machines.Length; i++) Assert.Equal(expected, Output(folders[i], Machines[i]));
        }
        finally
        {
            foreach (var file in Directory.EnumerateFiles(home.Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        }
    }

    /// <summary>What each command says, and each file of the export and the site by its hash.</summary>
    private static SortedDictionary<string, string> Output(string folder, (string Language, string Zone, string Threads) machine)
    {
        var output = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["check"] = Said(folder, machine, "check", "--format", "ndjson"),
            ["assess"] = Said(folder, machine, "assess", "--format", "ndjson", "--as-of", Day),
        };
        Said(folder, machine, "export", "public", "cong-bo");
        Said(folder, machine, "site", "build", "-o", "trang");
        foreach (var made in new[] { "cong-bo", "trang" })
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, made), "*", SearchOption.AllDirectories))
                output[Path.GetRelativePath(folder, file)] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
        return output;
    }

    private static string Said(string folder, (string Language, string Zone, string Threads) machine, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "antt.dll"), .. arguments])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in new[] { ("LANG", machine.Language), ("LC_ALL", machine.Language), ("TZ", machine.Zone), ("DOTNET_PROCESSOR_COUNT", machine.Threads) }) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, string.Join(' ', arguments) + "\n" + error.Result);
        return output;
    }

    /// <summary>The same repository with its data written in another order.</summary>
    private static void Shuffle(string from, string to)
    {
        var files = Directory.GetFiles(from, "*", SearchOption.AllDirectories);
        new Random(7).Shuffle(files);
        foreach (var file in files)
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
