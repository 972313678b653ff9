using System.Collections.Immutable;
using Antt.Engine.Drafting;
using Antt.Office.Documents;
using Antt.Tests.Cli;

namespace Antt.Tests.Office;

public sealed class PapersTests
{
    private static readonly ImmutableArray<Paper> Papers = [Sample("một"), Sample("hai")];

    [Fact]
    public void The_same_papers_give_the_same_bytes() => Assert.Equal(WordPapers.Write(Papers), WordPapers.Write(Papers));

    [Fact]
    public void Html_holds_every_word_and_nothing_that_runs()
    {
        var page = HtmlPapers.Write([Sample("<script>alert(1)</script> & \"ngoặc\"")]);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;ngoặc&quot;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http-equiv", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Contains(Letterhead.Motto, page, StringComparison.Ordinal);
    }

    [Fact]
    public void LibreOffice_reads_every_word_of_the_Word_document()
    {
        var text = Opened(Papers, Soffice.TextOf);
        foreach (var words in (string[])[Letterhead.Nation, Letterhead.Motto, "XÃ THỬ", "Số: 1/QĐ-UBND", "QUYẾT ĐỊNH", "một", "hai", "Nơi nhận:", "- Lưu", "CHỦ TỊCH", "ô thứ hai"])
            Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_XML_cannot_write_is_left_out_of_a_Word_document() =>
        Assert.Contains("abcde", Opened([Sample("a\uFFFEb\u0001c\uD83Dd\uDC00e")], Soffice.TextOf), StringComparison.Ordinal);

    [Fact]
    public void A_word_without_end_leaves_room_for_the_other_columns()
    {
        var table = new PaperTable([[[new PaperRun(new string('a', 40_000), false, false)], [new PaperRun("b", false, false)]]]);
        Assert.True(WordPapers.Write([Sample("một") with { Annex = [table] }]).Length > 0);
    }

    [Fact]
    public void LibreOffice_lays_each_paper_on_pages_of_its_own()
    {
        Assert.Equal(4, Opened(Papers, Soffice.PagesOf));
        var certificate = Sample("ba") with { Form = PaperForm.Certificate, Annex = [] };
        Assert.Equal(2, Opened([certificate, certificate], Soffice.PagesOf));
    }

    private static T Opened<T>(ImmutableArray<Paper> papers, Func<string, T> see)
    {
        using var folder = new TemporaryFolder();
        folder.Write("papers.docx", WordPapers.Write(papers));
        return see(folder.At("papers.docx"));
    }

    private static Paper Sample(string words) => new(
        "x", PaperForm.Letter, new Letterhead("", ["ỦY BAN NHÂN DÂN", "XÃ THỬ"], "Số: 1/QĐ-UBND", "Thử, ngày 01 tháng 11 năm 2024", "BẢN MINH HỌA"),
        [
            new PaperText(PaperStyle.Title, [new PaperRun("QUYẾT ĐỊNH", false, false)]), new PaperText(PaperStyle.Body, [new PaperRun(words, true, true)]),
            new PaperCode("https://example.org/c/1/"),
        ],
        new Closing(["Như trên", "Lưu"], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
        [new PaperTable([[[new PaperRun("Cột", false, false)], [new PaperRun("Cột hai", false, false)]], [[new PaperRun("ô", false, false)], [new PaperRun("ô thứ hai", false, false)]]])]);
}
