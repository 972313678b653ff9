using System.Globalization;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Tables.Importing;

/// <summary>Keys and positions down to a value of a document, joined by slashes.</summary>
internal static class DocumentPointer
{
    /// <summary>The innermost value that a place in the file belongs to.</summary>
    public static string At(JsonTree tree, Location place)
    {
        var (node, pointer) = (tree.Root, "");
        while (Inner(tree, node, place) is var (inner, segment)) (node, pointer) = (inner, $"{pointer}/{segment}");
        return pointer;
    }

    private static (JsonNode Node, string Segment)? Inner(JsonTree tree, JsonNode node, Location place)
    {
        foreach (var member in node.Properties)
            if (Covers(tree.LocationOfKey(member), place) || Covers(tree.LocationOf(member), place)) return (member, member.Key);
        var position = 0;
        foreach (var item in node.Items)
        {
            if (Covers(tree.LocationOf(item), place)) return (item, position.ToString(CultureInfo.InvariantCulture));
            position++;
        }
        return null;
    }

    private static bool Covers(Location outer, Location place) =>
        (outer.Line, outer.Column).CompareTo((place.Line, place.Column)) <= 0 && (place.Line, place.Column).CompareTo((outer.EndLine, outer.EndColumn)) < 0;
}
