using System.Collections.Immutable;

namespace Antt.Engine.Tables.Columns;

/// <summary>A column of a table: where its value stands in the document, and what it is called.</summary>
/// <param name="Path">Keys down to the value, joined by points, from the document's root or from the entry that the row is.</param>
/// <param name="Heading">What stands on top.</param>
/// <param name="Value">What its cells stand for.</param>
/// <param name="Explanation">What is meant, in Vietnamese, with the clause.</param>
/// <param name="Options">The values there are, for those that have a few.</param>
public sealed record TableColumn(string Path, string Heading, ColumnValue Value, string Explanation, ImmutableArray<ColumnOption> Options)
{
    /// <summary>Whether the value belongs to the whole document although the row is an entry of it.</summary>
    public bool IsOfDocument { get; init; }

    /// <summary>Whether every row has to have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The types of unit it means something for; none for all.</summary>
    public ImmutableArray<string> UnitTypes { get; init; } = [];

    /// <summary>The keys of the path.</summary>
    public ImmutableArray<string> Keys => [.. Path.Split('.')];

    /// <summary>Whether it means something for units of a type.</summary>
    public bool IsFor(string unitType) => UnitTypes.IsEmpty || UnitTypes.Contains(unitType);
}

/// <summary>One of a few values.</summary>
/// <param name="Value">As the data spells it.</param>
/// <param name="Label">As people read it.</param>
public sealed record ColumnOption(string Value, string Label);
