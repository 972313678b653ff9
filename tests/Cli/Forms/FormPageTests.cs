using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Antt.Cli;
using Antt.Cli.Commands;
using Antt.Site;
using Antt.Tests.Site;

namespace Antt.Tests.Cli.Forms;

public sealed partial class FormPageTests
{
    [Fact]
    public void A_page_allows_nothing_but_its_own_script_and_names_every_clause()
    {
        using var register = ResidentialRegister.Of(2, withYear: true);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "forms", "out").Code);
        Assert.Equal(8, Directory.GetFiles(register.At("out")).Length);
        foreach (var file in Directory.GetFiles(register.At("out")))
        {
            var page = File.ReadAllText(file);
            Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
            Assert.Contains("form-action 'none'", page, StringComparison.Ordinal);
            Assert.DoesNotMatch("https?://", page);
            Assert.DoesNotMatch("\\son[a-z]+=", page);
        }
        Assert.Contains("Điều 4", register.Read("out/thon-mau-1-2024-evaluation.html"), StringComparison.Ordinal);
    }

    /// <summary>In a real browser, from a folder: the script fills the form from the register, takes an answer, and makes a file that intake accepts.</summary>
    [Fact]
    public void What_is_typed_in_the_browser_becomes_a_file_that_intake_takes()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: true));
        Assert.Equal(ExitCode.Clean, register.Antt("forms", "../" + Path.GetFileName(register.Path) + "-forms").Code);
        var folder = register.At("../" + Path.GetFileName(register.Path) + "-forms");
        try
        {
            var page = Path.Combine(folder, "thon-mau-1-2024-registration.html");
            const string Typing = """
                <script>
                document.querySelector('[data-path="signerOffice"] input').value = 'Trưởng thôn, sửa trên mẫu';
                document.getElementById('form').requestSubmit();
                document.body.setAttribute('data-file', document.getElementById('text').value);
                document.body.setAttribute('data-shown', String(!document.getElementById('done').hidden));
                </script>
                </body>
                """;
            File.WriteAllText(page, Policy().Replace(File.ReadAllText(page), "").Replace("</body>", Typing, StringComparison.Ordinal));
            var shown = Browse(page);
            Assert.Contains("data-shown=\"true\"", shown, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "tep.antt.json"), WebUtility.HtmlDecode(HandedFile().Match(shown).Groups[1].Value));
            var run = register.Antt("intake", Path.Combine(folder, "tep.antt.json"), "--branch", "sua");
            Assert.Contains("1 nhận", run.Out, StringComparison.Ordinal);
            Assert.Contains("+  \"signerOffice\": \"Trưởng thôn, sửa trên mẫu\"", register.Git("diff", "main", "sua"), StringComparison.Ordinal);
            Assert.Equal(2, register.Git("diff", "--numstat", "main", "sua").Split('\t')[..2].Sum(int.Parse));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_request_for_correction_typed_in_a_folder_is_listed_by_intake()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: true));
        Assert.Equal(ExitCode.Clean, register.Antt("forms", ".git/forms").Code);
        var file = Filled(register.At(".git/forms/dinh-chinh.html"), "#don-vi=thon-mau-1&nam=2024&ve=120%2FQ%C4%90-UBND", """
            type('says', 'Thôn Mẫu\nMột'); type('should', 'Thôn Mẫu 1');
            """);
        register.Write(".git/tep.antt.json", file);
        var run = register.Antt("intake", ".git/tep.antt.json");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("đính chính tep.antt.json · thon-mau-1 · 2024", run.Out, StringComparison.Ordinal);
        Assert.Contains("cần đính chính: 120/QĐ-UBND\n         Đang ghi: Thôn Mẫu Một\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("* main", register.Git("branch").Trim());
    }

    /// <summary>The blank form of the public site, opened from a folder: the address says which unit, and what is typed becomes its registration.</summary>
    [Fact]
    public void What_is_typed_on_the_public_site_becomes_a_file_that_intake_takes()
    {
        using var register = GitFolder.Of(ResidentialRegister.Of(1, withYear: false));
        foreach (var (path, text) in BuiltSite.Build(SampleRegister.Register, new SiteOptions { BlankForms = Publication.FormsOf(SampleRegister.Register) }).Where(file => !file.Key.StartsWith("en/", StringComparison.Ordinal)))
            register.Write(".git/site/" + path, text);
        var file = Filled(register.At(".git/site/mau-khai/dang-ky-KDC.html"), "#don-vi=thon-mau-1&nam=2024", """
            type('form', 'tt124'); type('date', '2024-01-20'); type('addressee', 'UBND xã Thử Nghiệm'); type('commitments', '12');
            """);
        register.Write(".git/tep.antt.json", file);
        var run = register.Antt("intake", ".git/tep.antt.json", "--branch", "nhan");
        Assert.Contains("1 nhận, 0 đã có, 0 trả lại.", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"commitments\": 12", register.Git("show", $"nhan:{ResidentialRegister.Home}thon-mau-1/2024/registration.json"), StringComparison.Ordinal);
    }

    /// <summary>The file that a page makes of what a script types; the page's policy is taken out, because the script is not its own.</summary>
    private static string Filled(string page, string address, string typing)
    {
        var script = $$"""
            <script>
            addEventListener('load', function () {
              function type(path, text) { document.querySelector('[data-path="' + path + '"]').querySelector('input,select,textarea').value = text; }
              {{typing}}
              document.getElementById('form').requestSubmit();
              document.body.setAttribute('data-file', document.getElementById('text').value);
            });
            </script>
            </body>
            """;
        var filled = page.Replace(".html", ".filled.html", StringComparison.Ordinal);
        File.WriteAllText(filled, Policy().Replace(File.ReadAllText(page), "").Replace("</body>", script, StringComparison.Ordinal));
        return WebUtility.HtmlDecode(HandedFile().Match(Browse(filled, address)).Groups[1].Value);
    }

    private static string Browse(string page, string address = "")
    {
        var start = new ProcessStartInfo("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=3000", "--dump-dom", new Uri(page).AbsoluteUri + address])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var browser = Process.Start(start)!;
        var said = browser.StandardError.ReadToEndAsync();
        var shown = browser.StandardOutput.ReadToEnd();
        browser.WaitForExit();
        Assert.True(shown.Length > 0, said.Result);
        return shown;
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();

    [GeneratedRegex("data-file=\"([^\"]*)\"")]
    private static partial Regex HandedFile();
}
