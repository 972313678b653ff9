using System.Text.Json.Nodes;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Tests.Engine.Publishing;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Tests.Engine.Linking;

/// <summary>An outline is of a place that exists, and a place has one.</summary>
public sealed class OutlineChecksTests
{
    private const string File = "data/outlines.json";

    [Theory]
    [InlineData("M10103-2025-07-01", "M10109-2025-07-01", "ANTT3010")]
    [InlineData("M10103-2025-07-01", "M10201-2025-07-01", "ANTT3007")]
    [InlineData("M10103-2025-07-01", "M10103-2025-07-01")]
    public void A_place_that_is_missing_or_drawn_twice_is_named(string place, string instead, params string[] expected)
    {
        var files = Published.Files();
        files.Change(File, sheet => Outline(sheet, place)["place"] = instead);
        var found = Pipeline.Run(new MemoryTree(files), new RunOptions(new DateOnly(2030, 1, 1))).Diagnostics.Where(finding => finding.Location.Path == File);
        Assert.Equal(expected, found.Select(finding => finding.Descriptor.Code));
    }

    [Fact]
    public void What_is_published_names_each_place_once_in_order()
    {
        var files = Published.Files();
        files.Change(File, sheet => Outline(sheet, "M10103-2025-07-01")["place"] = "M10201-2025-07-01");
        var places = Published.Register(files).Outlines.Outlines.Select(outline => outline.Place);
        Assert.Equal(["M10101-1997-01-01", "M10102-1997-01-01", "M10201-2004-05-10", "M10201-2025-07-01"], places);
    }

    private static JsonNode Outline(JsonObject sheet, string place) => sheet["outlines"]!.AsArray().First(outline => (string?)outline!["place"] == place)!;
}
