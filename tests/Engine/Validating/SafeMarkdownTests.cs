using System.Text;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;
using Antt.Tests.Engine.Loading;

namespace Antt.Tests.Engine.Validating;

public sealed class SafeMarkdownTests
{
    private const int Huge = 1_000_000;

    /// <summary>Pieces that, repeated, have slowed or broken Markdown parsers.</summary>
    public static TheoryData<string> Bombs =>
    [
        "[", "]", "[]", "![", "[a](", "[a](<b", "[a](b \"", "a](b)", "[a]", "[a\n", "[a]:\n", "[a]: <b\n", "[a]: /u\n\n", "*", "*a ", "a*", "*a **a ", "*a_", "a**b ", "**x *y ", "_",
        "`", "` `` ", "<", "<a ", "<a href=\"", "<!--", "<?", "a<![CDATA[", "a<!A ", "<http:a", "<div>\n", ">", "> ", "> a\n", "- ", "- a\n", "- [a](\n", "* a\n  ", "1. a\n\n",
        "# ", "a\n---\n", "```\n", "~~~\n", "\n", " ", "\t", "a\n", "\\", "&amp", "&#106;", "(", "[x](https://vi-du.vn) ", "Thôn đã họp dân. ", "Mật: ", "(Mật ", "a@", "0 ", "\0", "\r",
    ];

    [Theory]
    [InlineData("[a](javascript:alert(1))", "javascript")]
    [InlineData("[a](JaVaScRiPt:alert(1))", "javascript")]
    [InlineData("[a](javascript&#58;alert(1))", "javascript")]
    [InlineData("[a](java&#x73;cript&colon;alert(1))", "javascript")]
    [InlineData("[a](&amp;#106;avascript:alert(1))", "javascript")]
    [InlineData("[a](java&Tab;script:alert(1))", "javascript")]
    [InlineData("[a](java&NewLine;script:alert(1))", "javascript")]
    [InlineData("[a](javascript%3Aalert(1))", "javascript")]
    [InlineData("[a](<java\tscript:alert(1)>)", "javascript")]
    [InlineData("[a](< javascript:alert(1)>)", "javascript")]
    [InlineData("[a](&#1;javascript:alert(1))", "javascript")]
    [InlineData("[a](java\\script:alert(1))", "")]
    [InlineData("[a](javascript\\:alert(1))", "javascript")]
    [InlineData("![a](javascript:alert(1))", "javascript")]
    [InlineData("[![a](javascript:alert(1))](https://vi-du.vn)", "javascript")]
    [InlineData("<javascript:alert(1)>", "javascript")]
    [InlineData("[a]\n\n[a]: javascript:alert(1)", "javascript")]
    [InlineData("[a]: vbscript:x", "vbscript")]
    [InlineData("> - **[a](data:text/html,x)**", "data")]
    [InlineData("![a](data:image/svg+xml;base64,AAAA)", "data")]
    [InlineData("[a](file:///etc/hosts)", "file")]
    [InlineData("[a](C:/so.docx)", "c")]
    [InlineData("[a](blob:x) [b](about:blank)", "blob about")]
    public void A_link_that_leads_nowhere_is_refused(string text, string schemes) =>
        Assert.Equal(schemes, string.Join(' ', Flaws(text, ValidateDiagnostics.UnsafeLink).Select(flaw => flaw.Detail)));

    [Theory]
    [InlineData("<script>alert(1)</script>", 1)]
    [InlineData("a <b>b</b>", 2)]
    [InlineData("<!-- a -->", 1)]
    [InlineData("- <img src=x onerror=a>", 1)]
    [InlineData("a <svg onload=a>", 1)]
    [InlineData("<?php a ?>", 1)]
    [InlineData("<![CDATA[a]]>", 1)]
    public void Html_is_refused(string text, int count) => Assert.Equal(count, Flaws(text, ValidateDiagnostics.RawHtml).Count);

