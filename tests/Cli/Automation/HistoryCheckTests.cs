using Antt.Cli;

namespace Antt.Tests.Cli.Automation;

/// <summary>What git keeps is looked at whole: real repositories, real commits.</summary>
public sealed class HistoryCheckTests
{
    private const string Note = "data/units/M1-1997-01-01/M10101-1997-01-01/thon-mo-mong/2026/ghi-chu.md";

    [Fact]
    public void Data_of_a_person_taken_out_by_the_last_commit_is_still_named_with_commit_and_path()
    {
        using var register = GitFolder.OfDemonstration();
        register.Write(Note, "Liên hệ 0912 345 678 để biết thêm.\n");
        register.Commit("with a number");
        var brought = register.Git("rev-parse", "HEAD").Trim();
        register.Write(Note, "Không có gì.\n");
        register.Commit("taken out again");

        Assert.Equal(ExitCode.Clean, register.Antt("check").Code);
        var run = register.Antt("check", "--history");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains($"{Note}(1,1", run.Error, StringComparison.Ordinal);
        Assert.Contains("ANTT2502", run.Error, StringComparison.Ordinal);
        Assert.Contains(brought[..10], run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("0912", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_and_a_branch_nobody_merged_are_looked_at_too()
    {
        using var register = GitFolder.OfDemonstration();
        register.Git("checkout", "--quiet", "-b", "rieng");
        register.Write(Note, "Gia đình ông Nguyễn Văn Mẫu.\n");
        register.Commit("a name");
        File.Delete(register.At(Note));
        register.Commit("gone");
        register.Git("checkout", "--quiet", "main");

        var run = register.Antt("check", "--history");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("ANTT2506", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_history_is_said_to_be_clean_and_a_cut_one_is_not()
    {
        using var register = GitFolder.OfDemonstration();
        register.Commit("nothing");
        Assert.Equal(ExitCode.Clean, register.Antt("check", "--history").Code);
        register.Write(".git/shallow", register.Git("rev-parse", "HEAD").Trim() + "\n");
        var cut = register.Antt("check", "--history");
        Assert.Equal(ExitCode.Usage, cut.Code);
        Assert.Contains("--unshallow", cut.Error, StringComparison.Ordinal);
    }

    /// <summary>A field somebody made up is an error in the check, taken out at once, and in every clone for ever.</summary>
    [Fact]
    public void What_the_check_refused_for_another_reason_is_looked_into()
    {
        const string Evaluation = "data/units/M1-1997-01-01/M10101-1997-01-01/thon-mo-mong/2025/evaluation.json";
        using var register = GitFolder.OfDemonstration();
        var before = register.Read(Evaluation);
        register.Write(Evaluation, before.Insert(1, "\n  \"ghiChu\": \"Liên hệ 0912 345 678\","));
        register.Commit("a field of its own");
        register.Write(Evaluation, before);
        register.Commit("taken out again");

        var run = register.Antt("check", "--history");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains($"{Evaluation}(2,13", run.Error, StringComparison.Ordinal);
        Assert.Contains("ANTT2502", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_git_lost_is_not_taken_for_a_clean_one()
    {
        using var register = GitFolder.OfDemonstration();
        register.Write(Note, "Không có gì.\n");
        register.Commit("a note");
        var lost = register.Git("rev-parse", $"HEAD:{Note}").Trim();
        var file = register.At($".git/objects/{lost[..2]}/{lost[2..]}");
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);

        var run = register.Antt("check", "--history");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(Note, run.Error, StringComparison.Ordinal);
        Assert.Contains("ANTT1037", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stands_alone()
    {
        using var register = GitFolder.OfDemonstration();
        Assert.Equal(ExitCode.Usage, register.Antt("check", "--history", "--format", "json").Code);
    }
}
