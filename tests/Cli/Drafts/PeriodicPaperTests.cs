using System.Text.Json.Nodes;
using Antt.Cli;
using Antt.Tests.Editor;
using Antt.Tests.Office;
using Antt.Tests.Support;

namespace Antt.Tests.Cli.Drafts;

/// <summary>The periodic reports as papers: laid out as offices lay theirs out, with the figures of the data. <c>UPDATE_GOLDEN=1</c> writes the expected pages anew.</summary>
public sealed class PeriodicPaperTests
{
    public static TheoryData<string, string> Reports => new()
    {
        { "half-year", "sau-thang-2025" }, { "year", "nam-2025" }, { "next-year", "dang-ky-2026" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_page_to_print_is_as_expected_and_its_totals_are_those_of_the_data(string report, string name)
    {
        using var register = TemporaryFolder.OfDemonstration();
        string[] asked = ["report", report, "--place", "M1-1997-01-01", "--year", "2025"];
        var run = CliRun.In(register.Path, [.. asked, "--format", "html", "-o", "out"]);
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        var page = register.Read($"out/bao-cao-dinh-ky-{name}-m1-1997-01-01.html");
        var golden = Path.Combine(RepositoryRoot.Find(), "tests", "Cli", "Drafts", "expected", name + ".html");
        if (EditorFiles.Rewrite) File.WriteAllText(golden, page);
        Assert.Equal(File.ReadAllText(golden), page);

        var total = JsonNode.Parse(CliRun.In(register.Path, [.. asked, "--format", "json"]).Out)!["total"]!;
        var row = page[page.IndexOf("<td>Tất cả</td>", StringComparison.Ordinal)..];
        row = row[..row.IndexOf("</tr>", StringComparison.Ordinal)];
        string[] figures = report == "next-year" ? ["population", "registeredNextYear"]
            : ["population", "registered", "dat", "chuaDat", "pending", "recognised", "refused", "undecided"];
        var cells = row.Split("</td>")[1..^1].Select(cell => cell[(cell.IndexOf("<td>", StringComparison.Ordinal) + 4)..].Split('/')[0]);
        Assert.Equal(figures.Select(figure => total[figure]!.ToJsonString()), cells);
        Assert.Contains("BẢN MINH HỌA", page, StringComparison.Ordinal);
    }

    [Fact]
    public void LibreOffice_reads_the_Word_document_with_head_body_and_signature()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var run = CliRun.In(register.Path, "report", "year", "--place", "M10201-2025-07-01", "--year", "2025", "--format", "docx");
        Assert.True(run.Code == ExitCode.Clean, run.Out + run.Error);
        Assert.Contains("bản nháp", run.Error, StringComparison.Ordinal);
        var text = Soffice.TextOf(register.At("artifacts/drafts/bao-cao-dinh-ky-nam-2025-m10201-2025-07-01.docx"));
        foreach (var words in (string[])["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "PHƯỜNG MÔ PHỎNG", "BÁO CÁO", "Căn cứ Thông tư", "Kính gửi:", "Nơi nhận:", "Tất cả", "1. Đăng ký và kết quả"])
            Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_locality_may_lay_it_out_in_its_own_way_and_a_wrong_template_is_named()
    {
        using var register = TemporaryFolder.OfDemonstration();
        register.Write("mau.md", "so: Số: {{so}}\n---\n# BÁO CÁO RIÊNG\n\n{{noi-dung}}\n");
        Assert.Equal(ExitCode.Clean, CliRun.In(register.Path, "report", "year", "--year", "2025", "--format", "html", "--template", "mau.md", "-o", "out").Code);
        Assert.Contains("BÁO CÁO RIÊNG", register.Read("out/bao-cao-dinh-ky-nam-2025-m1-1997-01-01.html"), StringComparison.Ordinal);
        register.Write("mau.md", "---\n{{khong-co}}\n");
        var refused = CliRun.In(register.Path, "report", "year", "--year", "2025", "--format", "html", "--template", "mau.md");
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.Contains("khong-co", refused.Error, StringComparison.Ordinal);
    }
}
