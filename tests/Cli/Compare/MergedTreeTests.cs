using Antt.Cli;

namespace Antt.Tests.Cli.Compare;

/// <summary>Two branches: what only shows once both are in is found before it is merged.</summary>
public sealed class MergedTreeTests
{
    [Fact]
    public void Two_green_branches_that_make_the_same_unit_fail_before_the_merge()
    {
        using var pull = SamplePull.NewDossier();
        Assert.Equal(ExitCode.Clean, pull.Register.Antt("check", "to-dan-pho-mau-9").Code);
        pull.Register.Git("switch", "--quiet", "--create", "other", "main");
        Copy(pull, "data/units/M1-1997-01-01/M10101-1997-01-01/thon-ty-nhu/unit.json", "data/units/M1-1997-01-01/M10101-1997-01-01/to-dan-pho-mau-9/unit.json", "thon-ty-nhu", "to-dan-pho-mau-9");
        pull.Register.Commit("other");
        Assert.Equal(ExitCode.Clean, pull.Register.Antt("check", "to-dan-pho-mau-9").Code);
        Assert.DoesNotContain("ANTT3002", pull.Diff("main", "work").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("ANTT3002", pull.Diff("main", "other").Out, StringComparison.Ordinal);

        pull.Register.Git("switch", "--quiet", "main");
        pull.Register.Git("merge", "--quiet", "--no-edit", "work");
        var run = pull.Diff("main", "other");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("ANTT3002", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("ANTT3002", pull.Diff("main", "other", "--unmerged").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_decisions_of_one_number_fail_before_the_merge()
    {
        using var pull = new SamplePull();
        var known = Directory.EnumerateFiles(pull.Register.At("data/decisions"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .First(file => file.Contains("2025", StringComparison.Ordinal) && File.ReadAllText(file).Contains("\"certificate\"", StringComparison.Ordinal));
        var below = Path.GetRelativePath(pull.Register.Path, known).Replace('\\', '/');
        foreach (var (branch, day) in new[] { ("work", "2026-11-10"), ("other", "2026-11-11") })
        {
            pull.Register.Git("switch", "--quiet", "--force-create", branch, "main");
            pull.Register.Write(below.Replace(".json", $"-{branch}.json", StringComparison.Ordinal), pull.Register.Read(below));
            pull.Edit(below.Replace(".json", $"-{branch}.json", StringComparison.Ordinal), document =>
            {
                document["number"] = "999/QĐ-UBND";
                document["date"] = day;
            });
            pull.Register.Commit(branch);
            Assert.DoesNotContain("999/QĐ-UBND” đã", pull.Diff("main", branch).Out, StringComparison.Ordinal);
        }
        pull.Register.Git("switch", "--quiet", "main");
        pull.Register.Git("merge", "--quiet", "--no-edit", "work");
        var run = pull.Diff("main", "other");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("999/QĐ-UBND", run.Out[..run.Out.IndexOf("\nĐơn vị", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_both_changed_is_named_once_with_what_to_do()
    {
        using var pull = SamplePull.SmallEdit();
        pull.Register.Git("switch", "--quiet", "main");
        pull.Edit($"{SamplePull.Area}/2026/evaluation.json", document => document["households"]!["registered"] = 140);
        pull.Register.Commit("main goes on");
        var run = pull.Diff("main", "work");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains($"{SamplePull.Area}/2026/evaluation.json:1 ANTT3370", run.Out, StringComparison.Ordinal);
        Assert.Single(run.Out.Split('\n'), line => line.Contains("ANTT1", StringComparison.Ordinal) || line.Contains("ANTT3370", StringComparison.Ordinal));
        Assert.Contains("changed the file, each its own way", pull.Diff("main", "work", "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_that_another_branch_changes_too_is_warned_of_here_and_as_last_fetched()
    {
        using var pull = SamplePull.SmallEdit();
        pull.Register.Git("switch", "--quiet", "--create", "khac", "main");
        pull.Edit($"{SamplePull.Area}/2026/registration.json", document => document["date"] = "2026-01-22");
        pull.Register.Commit("other");
        Assert.Contains("“to-dan-pho-mau-5” đang được sửa cả ở nhánh “khac”", pull.Diff("main", "work").Out, StringComparison.Ordinal);
        Assert.Contains("ANTT3371", pull.Diff("main", "work", "--format", "markdown").Out, StringComparison.Ordinal);

        pull.Register.Git("update-ref", "refs/remotes/origin/xa-ben", "khac");
        pull.Register.Git("switch", "--quiet", "work");
        pull.Register.Git("branch", "--quiet", "-D", "khac");
        Assert.Contains("“origin/xa-ben”", pull.Diff("main", "work").Out, StringComparison.Ordinal);
        var status = pull.Register.Antt("status", "--branches");
        Assert.Contains("to-dan-pho-mau-5: ", status.Out, StringComparison.Ordinal);
        Assert.Contains("nhiều nhánh cùng sửa", status.Out, StringComparison.Ordinal);
        Assert.Contains("origin/xa-ben", status.Out, StringComparison.Ordinal);

        pull.Register.Git("switch", "--quiet", "main");
        pull.Register.Git("merge", "--quiet", "--no-edit", "origin/xa-ben");
        Assert.DoesNotContain("ANTT3371", pull.Diff("main", "work").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_office_that_hands_in_is_named_and_may_not_decide_on_its_own()
    {
        using var pull = new SamplePull();
        pull.Edit($"{SamplePull.Area}/2026/evaluation.json", document => document["households"]!["registered"] = 145);
        pull.Register.Commit("sửa số hộ\n\nco-quan-NOP: vp-phuong-mo-phong\nCo-quan-xem-xet: ai-khac");
        Assert.Contains("Cơ quan nộp thay đổi: vp-phuong-mo-phong", pull.Diff("main", "work").Out, StringComparison.Ordinal);

        pull.Register.Write("data/offices.json", """{"offices": [{"id": "vp-phuong-mo-phong", "role": "uy-ban-xa", "level": "xa", "place": "M10201-2025-07-01", "from": "2025-07-01"}]}""");
        pull.Register.Commit("offices");
        Assert.Contains("không tự quyết định hồ sơ mình nộp", pull.Diff("main", "work").Out, StringComparison.Ordinal);
    }

    private static void Copy(SamplePull pull, string from, string to, string old, string text) =>
        pull.Register.Write(to, pull.Register.Read(from).Replace(old, text, StringComparison.Ordinal));
}
