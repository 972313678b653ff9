using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.Lists;

/// <summary>A list of units that people come in by: of a type, a year, a class, a letter. Filters are pages of their own, so that they work without script.</summary>
/// <param name="Title">What is listed.</param>
/// <param name="Lead">What that means, in a sentence.</param>
/// <param name="Facets">What it can be narrowed to or changed for; empty ones are left out.</param>
/// <param name="Rows">The units.</param>
/// <param name="PathOf">The path of each page of the list.</param>
public sealed record Listing(Words Title, Words Lead, ImmutableArray<FacetGroup> Facets, ImmutableArray<UnitRow> Rows, Func<int, string> PathOf)
{
    /// <summary>What is said where the list is empty, with a way on.</summary>
    public Words Nothing { get; init; } = new("Chưa có đơn vị nào trong danh sách này.", "There is no unit in this list yet.");
}

/// <summary>Filters of one kind.</summary>
/// <param name="Title">What they narrow by.</param>
/// <param name="Facets">The filters that lead to at least one unit.</param>
public sealed record FacetGroup(Words Title, ImmutableArray<Facet> Facets);

/// <summary>A filter.</summary>
/// <param name="Label">What it narrows to.</param>
/// <param name="Path">The page it leads to.</param>
/// <param name="Count">How many units there are.</param>
/// <param name="IsCurrent">Whether it is the one that is shown.</param>
public sealed record Facet(Words Label, string Path, int Count, bool IsCurrent);

/// <summary>A unit in a list.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Name">The name it is listed by, which may be one it no longer bears.</param>
/// <param name="Standing">How it stands, today or for the year of the list.</param>
public sealed record UnitRow(PublicUnit Unit, string Name, UnitStanding Standing);
