using System.Text;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Tests.Engine.Loading;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("", "empty-file 1,1-1,1")]
    [InlineData(" \n ", "empty-file 1,1-1,1")]
    [InlineData("{\"a\": }", "value-expected 1,7-1,8")]
    [InlineData("{\"a\": 1 // vì sao\n}", "comment 1,9-1,10")]
    [InlineData("/* x */ {}", "comment 1,1-1,2")]
    [InlineData("{\"a\": 1,}", "trailing-comma 1,8-1,9")]
    [InlineData("[1, 2,\n]", "trailing-comma 1,6-1,7")]
    [InlineData("{\"a\": 1\n \"b\": 2}", "missing-comma 2,2-2,5")]
    [InlineData("{\"a\" 1}", "missing-colon 1,6-1,7")]
    [InlineData("{a: 1}", "name-expected 1,2-1,3")]
    [InlineData("{'a': 1}", "wrong-quotes 1,2-1,3")]
    [InlineData("{“a”: 1}", "wrong-quotes 1,2-1,3")]
    [InlineData("{\"a\": ‘x’}", "wrong-quotes 1,7-1,8")]
    [InlineData("{\"a\": [1, 2", "not-closed 1,12-1,12")]
    [InlineData("{\"a\": \"x\n}", "text-not-closed 1,7-1,9")]
    [InlineData("{\"a\": \"\\x\"}", "bad-escape 1,8-1,10")]
    [InlineData("{\"a\": \"\\u12g4\"}", "bad-escape 1,8-1,12")]
    [InlineData("{\"a\": \"Đ\\uD83D!\"}", "lone-surrogate 1,9-1,15")]
    [InlineData("{\"a\": 012}", "bad-number 1,7-1,10")]
    [InlineData("{\"a\": 1.000.000}", "bad-number 1,7-1,16")]
    [InlineData("{\"a\": -}", "bad-number 1,7-1,8")]
    [InlineData("{\"a\": True}", "unknown-word 1,7-1,11")]
    [InlineData("{\"a\": đạt}", "unknown-word 1,7-1,10")]
    [InlineData("{} {}", "text-after-value 1,4-1,5")]
    [InlineData("{\"a\": 1,\n  \"a\": 2}", "duplicate-key 2,3-2,6")]
    [InlineData("{\"a\": 1, \"\\u0061\": 2}", "duplicate-key 1,10-1,18")]
    [InlineData("{\"a\": 99999999999999999999}", "number-too-large 1,7-1,27")]
    [InlineData("{\"a\": 1e999}", "number-too-large 1,7-1,12")]
    [InlineData("{\n<<<<<<< HEAD\n  \"a\": 1\n=======\n  \"a\": 2\n>>>>>>> x\n}", "merge-conflict 2,1-2,13")]
    [InlineData("\uFEFF{}", "byte-order-mark 1,1-1,1")]
    [InlineData("\uFEFF{\"a\": }", "byte-order-mark 1,1-1,1; value-expected 1,7-1,8")]
    [InlineData("{\"a\": \"Tr\u0061\u0323n\"}", "not-composed 1,7-1,14")]
    [InlineData("{\"a\": \"Thôn А\"}", "look-alike 1,13-1,14")]
    [InlineData("{\"a\": \"Thоn Một\"}", "look-alike 1,10-1,11")]
    [InlineData("{\"a\": \"Ðoàn kết\"}", "look-alike 1,8-1,9")]
    [InlineData("{\"dаte\": 1}", "look-alike 1,4-1,5")]
    [InlineData("{\"a\": \"xóm\u200B 1\"}", "invisible-character 1,11-1,12")]
    [InlineData("{\"a\": \"xóm\u202E 1\"}", "invisible-character 1,11-1,12")]
    [InlineData("{\"a\": \"a\u007Fb\"}", "control-character 1,9-1,10")]
    [InlineData("{\"a\": \"a\\u0000b\"}", "control-character 1,7-1,17")]
    [InlineData("{\"a\": \"a\tb\"}", "control-character 1,9-1,10")]
    [InlineData("{\"a\\n\": 1}", "control-character 1,2-1,7")]
    [InlineData("{\"a\": \"dòng 1\\ndòng 2\", \"b\": \"α là góc\"}", "")]
    [InlineData("{\r\n\"a\": 1\r\n}\r\n", "")]
    public void Each_mistake_has_one_finding_at_its_place(string text, string expected)
    {
        var (_, findings) = Reading.Of(text);
        Reading.AssertWorded(findings);
        Assert.Equal(expected, Reading.Findings(findings));
    }

    [Fact]
    public void Limits_hold_exactly()
    {
        Assert.Equal("", Reading.Findings(new string('[', 64) + new string(']', 64)));
        Assert.Equal("too-deep 1,65-1,66", Reading.Findings(new string('[', 65) + new string(']', 65)));
        Assert.Equal("", Reading.Findings($"\"{new string('ạ', 20_000)}\""));
        Assert.StartsWith("text-too-long", Reading.Findings($"\"{new string('ạ', 20_001)}\""), StringComparison.Ordinal);
        Assert.Equal("", Reading.Findings("{}" + new string(' ', JsonReader.MaxBytes - 2)));
        Assert.StartsWith("file-too-large", Reading.Findings("{}" + new string(' ', JsonReader.MaxBytes - 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_pointed_at()
    {
        var (tree, findings) = Reading.Of([.. "{\"a\": \"đ"u8, 0xFF, .. "\"}"u8]);
        Assert.Null(tree);
        Assert.Equal("not-utf8 1,9-1,9", Reading.Findings(findings));
    }

    [Fact]
    public void All_findings_of_a_readable_file_come_in_one_run()
    {
        Assert.Equal("duplicate-key 1,11-1,14; not-composed 1,16-1,20; number-too-large 1,26-1,45",
            Reading.Findings("{\"a\": \"\", \"a\": \"a\u0323\", \"b\":9223372036854775808}"));
    }

    [Fact]
    public void Nothing_makes_the_reader_throw_or_hang()
    {
        var random = new Random(20260101);
        var seed = Encoding.UTF8.GetBytes("{\"unit\": \"kdc-1\", \"d\\u0111\": [1.5, -2e3, true, null, \"Đường Hồng Kỳ\\n\"], \"o\": {\"x\": {}}}");
        var reader = new JsonReader();
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = seed.ToArray();
            for (var edits = random.Next(1, 6); edits > 0; edits--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var length = random.Next(4) == 0 ? random.Next(bytes.Length) : bytes.Length;
            var findings = new List<Diagnostic>();
            var tree = reader.Read(new SourceFile("a.json", bytes.AsMemory(0, length)), findings);
            Assert.True(tree is not null || findings.Count == 1);
            Reading.AssertWorded(findings);
        }
    }

    [Fact]
    public void A_large_file_of_mistakes_takes_no_longer_than_it_should()
    {
        var text = "[" + string.Join(',', Enumerable.Repeat("\"\u0061\u0323\"", 150_000)) + "]";
        var (tree, findings) = Reading.Of(text);
        Assert.NotNull(tree);
        Assert.Equal(200, findings.Count);
        Assert.Equal("too-many-findings", findings[^1].Descriptor.Slug);
    }
}
