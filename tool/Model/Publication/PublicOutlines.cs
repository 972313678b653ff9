using System.Collections.Immutable;
using Antt.Model.Places;

namespace Antt.Model.Publication;

/// <summary>The outlines that maps of places are drawn from ("hình vẽ địa bàn").</summary>
/// <param name="Source">Where they come from.</param>
/// <param name="Outlines">One for each place that has one, by place.</param>
public sealed record PublicOutlines(string Source, ImmutableArray<PublicOutline> Outlines)
{
    /// <summary>Of a register that gives none.</summary>
    public static PublicOutlines None { get; } = new("", []);
}

/// <summary>The outline of a place.</summary>
/// <param name="Place">Id of the place.</param>
/// <param name="Rings">Closed lines; one inside another cuts a hole.</param>
public sealed record PublicOutline(string Place, ImmutableArray<ImmutableArray<OutlinePoint>> Rings);