    [Theory]
    [InlineData("# Thuyết minh\n\n1. Họp dân: *đủ* **412** hộ, 3 < 5 và 7 > 2.\n2. `<b>` là chữ\n\n> trích\n\n```\n<script>\n```\n")]
    [InlineData("[a](https://vi-du.vn/a?b:c) [b](HTTP://vi-du.vn) <https://vi-du.vn> [c](mailto:xa) [d](bien-ban.md#y) [e](../2023/a.md) [g](//vi-du.vn)")]
    [InlineData("AT&T, \\<b>, [chưa có liên kết], {onclick=a}, javascript:chữ")]
    [InlineData("")]
    public void Ordinary_prose_passes(string text) => Assert.Empty(SafeMarkdown.FlawsOf(text));

    [Theory]
    [InlineData("a\nđã [b](data:x) c", "unsafe-link 2,4-2,15")]
    [InlineData("😀 <b>\r\n\r\nx <i>", "raw-html 1,4-1,7; raw-html 3,3-3,6")]
    [InlineData("gọi 0912345678\nthư a@vi-du.vn", "phone-number 1,1-1,15; mail-address 2,1-2,15")]
    [InlineData("\uFEFFa", "byte-order-mark 1,1-1,1")]
    [InlineData("a\u202Eb\nHo\u0323p", "invisible-character 1,2-1,3; not-composed 2,1-2,5")]
    [InlineData("a\n<<<<<<< HEAD\nb\n=======\n<b>\n>>>>>>> x\n", "merge-conflict 2,1-2,13")]
    [InlineData("T\u0430y", "look-alike 1,2-1,3")]
    [InlineData("a\u0007", "control-character 1,2-1,3")]
    public void Findings_stand_where_the_flaw_is(string text, string expected)
    {
        var findings = Check(Encoding.UTF8.GetBytes(text));
        Assert.Equal(expected, Reading.Findings(findings));
        Reading.AssertWorded(findings);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_once()
    {
        Assert.Equal("not-utf8 1,2-1,2", Reading.Findings(Check([(byte)'a', 0xFF, (byte)'<', (byte)'b', (byte)'>'])));
        Assert.Equal("file-too-large 1,1-1,1", Reading.Findings(Check(new byte[JsonReader.MaxBytes + 1])));
    }

    [Theory]
    [InlineData(32, 0)]
    [InlineData(33, 1)]
    [InlineData(100_000, 1)]
    public void Nesting_has_an_end(int layers, int count) =>
        Assert.Equal(count, Flaws(Repeat("> ", layers) + "a", ValidateDiagnostics.MarkdownTooTangled).Count);

    [Fact]
    public void A_hundred_thousand_brackets_are_one_finding() =>
        Assert.Equal("markdown-too-tangled", Assert.Single(Check(Encoding.UTF8.GetBytes(Repeat("[", 100_000)))).Descriptor.Slug);

    /// <summary>Each is done in milliseconds; a minute is what a hang would take on the busiest machine.</summary>
    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task Nothing_throws_or_hangs(string piece)
    {
        foreach (var length in new[] { 2_000, 20_000, Huge })
        {
            foreach (var text in new[] { Repeat(piece, length / piece.Length), string.Join("\n\n", Enumerable.Repeat(Repeat(piece, 2_000 / piece.Length), length / 2_100)) })
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                Assert.InRange((await Task.Run(() => Check(bytes)).WaitAsync(TimeSpan.FromMinutes(1))).Count, 0, 200);
            }
        }
    }

    [Fact]
    public void Whatever_is_put_together_nothing_throws()
    {
        string[] pieces = ["[a](", "]", "<b>", "*", "_", "`", "> ", "- ", "\n", "\n\n", "    ", "&#58;", "đ", "😀", "\0", "\r", "[b]: x\n", "javascript:", "<!--", "|", "\t", "1. ", "\\"];
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
            Check(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]))));
    }

    private static List<MarkdownFlaw> Flaws(string text, DiagnosticDescriptor kind) => SafeMarkdown.FlawsOf(text).FindAll(flaw => flaw.Descriptor == kind);

    private static List<Diagnostic> Check(byte[] bytes)
    {
        var findings = new List<Diagnostic>();
        new ProseCheck().Check(new SourceFile("data/a.md", bytes), findings);
        return findings;
    }

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();
}
