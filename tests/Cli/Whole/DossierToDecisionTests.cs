using Antt.Cli;
using Antt.Tests.Cli.Authoring;

namespace Antt.Tests.Cli.Whole;

/// <summary>From a blank form to a decision that stands, in a real repository: the officer types no JSON, every hand-over is a branch that is merged.</summary>
public sealed class DossierToDecisionTests
{
    private const string Unit = "thon-mo-mong";
    private static readonly string[] Review = ["review", Unit, "--year", "2026", "--role", "thuong-truc-ban-chi-dao-xa", "--conflict", "khong", "--agree"];

    [Fact]
    public void An_officer_files_a_reviewer_returns_and_accepts_the_commune_decides_and_the_site_shows_it()
    {
        using var register = GitFolder.Of(Officer.Registered());

        register.Git("switch", "--quiet", "--create", "ho-so-2026");
        Officer.Complete(register.Folder);
        Commit(register, "thon-mo-mong", "Hồ sơ năm 2026");
        var change = register.Antt("diff", "main", "HEAD", "--format", "markdown");
        Assert.Contains("Thôn Mơ Mộng", change.Out, StringComparison.Ordinal);
        Assert.Contains("đạt", change.Out, StringComparison.Ordinal);

        Good(register.Antt([.. Review, "--verdict", "KDC-1.3=chua-du:Danh sách chưa ghi ngày chốt.", "--request", "KDC-1.3=Bổ sung ngày chốt danh sách.", "--conclusion", "tra-lai"]));
        Commit(register, "ban-chi-dao", "Trả lại để bổ sung");
        Assert.Contains("Bổ sung ngày chốt danh sách", register.Antt("review", "--list").Out, StringComparison.Ordinal);

        Good(register.Antt("new", "evidence", Unit, "2026", "--fill", "--paper", "danh-sach;05/DS;04/11/2026"));
        Commit(register, "thon-mo-mong", "Bổ sung theo yêu cầu");
        Good(register.Antt([.. Review, "--conclusion", "chap-nhan"]));
        Commit(register, "ban-chi-dao", "Chấp nhận");
        Merge(register, "ho-so-2026");

        register.Git("switch", "--quiet", "--create", "quyet-dinh");
        Good(register.Antt("draft", "decision", "--year", "2026", "-o", "../" + Path.GetFileName(register.Path) + "-giay"));
        Directory.Delete(register.At("../" + Path.GetFileName(register.Path) + "-giay"), recursive: true);
        Good(register.Antt("new", "decision", "2026", "--number", "12/QĐ-UBND", "--date", "12/11/2026", "--units", Unit, "--certificate", "7/GCN"));
        Commit(register, "ban-chi-dao", "Quyết định công nhận năm 2026");
        var ownHand = register.Antt("check", "--base", "main");
        Assert.Equal(ExitCode.Errors, ownHand.Code);
        Assert.Contains("ANTT3351", ownHand.Out, StringComparison.Ordinal);
        Sign(register, "uy-ban");
        Good(register.Antt("check", "--base", "main"));
        Merge(register, "quyet-dinh");

        Good(register.Antt("build"));
        var page = Directory.GetFiles(register.At("artifacts/site"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText)
            .Where(static text => text.Contains("12/QĐ-UBND", StringComparison.Ordinal) && text.Contains("Thôn Mơ Mộng", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(page);
        Assert.All(page, static text => Assert.DoesNotContain("Bổ sung ngày chốt", text, StringComparison.Ordinal));
    }

    private static void Commit(GitFolder register, string office, string message)
    {
        register.Commit(message);
        Sign(register, office);
    }

    /// <summary>Makes an office the author of the last commit.</summary>
    private static void Sign(GitFolder register, string office) =>
        register.Git("commit", "--quiet", "--amend", "--no-edit", "--author", $"{office} <{office}@example.org>");

    private static void Merge(GitFolder register, string branch)
    {
        register.Git("switch", "--quiet", "main");
        register.Git("merge", "--quiet", "--no-ff", "--message", "Nhập " + branch, branch);
    }

    private static void Good(CliRun run) => Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
}
