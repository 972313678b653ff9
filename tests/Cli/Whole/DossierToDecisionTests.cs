using Antt.Cli;
using Antt.Tests.Cli.Authoring;

namespace Antt.Tests.Cli.Whole;

/// <summary>
/// From a blank form to a decision that stands, in a real repository that asks for signatures: the officer types no JSON, every hand-over is a
/// branch that is merged, every commit is signed with the key of the office that acts, and a key that may not sign is refused on the way.
/// </summary>
public sealed class DossierToDecisionTests
{
    private const string Unit = SignedRegister.Unit;
    private static readonly string[] Review = ["review", Unit, "--year", "2026", "--office", SignedRegister.Steering, "--conflict", "khong", "--agree"];

    [Fact]
    public void An_officer_files_a_reviewer_returns_and_accepts_the_commune_decides_and_the_site_shows_it()
    {
        using var story = SignedRegister.Started();
        var register = story.Repository;

        register.Git("switch", "--quiet", "--create", "ho-so-2026");
        Officer.Complete(register.Folder);
        story.Commit(SignedRegister.Village, "Hồ sơ năm 2026");
        var change = register.Antt("diff", "main", "HEAD", "--format", "markdown");
        Assert.Contains("Thôn Mơ Mộng", change.Out, StringComparison.Ordinal);
        Assert.Contains("đạt", change.Out, StringComparison.Ordinal);

        Good(register.Antt([.. Review, "--verdict", "KDC-1.3=chua-du:Danh sách chưa ghi ngày chốt.", "--request", "KDC-1.3=Bổ sung ngày chốt danh sách.", "--conclusion", "tra-lai"]));
        story.Commit(SignedRegister.Steering, "Trả lại để bổ sung");
        Assert.Contains("Bổ sung ngày chốt danh sách", register.Antt("review", "--list").Out, StringComparison.Ordinal);

        Good(register.Antt("new", "evidence", Unit, "2026", "--fill", "--paper", "danh-sach;05/DS;04/11/2026"));
        story.Commit(SignedRegister.Village, "Bổ sung theo yêu cầu");
        Good(register.Antt([.. Review, "--conclusion", "chap-nhan"]));
        story.Commit(SignedRegister.Steering, "Chấp nhận");
        Good(register.Antt("check", "--base", "main"));
        story.SignAgain(SignedRegister.Steering, SignedRegister.Village);
        Refused(register, "ANTT3350", "ANTT3357");
        story.SignAgain(SignedRegister.Steering, SignedRegister.Steering);
        story.Merge("ho-so-2026");

        register.Git("switch", "--quiet", "--create", "quyet-dinh");
        var papers = "../" + Path.GetFileName(register.Path) + "-giay";
        Good(register.Antt("draft", "decision", "--year", "2026", "-o", papers));
        Directory.Delete(register.At(papers), recursive: true);
        Good(register.Antt("new", "decision", "2026", "--number", "12/QĐ-UBND", "--date", "12/11/2026", "--units", Unit, "--certificate", "7/GCN"));
        story.Commit(SignedRegister.Steering, "Quyết định công nhận năm 2026");
        Refused(register, "ANTT3351");
        story.SignAgain(SignedRegister.Council, key: null);
        Refused(register, "ANTT3354");
        story.SignAgain(SignedRegister.Council, SignedRegister.RetiredKey);
        Refused(register, "ANTT3356", "ký bằng khoá của “uy-ban”, không có hiệu lực vào ngày ấy");
        story.SignAgain(SignedRegister.Council, "nguoi-la");
        Refused(register, "ANTT3356", "ký bằng khoá không thuộc bộ phận nào");
        story.SignAgain(SignedRegister.Council, SignedRegister.Council);
        Good(register.Antt("check", "--base", "main"));
        story.Merge("quyet-dinh");

        Good(register.Antt("check", "--base", story.Start));
        Good(register.Antt("build"));
        var page = Directory.GetFiles(register.At("artifacts/site"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText)
            .Where(static text => text.Contains("12/QĐ-UBND", StringComparison.Ordinal) && text.Contains("Thôn Mơ Mộng", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(page);
        Assert.All(page, static text => Assert.DoesNotContain("Bổ sung ngày chốt", text, StringComparison.Ordinal));
    }

    private static void Refused(GitFolder register, params string[] expected)
    {
        var run = register.Antt("check", "--base", "main");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.All(expected, words => Assert.Contains(words, run.Out, StringComparison.Ordinal));
    }

    private static void Good(CliRun run) => Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
}
