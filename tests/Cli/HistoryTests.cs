using Antt.Cli;
using Antt.Cli.Git;

namespace Antt.Tests.Cli;

/// <summary>What is read from git: decisions are only ever added, and their order is that of the main line.</summary>
public sealed class HistoryTests
{
    private const string Folder = "data/decisions/ubnd-xa-tuong-tuong-M10101-1997-01-01";

    [Fact]
    public void Adding_is_allowed_editing_removing_and_moving_are_errors()
    {
        using var register = GitFolder.OfDemonstration();
        var files = Directory.GetFiles(register.At(Folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(register.Path, path).Replace('\\', '/')).ToList();
        Assert.Equal(ExitCode.Clean, register.Antt("check", "--base", "main").Code);

        register.Write(files[0], register.Read(files[0]) + "\n");
        File.Delete(register.At(files[1]));
        register.Git("mv", files[2], files[2].Replace(".json", "-2.json", StringComparison.Ordinal));
        foreach (var isCommitted in new[] { false, true })
        {
            if (isCommitted) register.Commit("edit");
            var run = register.Antt("check", "--base", isCommitted ? "HEAD~1" : "main");
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.Contains($"{files[0]}(1,1,1,1): error ANTT3280", run.Out, StringComparison.Ordinal);
            Assert.Contains($"{files[1]}(1,1,1,1): error ANTT3281", run.Out, StringComparison.Ordinal);
            Assert.Contains($"{files[2]}(1,1,1,1): error ANTT3282", run.Out, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("ANTT328", register.Antt("check").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_other_branch_added_meanwhile_is_not_missing_here()
    {
        using var register = GitFolder.OfDemonstration();
        var here = Directory.GetFiles(register.At(Folder), "*.json", SearchOption.AllDirectories)[0];
        register.Git("switch", "--quiet", "--create", "work");
        register.Commit("work");
        register.Git("switch", "--quiet", "main");
        File.Copy(here, here.Replace(".json", "-khac.json", StringComparison.Ordinal));
        register.Commit("another decision");
        register.Git("switch", "--quiet", "work");
        Assert.DoesNotContain("ANTT328", register.Antt("check", "--base", "main").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_is_the_order_on_the_main_line_and_stays_whatever_comes_later()
    {
        using var register = GitFolder.Empty();
        Decide("b");
        Decide("a");
        register.Commit("two at once");
        register.Git("switch", "--quiet", "--create", "work");
        Decide("z");
        register.Commit("on a branch");
        register.Git("switch", "--quiet", "main");
        Decide("m");
        register.Commit("on main before the branch is merged");
        register.Git("merge", "--quiet", "--no-edit", "work");
        File.Delete(register.At("data/decisions/x/2026/a.json"));
        register.Commit("gone");
        Decide("a");
        register.Commit("back");

        var log = GitRepository.Open(register.Path, out var problem)!.Log(out problem);
        Assert.Null(problem);
        Assert.Equal(["1 x/2026/a 2026-03-02", "2 x/2026/b 2026-03-02", "3 x/2026/m 2026-03-04", "4 x/2026/z 2026-03-04"],
            log!.Entries.Select(entry => $"{entry.Number} {entry.Decision} {entry.Day:yyyy-MM-dd}"));
        Assert.Equal(4, log.Find("x/2026/z")!.Number);
        Assert.Null(log.Find("x/2026/none"));

        void Decide(string name) => register.Write($"data/decisions/x/2026/{name}.json", name);
    }

    [Fact]
    public void A_decision_is_explained_with_its_place_in_the_log_and_no_name()
    {
        using var register = GitFolder.OfDemonstration();
        var id = "ubnd-xa-tuong-tuong-M10101-1997-01-01/2024/120-qd-ubnd";
        var run = register.Antt("explain", id);
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("Người duyệt: ", run.Out, StringComparison.Ordinal);
        Assert.Matches("Vào sổ thứ [0-9]+, ngày 02/03/2026, lần ghi [0-9a-f]{10}", run.Out);
        Assert.DoesNotContain("cán bộ", run.Out, StringComparison.Ordinal);
        Assert.Equal(run.Out, register.Antt("explain", $"data/decisions/{id}.json").Out);

        using var plain = TemporaryFolder.OfDemonstration();
        Assert.Contains("Nhật ký: ", CliRun.In(plain.Path, "explain", id).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_history_to_ask_it_is_said()
    {
        using var plain = TemporaryFolder.OfNewRegister();
        Refused(CliRun.In(plain.Path, "check", "--base", "main"), "không nằm trong kho git");

        using var empty = GitFolder.Empty();
        Refused(empty.Antt("check", "--base", "main"), "chưa có lần ghi nào");

        using var register = GitFolder.OfDemonstration();
        Refused(register.Antt("check", "--base", "nowhere"), "không có phiên bản");
        register.Git("switch", "--quiet", "--orphan", "alone");
        register.Commit("alone");
        Directory.CreateDirectory(register.At("data"));
        register.Write("data/register.json", "{}");
        Refused(register.Antt("check", "--base", "main"), "không có lịch sử chung");
    }

    [Fact]
    public void A_shallow_clone_is_told_to_get_its_history()
    {
        using var register = GitFolder.OfDemonstration();
        register.Commit("second");
        using var clones = new TemporaryFolder();
        register.Git("clone", "--quiet", "--depth", "1", "file://" + register.Path, clones.At("clone"));
        Refused(CliRun.In(clones.At("clone"), "check", "--base", "HEAD~1"), "--unshallow");
        Assert.Null(GitRepository.Open(clones.At("clone"), out var problem)!.Log(out problem));
        Assert.NotNull(problem);
    }

    private static void Refused(CliRun run, string words)
    {
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }
}
