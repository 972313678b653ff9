using System.Security.Cryptography;
using System.Text;
using Antt.Cli;
using Antt.Tests.Support;

namespace Antt.Tests.Cli.Forms;

public sealed class IntakeTests
{
    [Fact]
    public void Of_27_forms_with_3_bad_ones_24_become_a_branch_and_3_are_named_with_reasons()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(27, withYear: false));
        for (var i = 1; i <= 27; i++)
        {
            var date = i switch { 5 => "hôm qua", _ => "2024-01-20" };
            var addressee = i switch { 9 => "UBND xã, gọi 0912 345 678", _ => "UBND xã Thử Nghiệm" };
            register.Write($"../{Name(register)}-forms/{i:00}.antt.json", Registration(i == 13 ? "thon-mau-99" : $"thon-mau-{i}", date, addressee));
        }
        var run = register.Antt("intake", $"../{Name(register)}-forms", "--branch", "nhan/thang-1");
        Directory.Delete(register.At($"../{Name(register)}-forms"), recursive: true);

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("24 nhận, 0 đã có, 3 trả lại.", run.Out, StringComparison.Ordinal);
        Assert.Contains("trả lại  05.antt.json", run.Out, StringComparison.Ordinal);
        Assert.Contains("trả lại  09.antt.json", run.Out, StringComparison.Ordinal);
        Assert.Contains("trả lại  13.antt.json", run.Out, StringComparison.Ordinal);
        Assert.Contains("Không có đơn vị \"thon-mau-99\" trong sổ.", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("0912", run.Out, StringComparison.Ordinal);
        Assert.Equal(24, register.Git("diff", "--name-only", "main", "nhan/thang-1").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Empty(register.Git("status", "--porcelain"));
        Assert.Equal("main", register.Git("branch", "--show-current").Trim());

        register.Git("checkout", "--quiet", "nhan/thang-1");
        Assert.Equal(ExitCode.Clean, register.Antt("check").Code);
    }

    [Fact]
    public void Junk_never_opens_a_branch_and_each_piece_is_told_why()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: false));
        var good = Registration("thon-mau-1", "2024-01-20", "UBND xã Thử Nghiệm");
        string[] junk =
        [
            "", "xin chào", "{}", "[]", "null", "{\"form\": \"antt\"}", good.Replace("\"kind\": \"registration\"", "\"kind\": \"decision\"", StringComparison.Ordinal),
            good.Replace("thon-mau-1", "../../x", StringComparison.Ordinal), good.Replace("\"year\": 2024, \"base\"", "\"year\": 1999, \"base\"", StringComparison.Ordinal),
            good.Replace("\"document\": {\"unit\": \"thon-mau-1\"", "\"document\": {\"unit\": \"thon-khac\"", StringComparison.Ordinal),
            good.Replace("\"form\": \"tt124\"", "\"form\": \"tt999\"", StringComparison.Ordinal), good.Replace("\"addressee\"", "\"adressee\"", StringComparison.Ordinal),
            good.Replace("\"2024-01-20\"", "20240120", StringComparison.Ordinal), good.Replace("UBND xã Thử Nghiệm", "Độ mật: Mật", StringComparison.Ordinal),
            good.Replace("UBND xã Thử Nghiệm", "012345678901", StringComparison.Ordinal), good + good, new string('[', 5000), "### Mã đơn vị\n\nkhông rõ\n\n### Năm\n\nnăm nay\n",
            "### Mã đơn vị\n\nthon-mau-1\n\n### Năm\n\n2024\n", "### Mã đơn vị\n\nthon-mau-1\n\n### Năm\n\n10000\n", good.Replace("\"kind\"", "\"kind\": \"x\", \"kind\"", StringComparison.Ordinal), new string('x', 300_000),
            good.Replace("UBND xã Thử Nghiệm", "\\ud800", StringComparison.Ordinal), good.Replace("\"addressee\"", "\"\\udc00\"", StringComparison.Ordinal),
        ];
        for (var i = 0; i < junk.Length; i++) register.Write($".git/junk/{i:00}.json", junk[i]);
        var run = register.Antt("intake", ".git/junk");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains($"0 nhận, 0 đã có, {junk.Length} trả lại.", run.Out, StringComparison.Ordinal);
        Assert.Contains("không tạo nhánh", run.Out, StringComparison.Ordinal);
        Assert.Equal("* main", register.Git("branch").Trim());
        var lines = run.Out.Split('\n');
        Assert.All(Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("trả lại", StringComparison.Ordinal)), i => Assert.StartsWith("         ", lines[i + 1], StringComparison.Ordinal));
    }

    [Fact]
    public void The_text_of_an_issue_form_is_a_registration_and_markup_in_it_stays_words()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: false));
        register.Write(".git/issue.md", Issue(
            ("Mã đơn vị", "thon-mau-1"), ("Năm", "2024"), ("Mẫu đăng ký", "tt124"), ("Ngày ký bản đăng ký", "20/01/2024"),
            ("Nơi nhận bản đăng ký", "UBND xã $(touch x) `y` \"z\": - {{ }}"), ("Chức vụ của người ký", "_No response_"), ("Câu không ai hỏi", "bỏ qua")));
        var run = register.Antt("intake", ".git/issue.md", "--branch", "dang-ky");
        Assert.Contains("1 nhận, 0 đã có, 0 trả lại.", run.Out, StringComparison.Ordinal);
        var document = register.Git("show", $"dang-ky:{ResidentialRegister.Home}thon-mau-1/2024/registration.json");
        Assert.Contains("\"date\": \"2024-01-20\"", document, StringComparison.Ordinal);
        Assert.Contains("\"addressee\": \"UBND xã $(touch x) `y` \\\"z\\\": - {{ }}\"", document, StringComparison.Ordinal);
        Assert.DoesNotContain("bỏ qua", document, StringComparison.Ordinal);
        Assert.False(File.Exists(register.At("x")));
    }

    [Fact]
    public void A_description_filled_in_on_GitLab_is_a_registration_and_what_it_explains_is_left_out()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: false));
        var lines = Encoding.UTF8.GetString(Antt.Engine.Intake.IssueForms.Descriptions()[0].Bytes.Span);
        foreach (var (question, answer) in ((string, string)[])[("Mã đơn vị", "thon-mau-1"), ("Năm", "2024"), ("Mẫu đăng ký", "tt124"), ("Ngày ký bản đăng ký", "20/01/2024"), ("Nơi nhận bản đăng ký", "UBND xã Thử")])
        {
            Assert.Contains($"### {question}\n", lines, StringComparison.Ordinal);
            lines = lines.Replace($"### {question}\n", $"### {question}\n{answer}\n", StringComparison.Ordinal);
        }
        register.Write(".git/issue.md", lines);
        var run = register.Antt("intake", ".git/issue.md", "--branch", "dang-ky");
        Assert.Contains("1 nhận, 0 đã có, 0 trả lại.", run.Out, StringComparison.Ordinal);
        var document = register.Git("show", $"dang-ky:{ResidentialRegister.Home}thon-mau-1/2024/registration.json");
        Assert.Contains("\"addressee\": \"UBND xã Thử\"", document, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_issue_forms_of_the_repository_are_those_the_tool_writes()
    {
        var root = RepositoryRoot.Find();
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Clean, CliRun.In(root, "forms", folder.Path, "--issue-forms").Code);
        var written = Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["config.yml", "dang-ky.yml", "dinh-chinh.yml"], written);
        Assert.All(written, name => Assert.Equal(folder.Read(name!), File.ReadAllText(Path.Combine(root, ".github/ISSUE_TEMPLATE", name!))));
    }

    [Fact]
    public void A_form_made_before_the_register_changed_is_refused_and_one_that_is_known_changes_nothing()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: true));
        var path = ResidentialRegister.Home + "thon-mau-1/2024/registration.json";
        var known = register.Read(path);
        var document = known.TrimEnd();
        register.Write(".git/a.json", Handed("thon-mau-1", document, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(known)))));
        Assert.Contains("0 nhận, 1 đã có, 0 trả lại.", register.Antt("intake", ".git/a.json").Out, StringComparison.Ordinal);

        var changed = document.Replace("2024-02", "2024-03", StringComparison.Ordinal);
        Assert.NotEqual(document, changed);
        register.Write(".git/a.json", Handed("thon-mau-1", changed, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(known)))));
        Assert.Contains("1 nhận", register.Antt("intake", ".git/a.json", "--dry-run").Out, StringComparison.Ordinal);
        register.Write(".git/a.json", Handed("thon-mau-1", changed, new string('0', 64)));
        Assert.Contains("đã khác với lúc làm mẫu", register.Antt("intake", ".git/a.json").Out, StringComparison.Ordinal);
        Assert.Equal(known, register.Read(path));
    }

    [Fact]
    public void What_the_check_of_the_merged_result_would_refuse_is_said_at_once_and_holds_no_other_form_back()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(3, withYear: false));
        for (var i = 1; i <= 3; i++)
        {
            register.Write($".git/forms/{i}.json", Handed($"thon-mau-{i}", $$"""
                {"unit": "thon-mau-{{i}}", "year": 2024, "confirmedThrough": "2024-10-31", "events": [{"id": "vu-1", "category": "toi-pham", "severity": "it-nghiem-trong", "date": "{{(i == 2 ? "2024-11-01" : "2024-10-31")}}"}]}
                """, null).Replace("\"registration\"", "\"evaluation\"", StringComparison.Ordinal));
        }
        var run = register.Antt("intake", ".git/forms", "--branch", "nhan");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("2 nhận, 0 đã có, 1 trả lại.", run.Out, StringComparison.Ordinal);
        Assert.Contains("trả lại  2.json\n         ANTT3051: Vụ việc “vu-1” xảy ra ngày 01/11/2024.", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, register.Git("diff", "--name-only", "main", "nhan").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        register.Git("checkout", "--quiet", "nhan");
        Assert.Equal(ExitCode.Clean, register.Antt("check").Code);
    }

    private static string Issue(params (string Question, string Answer)[] answers) =>
        string.Concat(answers.Select(static answer => $"### {answer.Question}\n\n{answer.Answer}\n\n"));

    private static string Name(GitFolder folder) => Path.GetFileName(folder.Path);

    private static string Registration(string unit, string date, string addressee) => Handed(
        unit, $$"""{"unit": "{{unit}}", "year": 2024, "form": "tt124", "date": "{{date}}", "addressee": "{{addressee}}", "signerOffice": "Trưởng thôn"}""", null);

    private static string Handed(string unit, string document, string? from) =>
        $$"""{"form": "antt", "version": 1, "kind": "registration", "unit": "{{unit}}", "year": 2024, "base": {{(from is null ? "null" : $"\"{from}\"")}}, "document": {{document}}}""";
}
