using System.Security.Cryptography;
using Antt.Cli;

namespace Antt.Tests.Cli.Archiving;

/// <summary><c>antt archive</c>: a finished year in one file a commune, and nothing that anybody sees is another for it.</summary>
public sealed class ArchiveTests
{
    private const int Year = 2025;
    private const string Seals = "data/archive/2025";
    private const string Commune = "M10201-2004-05-10";
    private const string Unit = "to-dan-pho-mau-1";
    private const string Folder = $"data/units/M1-1997-01-01/{Commune}/{Unit}";

    [Fact]
    public void Results_findings_export_and_site_are_the_same_before_and_after()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var papers = Papers(register).Count;
        var before = Shown(register, "truoc");
        var run = Seal(register);
        Assert.Contains($"Đã niêm phong năm {Year}: {papers} giấy tờ vào 4 tệp.", run.Out, StringComparison.Ordinal);
        Assert.Empty(Papers(register));
        Assert.False(Directory.Exists(register.At($"{Folder}/{Year}")));
        Assert.Equal(4, Directory.GetFiles(register.At(Seals)).Length);

        var after = Shown(register, "sau");
        Assert.True(before.Export.Count > 90 && before.Site.Count > 300);
        Assert.Equal(before.Results, after.Results);
        Assert.Equal(before.Findings, after.Findings);
        Assert.Equal(before.Export, after.Export);
        Assert.Equal(before.Site, after.Site);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "verify", "--export", "sau/public").Code);
    }

    [Fact]
    public void Questions_about_one_unit_are_answered_from_its_sealed_papers()
    {
        using var register = TemporaryFolder.OfDemonstration();
        string[][] questions =
        [
            ["explain", Unit], ["status", "--unit", Unit, "--year", $"{Year}"], ["assess", "--unit", Unit, "--format", "ndjson"],
            ["draft", "minutes", Unit, "--year", $"{Year}", "-o", "giay-to"], ["renew", Unit, $"{Year + 1}", "--dry-run"], ["check", Folder],
        ];
        var before = questions.Select(question => CliRun.In(register.Path, question)).ToList();
        Seal(register);
        for (var i = 0; i < questions.Length; i++) Assert.Equal(before[i], CliRun.In(register.Path, questions[i]));
    }

    [Fact]
    public void A_finding_in_a_sealed_paper_points_at_its_line()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var loose = CliRun.In(register.Path, "check");
        Seal(register);
        var own = loose.Out.Split('\n').First(line => line.Contains($"/{Year}/evaluation.json(", StringComparison.Ordinal) && line.Contains(": warning ", StringComparison.Ordinal));
        var path = own[..own.IndexOf('(', StringComparison.Ordinal)];
        var seal = $"{Seals}/{path.Split('/')[3]}.ndjson";
        var number = Array.FindIndex(register.Read(seal).Split('\n'), line => line.StartsWith($"{{\"path\":\"{path}\"", StringComparison.Ordinal)) + 1;
        var moved = $"{seal}({number},1,{number},1): warning {own[(own.IndexOf(": warning ", StringComparison.Ordinal) + 10)..]}";
        Assert.Contains(moved, CliRun.In(register.Path, "check").Out, StringComparison.Ordinal);
        Assert.Contains(moved, CliRun.In(register.Path, "check", seal).Out, StringComparison.Ordinal);
        Assert.DoesNotContain(moved, CliRun.In(register.Path, "check", "data/decisions").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_with_anything_open_is_refused_and_told_what()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Refused("2024", "khu-pho-gia-du-3: quyết định công nhận hoặc không công nhận (đến 14/11/2024)");
        Refused("2026", "2026: năm chưa hết (đến 31/12/2026)", "tt124-xa: Quyết định công nhận (đến 19/11/2026)", "thon-vi-nhu: tiếp nhận, thẩm định hồ sơ");
        register.Write(Folder + "/2025/registration.json", "{");
        Refused($"{Year}", "sổ còn 3 lỗi");
        Assert.Equal(ExitCode.Usage, CliRun.In(register.Path, "archive", "1999").Code);
        Assert.False(Directory.Exists(register.At("data/archive")));

        void Refused(string year, params string[] told)
        {
            var run = CliRun.In(register.Path, "archive", year);
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.All(told, line => Assert.Contains(line, run.Error, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_year_is_sealed_once_and_only_said_when_tried()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "archive", $"{Year}", "--dry-run").Code);
        Assert.NotEmpty(Papers(register));
        Seal(register);
        var again = CliRun.In(register.Path, "archive", $"{Year}");
        Assert.Equal(ExitCode.Errors, again.Code);
        Assert.Contains("không có giấy tờ nào chưa niêm phong", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_that_write_refuse_a_sealed_year()
    {
        using var register = TemporaryFolder.OfDemonstration();
        Seal(register);
        var before = Print(register.At("data"));
        foreach (var command in new[] { $"new registration {Unit} {Year} --date 2025-01-05", $"new evaluation {Unit} {Year} --set households.residing=412" })
        {
            var run = CliRun.In(register.Path, command.Split(' '));
            Assert.NotEqual(ExitCode.Clean, run.Code);
            Assert.Contains($"đã niêm phong ({Seals}/{Commune}.ndjson)", run.Error, StringComparison.Ordinal);
        }
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "fmt").Code);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "fix").Code);
        Assert.Equal(before, Print(register.At("data")));
    }

    [Fact]
    public void The_append_only_check_knows_sealing_from_editing()
    {
        using var register = GitFolder.OfDemonstration();
        register.Git("switch", "--quiet", "--create", "niem-phong");
        Seal(register.Folder);
        Assert.Equal(ExitCode.Clean, register.Antt("check", "--base", "main").Code);
        register.Commit("seal");
        Assert.Equal(ExitCode.Clean, register.Antt("check", "--base", "main").Code);
        Assert.Contains("0 ", register.Antt("diff", "main", "HEAD").Out, StringComparison.Ordinal);
        register.Git("switch", "--quiet", "main");
        register.Git("merge", "--quiet", "niem-phong");

        var seal = $"{Seals}/{Commune}.ndjson";
        var whole = register.Read(seal);
        register.Write(seal, whole.Replace("\\\"year\\\": 2025", "\\\"year\\\": 2024", StringComparison.Ordinal));
        Found(seal, "ANTT1039", "ANTT3284");
        File.Delete(register.At(seal));
        Found(seal, "ANTT3285");

        // Sealed with a paper that nobody merged, in a seal that is whole by itself.
        register.Git("checkout", "--quiet", "HEAD~1", "--", "data/units");
        File.Delete(register.At(seal));
        register.Git("add", "--all");
        register.Commit("opened by hand");
        register.Git("rm", "-r", "--quiet", Seals);
        register.Commit("as if never sealed");
        register.Write($"{Folder}/{Year}/ghi-chu.md", "Thêm sau.\n");
        Seal(register.Folder);
        var run = register.Antt("check", "--base", "HEAD");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains($"{seal}(1,1,1,1): error ANTT3286", run.Out, StringComparison.Ordinal);
        Assert.Contains($"{Folder}/{Year}/ghi-chu.md", run.Out, StringComparison.Ordinal);

        void Found(string path, params string[] codes)
        {
            var found = register.Antt("check", "--base", "HEAD");
            Assert.Equal(ExitCode.Errors, found.Code);
            Assert.All(codes, code => Assert.Contains($"{path}(1,1,1,1): error {code}", found.Out, StringComparison.Ordinal));
        }
    }

    private static CliRun Seal(TemporaryFolder register)
    {
        var run = CliRun.In(register.Path, "archive", $"{Year}");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        return run;
    }

    private static List<string> Papers(TemporaryFolder register) =>
        [.. Directory.EnumerateFiles(register.At("data/units"), "*", SearchOption.AllDirectories).Where(path => path.Contains($"/{Year}/", StringComparison.Ordinal))];

    /// <summary>Everything people see: results, findings without their places, the export and the site file by file.</summary>
    private static (string Results, List<string> Findings, SortedDictionary<string, string> Export, SortedDictionary<string, string> Site) Shown(TemporaryFolder register, string folder)
    {
        var results = CliRun.In(register.Path, "assess", "--format", "ndjson");
        var found = CliRun.In(register.Path, "check");
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "export", "public", folder + "/public").Code);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "site", "build", "-o", folder + "/site").Code);
        var findings = found.Out.Split('\n').Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("): ", StringComparison.Ordinal) + 3)..]).Order(StringComparer.Ordinal).ToList();
        return (results.Out, findings, Print(register.At(folder + "/public")), Print(register.At(folder + "/site")));
    }

    private static SortedDictionary<string, string> Print(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(folder, path)] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));
        return files;
    }
}
