using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Antt.Cli;

namespace Antt.Tests.Cli.Forms;

public sealed partial class FormPageTests
{
    [Fact]
    public void A_page_allows_nothing_but_its_own_script_and_names_every_clause()
    {
        using var register = ResidentialRegister.Of(2, withYear: true);
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "forms", "out").Code);
        Assert.Equal(7, Directory.GetFiles(register.At("out")).Length);
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

    private static string Browse(string page)
    {
        var start = new ProcessStartInfo("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=3000", "--dump-dom", new Uri(page).AbsoluteUri])
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
