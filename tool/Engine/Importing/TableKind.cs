using System.Collections.Immutable;

namespace Antt.Engine.Importing;

/// <summary>A kind of table, told by its headings.</summary>
/// <param name="Headings">The headings that make it one.</param>
/// <param name="NeedsDay">Whether the name of the file has to end in the day it speaks of.</param>
internal sealed record TableKind(ImmutableArray<string> Headings, bool NeedsDay)
{
    /// <summary>Every version of every unit.</summary>
    public static TableKind Versions { get; } = new(
        ["level", "code", "name", "full_name", "type", "parent_code", "valid_from", "valid_to", "decree_from", "decree_to"], NeedsDay: false);

    /// <summary>The units of one day and what they were made from.</summary>
    public static TableKind ListWithPredecessors { get; } = new(["level", "code", "name", "full_name", "type", "parent_code", "predecessors"], NeedsDay: true);

    /// <summary>The units of one day.</summary>
    public static TableKind List { get; } = new(["level", "code", "name", "full_name", "type", "parent_code"], NeedsDay: true);

    /// <summary>Which commune went where on a day.</summary>
    public static TableKind Communes { get; } = new(
        ["old_code", "old_name", "old_district", "new_code", "new_name", "new_province", "kind", "sources"], NeedsDay: true);

    /// <summary>Which province went where on a day.</summary>
    public static TableKind Provinces { get; } = new(["old_code", "old_name", "new_code", "new_name", "communes_mapped"], NeedsDay: true);

    /// <summary>All of them.</summary>
    public static ImmutableArray<TableKind> All { get; } = [Versions, ListWithPredecessors, List, Communes, Provinces];
}
