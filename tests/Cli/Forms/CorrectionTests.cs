using System.Text.Json;
using AngleSharp.Html.Parser;
using Antt.Cli;

namespace Antt.Tests.Cli.Forms;

/// <summary>A request for correction is read and listed, whatever carried it; it never gets into the register or onto a branch.</summary>
public sealed class CorrectionTests
{
    private static readonly (string Path, string Question, string Answer)[] Request =
    [
        ("about", "Quyết định, giấy công nhận hoặc trang cần đính chính", "120/QĐ-UBND"), ("unit", "Mã đơn vị", "thon-mau-1"), ("year", "Năm", "2024"),
        ("says", "Đang ghi", "<b>Thôn</b> [x](javascript:y)"), ("should", "Cần ghi", "Thôn Mẫu Một"), ("grounds", "Căn cứ (số, ngày văn bản)", "Nghị quyết 12/NQ-HĐND, 01/02/2024"),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_issue_form_and_a_form_page_are_listed_alike_and_change_nothing(bool isIssue)
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: false));
        register.Write(".git/form.txt", isIssue ? Issue(Request) : Handed(Request));
        var run = register.Antt("intake", ".git/form.txt");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Equal(
            """
            đính chính form.txt · thon-mau-1 · 2024
                     Quyết định, giấy công nhận hoặc trang cần đính chính: 120/QĐ-UBND
                     Đang ghi: \<b\>Thôn\</b\> \[x\](javascript:y)
                     Cần ghi: Thôn Mẫu Một
                     Căn cứ (số, ngày văn bản): Nghị quyết 12/NQ-HĐND, 01/02/2024
            0 nhận, 0 đã có, 0 trả lại.
            1 yêu cầu đính chính để người giữ sổ xem; sổ không đổi.
            """, string.Join('\n', run.Out.Split('\n')[..7]).Split(" Nếu đúng")[0]);
        AssertUntouched(register);
    }

    [Fact]
    public void Beside_good_forms_it_stays_out_of_their_branch()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: false));
        register.Write(".git/forms/1.md", Issue(Request));
        register.Write(".git/forms/2.md", Issue(
            ("", "Mã đơn vị", "thon-mau-1"), ("", "Năm", "2024"), ("", "Mẫu đăng ký", "tt124"), ("", "Ngày ký bản đăng ký", "20/01/2024")));
        Assert.Contains("1 nhận, 0 đã có, 0 trả lại.", register.Antt("intake", ".git/forms", "--branch", "nhan").Out, StringComparison.Ordinal);
        Assert.Equal(ResidentialRegister.Home + "thon-mau-1/2024/registration.json", register.Git("diff", "--name-only", "main", "nhan").Trim());
    }

    [Fact]
    public void A_whole_decision_may_be_wrong_so_unit_and_year_may_be_left_out()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: false));
        register.Write(".git/form.json", Handed(Request.Where(answer => answer.Path is not ("unit" or "year"))));
        Assert.Contains("đính chính form.json\n", register.Antt("intake", ".git/form.json").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("should", "gọi 0912 345 678", "ANTT2")]
    [InlineData("says", "Độ mật: Mật", "ANTT2")]
    [InlineData("says", "\u202e", "ANTT1024")]
    [InlineData("about", "", "Thiếu \"Quyết định")]
    [InlineData("unit", "thon-mau-9", "Có phải \"thon-mau-1\"?")]
    [InlineData("year", "1999", "nhỏ hơn 2000")]
    [InlineData("year", "2031", "Sổ không khai năm 2031")]
    public void One_that_cannot_be_looked_at_is_refused_with_the_reason_and_its_words_are_not_repeated(string path, string answer, string reason)
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: false));
        foreach (var (name, text) in new[] { ("a.md", Issue(With(path, answer))), ("b.json", Handed(With(path, answer))) })
        {
            register.Write(".git/" + name, text);
            var run = register.Antt("intake", ".git/" + name);
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.StartsWith($"trả lại  {name}\n         ", run.Out, StringComparison.Ordinal);
            Assert.Contains(reason, run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("0912", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("Đang ghi: ", run.Out, StringComparison.Ordinal);
        }
        AssertUntouched(register);
    }

    [Theory]
    [InlineData("dinh-chinh")]
    [InlineData("dang-ky")]
    public void The_issue_form_asks_what_the_page_asks_in_the_same_order(string form)
    {
        using var register = ResidentialRegister.Of(1, withYear: false);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "forms", "issue", "--issue-forms").Code);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "forms", "pages", "--blank").Code);
        var issue = register.Read($"issue/{form}.yml").Split("  - type: input\n")[1..]
            .Select(question => (Label: After(question, "label: \""), IsRequired: question.Contains("required: true", StringComparison.Ordinal))).ToList();
        var page = new HtmlParser().ParseDocument(register.Read(form == "dinh-chinh" ? "pages/dinh-chinh.html" : "pages/thon-mau-1-2024-registration.html"))
            .QuerySelectorAll("form > [data-path]").Select(field => (Label: field.Children[0].TextContent, IsRequired: field.HasAttribute("data-required"))).ToList();
        if (form == "dang-ky") page.InsertRange(0, [("Mã đơn vị", true), ("Năm", true)]);
        Assert.Equal(page, issue);
    }

    private static (string Path, string Question, string Answer)[] With(string path, string answer) =>
        [.. Request.Select(known => known.Path == path ? known with { Answer = answer } : known)];

    private static string After(string text, string mark) => text[(text.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..].Split('"')[0];

    private static void AssertUntouched(GitFolder register)
    {
        Assert.Equal("* main", register.Git("branch").Trim());
        Assert.Empty(register.Git("status", "--porcelain"));
    }

    private static string Issue(params IEnumerable<(string Path, string Question, string Answer)> answers) =>
        string.Concat(answers.Select(static answer => $"### {answer.Question}\n\n{answer.Answer}\n\n"));

    private static string Handed(IEnumerable<(string Path, string Question, string Answer)> answers)
    {
        var document = answers.ToDictionary(answer => answer.Path, object (answer) => answer.Path == "year" ? int.Parse(answer.Answer, System.Globalization.CultureInfo.InvariantCulture) : answer.Answer);
        return JsonSerializer.Serialize(new { form = "antt", version = 1, kind = "correction", @base = (string?)null, document });
    }
}
