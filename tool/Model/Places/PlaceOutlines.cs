using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Places;

/// <summary>The outlines of a register's places ("hình vẽ địa bàn"): pictures only, no result rests on them.</summary>
/// <param name="Source">Where they come from.</param>
/// <param name="All">All of them, in the order entered.</param>
/// <param name="Input">The file.</param>
public sealed record PlaceOutlines(string Source, ImmutableArray<PlaceOutline> All, Input Input);

/// <summary>The outline of a place.</summary>
/// <param name="Place">Id of the place.</param>
/// <param name="Rings">Closed lines of three points or more; one inside another cuts a hole.</param>
public sealed record PlaceOutline(string Place, ImmutableArray<ImmutableArray<OutlinePoint>> Rings);

/// <summary>A point of the drawing grid, which reaches from 0 to <see cref="Grid"/> both ways.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
public readonly record struct OutlinePoint(int X, int Y)
{
    /// <summary>The last line of the grid.</summary>
    public const int Grid = 1000;
}
