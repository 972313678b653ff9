using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Tests.Engine.Loading;

public sealed class JsonTreeTests
{
    [Fact]
    public void Values_are_found_by_name_and_place()
    {
        var root = Read("{\"tên\": \"Xóm \\\"1\\\"\", \"số\": 412, \"có\": true, \"danh sách\": [1, 2.50, \"ba\"], \"khối\": {\"a\": {}}}").Root;
        Assert.Equal("Xóm \"1\"", root.Get("tên").Text);
        Assert.Equal(412, root.Get("số"u8).Long);
        Assert.True(root.Get("có").Bool);
        Assert.Equal(2.50m, root.Get("danh sách").Items.ToArray()[1].Decimal);
        Assert.Equal(["tên", "số", "có", "danh sách", "khối"], root.Properties.ToArray().Select(member => member.Key));
        Assert.True(root.Get("khối").TryGet("a", out var inner));
        Assert.Equal(0, inner.Count);
        Assert.Equal(JsonKind.Missing, root.Get("không có").Get("nữa").Kind);
    }

    [Fact]
    public void A_node_of_a_list_has_no_name()
    {
        var root = Read("{\"a\": [1, {\"b\": 2}]}").Root;
        var items = root.Get("a").Items.ToArray();
        Assert.Equal("", items[0].Key);
        Assert.Equal("", items[1].Key);
        Assert.Equal("b", items[1].Get("b").Key);
    }

    [Theory]
    [InlineData("12", true, 12)]
    [InlineData("-9223372036854775808", true, long.MinValue)]
    [InlineData("1.0", true, 1)]
    [InlineData("12e1", true, 120)]
    [InlineData("1.5", false, 0)]
    [InlineData("\"12\"", false, 0)]
    public void Whole_numbers_are_read_exactly(string text, bool expected, long number)
    {
        Assert.Equal(expected, Read(text).Root.TryGetLong(out var found));
        Assert.Equal(number, found);
    }

    [Fact]
    public void Places_count_lines_from_1_and_columns_in_UTF16_units()
    {
        var tree = Read("{\r\n  \"😀đ\": [\r\n    1, \"x\"]\r\n}");
        var list = tree.Root.Get("😀đ");
        Assert.Equal(new Location("a.json", 2, 3, 2, 8), tree.LocationOfKey(list));
        Assert.Equal(new Location("a.json", 2, 10, 3, 12), tree.LocationOf(list));
        Assert.Equal(new Location("a.json", 3, 8, 3, 11), tree.LocationOf(list.Items.ToArray()[1]));
        Assert.Equal(3, tree.LineOf(list.Items.ToArray()[0]));
        Assert.Equal(new Location("a.json", 1, 1, 4, 2), tree.LocationOf(tree.Root));
    }

    [Fact]
    public void A_reader_uses_its_buffers_again()
    {
        var reader = new JsonReader();
        var findings = new List<Diagnostic>();
        var first = reader.Read(new SourceFile("a.json", "{\"a\": \"\\u0111\"}"u8.ToArray()), findings);
        Assert.Equal("đ", first!.Root.Get("a").Text);
        var second = reader.Read(new SourceFile("b.json", "[3]"u8.ToArray()), findings);
        Assert.Equal(3, second!.Root.Items.ToArray()[0].Long);
        Assert.Equal("b.json", second.LocationOf(second.Root).Path);
        Assert.Empty(findings);
    }

    private static JsonTree Read(string text) => Reading.Of(text).Tree!;
}

/// <summary>Children as an array; the tool walks them without one.</summary>
internal static class JsonChildrenExtensions
{
    public static JsonNode[] ToArray(this JsonChildren children)
    {
        var nodes = new List<JsonNode>();
        foreach (var child in children) nodes.Add(child);
        return [.. nodes];
    }
}
