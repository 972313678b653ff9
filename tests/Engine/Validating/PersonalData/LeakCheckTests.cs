using System.Text;
using Antt.Engine.Loading;
using Antt.Engine.Validating;

namespace Antt.Tests.Engine.Validating;

/// <summary>What a check refuses to read is looked into all the same: git keeps it.</summary>
public sealed class LeakCheckTests
{
    private const string Evaluation = "data/units/X9-2000-01-01/X91101-2000-01-01/thon-suoi-mau/2024/evaluation.json";
    private const string Note = "data/units/X9-2000-01-01/X91101-2000-01-01/thon-suoi-mau/2024/ghi-chu.md";

    [Theory]
    [InlineData("unknown key", """{"ghiChu": "Liên hệ 0912 345 678"}""")]
    [InlineData("below an unknown key", """{"khac": {"a": [1, {"b": "Liên hệ 0912 345 678"}]}}""")]
    [InlineData("the key itself", """{"sđt 0912345678": 1}""")]
    [InlineData("another kind of value", """{"unit": {"a": "Liên hệ 0912 345 678"}}""")]
    [InlineData("no such value", """{"verdict": {"result": "Liên hệ 0912 345 678"}}""")]
    [InlineData("of the wrong form", """{"unit": "Liên hệ 0912 345 678"}""")]
    [InlineData("a key twice", """{"year": 2024, "year": "Liên hệ 0912 345 678"}""")]
    [InlineData("written with escapes", """{"a": "Liên hệ \u0030912 345 678"}""")]
    [InlineData("no JSON", """{"a": "Liên hệ 0912 345 678" """)]
    [InlineData("two versions of a merge", "<<<<<<< HEAD\n{\"a\": \"Liên hệ 0912 345 678\"}\n=======\n{}\n>>>>>>> nhanh\n")]
    public void Documents(string what, string document) => Assert.True(Found(Evaluation, Encoding.UTF8.GetBytes(document)), what);

    [Fact]
    public void A_text_in_another_encoding_or_too_long_to_be_read()
    {
        const string Said = "Liên hệ 0912 345 678\n";
        Assert.True(Found(Note, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Said)]));
        Assert.True(Found(Note, [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Said)]));
        Assert.True(Found(Note, Encoding.Latin1.GetBytes("Liên hê 0912 345 678\r\n")));
        Assert.True(Found(Note, Encoding.UTF8.GetBytes(new string('a', JsonReader.MaxBytes) + "\n" + Said)));
        Assert.True(Found(Evaluation, Encoding.UTF8.GetBytes("{\"a\": \"" + new string('a', JsonReader.MaxBytes) + "\",\n\"b\": \"" + Said)));
        Assert.True(Found("data/CCCD-001099012345.txt", "Không có gì."u8.ToArray()));
    }

    [Fact]
    public void What_holds_no_text_and_what_names_nobody_is_let_go()
    {
        Assert.False(Found("data/quet.pdf", [0x25, 0x50, 0x44, 0x46, 0, 0xFF, .. "0912 345 678"u8]));
        Assert.False(Found(Evaluation, """{"kinhPhi": 150000000, "ghiChu": "Theo Quyết định số 122/QĐ-UBND ngày 15/11/2024"}"""u8.ToArray()));
    }

    private static bool Found(string path, byte[] bytes) => !LeakCheck.In(new SourceFile(path, bytes)).IsEmpty;
}
