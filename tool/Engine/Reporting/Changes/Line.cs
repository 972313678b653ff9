using System.Collections.Immutable;

namespace Antt.Engine.Reporting.Changes;

/// <summary>A line of a report, before it is known in what form it is written.</summary>
/// <param name="Depth">How far it is set in: 0 for an item, 1 for what belongs to it.</param>
/// <param name="Pieces">What it says.</param>
internal sealed record Line(int Depth, ImmutableArray<Piece> Pieces)
{
    public static Line Of(int depth, params ImmutableArray<Piece> pieces) => new(depth, pieces);
}

/// <summary>A piece of a line.</summary>
/// <param name="Kind">How it is set.</param>
/// <param name="Text">The text, as it is.</param>
/// <param name="Address">Where a link leads.</param>
internal readonly record struct Piece(PieceKind Kind, string Text, string? Address = null)
{
    public static implicit operator Piece(string text) => new(PieceKind.Plain, text);

    public static Piece Strong(string text) => new(PieceKind.Strong, text);

    public static Piece Code(string text) => new(PieceKind.Code, text);

    public static Piece Link(string text, string address) => new(PieceKind.Link, text, address);
}

/// <summary>How a piece of a line is set.</summary>
internal enum PieceKind
{
    Plain,
    Strong,
    Code,
    Link,
}

/// <summary>Something told in a few lines, with more for whoever wants it.</summary>
/// <param name="Head">What everybody sees.</param>
/// <param name="More">What is folded away.</param>
internal sealed record Item(ImmutableArray<Line> Head, ImmutableArray<Line> More);

/// <summary>A heading and what stands under it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Items">What stands under it, the most telling first.</param>
/// <param name="MostLines">How many lines of it everybody sees; 0 for as many as there is room.</param>
/// <param name="Rest">What is said above what is folded away, told how many lines that is and whether whole items are among them.</param>
internal sealed record Group(string Heading, ImmutableArray<Item> Items, int MostLines, Func<int, bool, string> Rest);
