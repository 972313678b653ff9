using Antt.Engine.Drafting;

namespace Antt.Tests.Engine.Drafting;

public sealed class PaperTemplateTests
{
    [Fact]
    public void Head_body_and_annex_become_the_parts_of_a_paper()
    {
        var template = PaperTemplate.Read(
            "co-quan: ỦY BAN NHÂN DÂN / {{noi}}\nnoi-nhan: Như trên; Lưu\nky: TM. ỦY BAN / CHỦ TỊCH\n---\n# A\n\n## B\n\n> Căn cứ **x**;\n\nĐoạn.\n\n- mục\n\n---\n\n{{bang}}\n",
            out var unknown);
        var paper = template.Fill("x", new PaperFields().Set("noi", "XÃ A").SetTable("bang", ["Tên"], [["Thôn | 1"]]));
        Assert.Empty(unknown);
        Assert.Equal(["ỦY BAN NHÂN DÂN", "XÃ A"], paper.Letterhead.Issuer.ToArray());
        Assert.Equal(["Như trên", "Lưu"], paper.Closing.Recipients.ToArray());
        Assert.Equal(["TM. ỦY BAN", "CHỦ TỊCH"], paper.Closing.Signature.ToArray());
        Assert.Equal(
            [PaperStyle.Title, PaperStyle.Subject, PaperStyle.Ground, PaperStyle.Body, PaperStyle.Item],
            paper.Body.Cast<PaperText>().Select(static text => text.Style));
        Assert.True(paper.Body.OfType<PaperText>().ElementAt(2).Runs[1].IsBold);
        var table = Assert.IsType<PaperTable>(Assert.Single(paper.Annex));
        Assert.Equal("Thôn | 1", Assert.Single(table.Rows[1][0]).Text);
    }

    [Theory]
    [InlineData("> ", 400)]
    [InlineData("*_[`", 20_000)]
    public void A_text_too_tangled_to_follow_stays_words(string mark, int times)
    {
        var text = string.Concat(Enumerable.Repeat(mark, times)) + "chữ";
        var paper = PaperTemplate.Read("---\n" + text, out _).Fill("x", new PaperFields());
        Assert.Equal(text, Assert.Single(Assert.IsType<PaperText>(Assert.Single(paper.Body)).Runs).Text);
    }

    [Theory]
    [InlineData("# không phải tiêu đề")]
    [InlineData("- không phải mục")]
    [InlineData("1. không phải số")]
    [InlineData("12) không phải số")]
    [InlineData("> không phải căn cứ")]
    [InlineData("--- === +++")]
    [InlineData("<b onclick=x>&amp; ![a](b) [c](javascript:d) `e` ~f~ |")]
    public void Words_of_the_data_never_become_Markdown(string words)
    {
        var paper = PaperTemplate.Read("---\n{{a}}\n", out _).Fill("x", new PaperFields().Set("a", words));
        var text = Assert.IsType<PaperText>(Assert.Single(paper.Body));
        Assert.Equal(PaperStyle.Body, text.Style);
        Assert.Equal(words, Assert.Single(text.Runs).Text);
    }

    [Fact]
    public void What_is_not_known_is_dotted_and_what_does_not_exist_is_named()
    {
        var template = PaperTemplate.Read("so: {{b}}\nmau: x\n---\n{{a}} {{c}} {{c}}", out var unknown);
        var fields = new PaperFields().Set("a", (DateOnly?)null).Set("d", (string?)null);
        Assert.Equal(["mau"], unknown.ToArray());
        Assert.Equal(["b", "c"], template.Missing(fields).ToArray());
        Assert.Equal("……/……/……", fields.Plain("a"));
        Assert.Equal("……", fields.Plain("d"));
    }
}
