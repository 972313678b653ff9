using Antt.Cli;
using Antt.Tests.Office;

namespace Antt.Tests.Cli.Drafts;

public sealed class DraftTests
{
    /// <summary>27 residential areas: one submission, one decision with an annex, and their totals are those of the list.</summary>
    [Fact]
    public void A_batch_is_one_submission_and_one_decision_with_all_units_in_the_annex()
    {
        using var register = ResidentialRegister.Of(27, withYear: true);
        foreach (var (kind, file) in (ReadOnlySpan<(string, string)>)[("submission", "to-trinh-2024-x91101-2000-01-01"), ("decision", "quyet-dinh-2024-x91101-2000-01-01")])
        {
            var run = CliRun.In(register.Path, "draft", kind, "X91101-2000-01-01", "-o", "out");
            Assert.Equal(ExitCode.Clean, run.Code);
            Assert.Equal([$"{file}.docx", $"{file}.html"], Directory.GetFiles(register.At("out"), $"{file}*").Select(Path.GetFileName).Order());
            var page = register.Read($"out/{file}.html");
            Assert.Contains("27 (hai mươi bảy) đơn vị", page, StringComparison.Ordinal);
            Assert.Contains("<td>Tổng số</td><td>27</td>", page, StringComparison.Ordinal);
            for (var i = 1; i <= 27; i++) Assert.Contains($"<td>{i}</td><td>Thôn Mẫu {i}</td>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<td>28</td>", page, StringComparison.Ordinal);
        }
        var text = Soffice.TextOf(register.At("out/quyet-dinh-2024-x91101-2000-01-01.docx"));
        Assert.Contains("Công nhận 27 (hai mươi bảy) đơn vị", text, StringComparison.Ordinal);
        Assert.Contains("Thôn Mẫu 27", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Certificates_of_a_place_are_one_file_with_number_and_code()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "draft", "certificate", "M10101-1997-01-01", "--year", "2024", "--types", "KDC");
        Assert.Equal(ExitCode.Clean, run.Code);
        var page = register.Read("artifacts/drafts/giay-cong-nhan-2024.html");
        Assert.Contains("01/2024/GCN-M10101", page, StringComparison.Ordinal);
        Assert.Contains("/c/01-2024-gcn-m10101/", page, StringComparison.Ordinal);
        Assert.Contains("BẢN MINH HỌA", page, StringComparison.Ordinal);
        Assert.True(page.Split("<svg").Length > 5);
    }

    /// <summary>The nation's profile reads who follows the district; a paper that rests on it says so, and nobody is made up to sign for the Ministry.</summary>
    [Fact]
    public void A_paper_says_on_what_reading_its_body_rests_and_invents_no_signer()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "draft", "decision", "--year", "2026", "-o", "out");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("dựa trên cách hiểu Q-03", run.Error, StringComparison.Ordinal);
        var ministry = register.Read("out/quyet-dinh-2026-bo.html");
        Assert.Contains("<b>BỘ CÔNG AN</b>", ministry, StringComparison.Ordinal);
        Assert.DoesNotContain("ỦY BAN NHÂN DÂN", ministry, StringComparison.Ordinal);
        Assert.DoesNotContain("CHỦ TỊCH", ministry, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_is_one_page_and_at_most_150_words_to_be_read_out()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "draft", "notice", "ubnd-xa-tuong-tuong-M10101-1997-01-01/2024/120-qd-ubnd", "-o", "out");
        Assert.Equal(ExitCode.Clean, run.Code);
        var spoken = File.ReadAllText(Assert.Single(Directory.GetFiles(register.At("out"), "*.txt")));
        Assert.InRange(spoken.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 60, 150);
        Assert.Contains("công nhận tám đơn vị", spoken, StringComparison.Ordinal);
        Assert.Equal(1, Soffice.PagesOf(Assert.Single(Directory.GetFiles(register.At("out"), "*.docx"))));
    }
}
