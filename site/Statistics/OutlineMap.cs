using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Site.Statistics;

/// <summary>Where the outlines of a map run and its words stand. Lengths are those of the drawing grid; nothing but numbers goes into the picture.</summary>
public sealed class OutlineMap
{
    private const int Margin = 10;

    /// <summary>How many letters of the common size stand side by side across the picture.</summary>
    private const double LettersAcross = 90;

    /// <summary>The common size of a letter, as the style sheet has it, and how wide one is.</summary>
    private const double LetterSize = 14, LetterWidth = 7.5;

    private readonly double _scale;

    /// <summary>A map of outlines, at least one of them, each of one ring or more.</summary>
    public OutlineMap(ImmutableArray<PublicOutline> outlines)
    {
        var box = Box.Of(outlines.SelectMany(outline => outline.Rings).SelectMany(ring => ring));
        var width = Math.Max(box.Width, box.Height) + (2 * Margin);
        _scale = width / (LettersAcross * LetterWidth);
        ViewBox = $"{Shown(box.X - (width / 2d))} {Shown(box.Top - Margin)} {Shown(width)} {Shown(box.Height + (2 * Margin))}";
    }

    /// <summary>The stretch of the grid that is seen: as wide as high or wider, so that a long strip of land does not make a tower of the page.</summary>
    public string ViewBox { get; }

    /// <summary>The path of an outline.</summary>
    public static string Path(PublicOutline outline)
    {
        var path = new StringBuilder();
        foreach (var ring in outline.Rings)
        {
            var command = 'M';
            foreach (var (x, y) in ring)
            {
                path.Append(CultureInfo.InvariantCulture, $"{command}{x} {y}");
                command = 'L';
            }
            path.Append('Z');
        }
        return path.ToString();
    }

    /// <summary>
    /// Where the words of the outlines stand, in their order: in the middle of the largest ring, smaller where they would leave it. Where two would lie on each
    /// other, the smaller land keeps its figure alone, or nothing: its name is told to who points at it, and by the table.
    /// </summary>
    /// <param name="words">Each outline with its name and its figure.</param>
    public ImmutableArray<MapLabel?> Labels(ImmutableArray<(PublicOutline Outline, string Name, string Figure)> words)
    {
        var labels = new MapLabel?[words.Length];
        var taken = new List<Box>();
        var lands = words.Select(static land => land.Outline.Rings.Select(static ring => Box.Of(ring)).MaxBy(static ring => (long)ring.Width * ring.Height)).ToList();
        foreach (var number in Enumerable.Range(0, words.Length).OrderByDescending(number => (long)lands[number].Width * lands[number].Height))
        {
            var land = lands[number];
            labels[number] = Fitted(land, Math.Max(words[number].Name.Length, words[number].Figure.Length), hasName: true, taken) ?? Fitted(land, words[number].Figure.Length, hasName: false, taken);
        }
        return [.. labels];
    }

    private MapLabel? Fitted(Box land, int letters, bool hasName, List<Box> taken)
    {
        var scale = _scale * Math.Clamp(land.Width / (LetterWidth * _scale * Math.Max(1, letters)), 0.7, 1.2);
        var (width, above, below) = (letters * LetterWidth * scale / 2, LetterSize * scale, hasName ? (SecondLine + 4) * scale : 4 * scale);
        var box = new Box((int)(land.X - width), (int)(land.Y - above), (int)(land.X + width), (int)(land.Y + below));
        if (taken.Exists(box.Meets)) return null;
        taken.Add(box);
        return new MapLabel($"translate({Shown(land.X)} {Shown(land.Y)}) scale({scale.ToString("0.###", CultureInfo.InvariantCulture)})", hasName);
    }

    /// <summary>The base line of the second line of words.</summary>
    public static double SecondLine => LetterSize + 2;

    private static string Shown(double length) => LinePlot.Shown(length);

    private readonly record struct Box(int Left, int Top, int Right, int Bottom)
    {
        public int Width => Right - Left;

        public int Height => Bottom - Top;

        public double X => (Left + Right) / 2d;

        public double Y => (Top + Bottom) / 2d;

        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public static Box Of(IEnumerable<OutlinePoint> points) => points.Aggregate(
            new Box(OutlinePoint.Grid, OutlinePoint.Grid, 0, 0),
            (box, point) => new Box(Math.Min(box.Left, point.X), Math.Min(box.Top, point.Y), Math.Max(box.Right, point.X), Math.Max(box.Bottom, point.Y)));
    }
}

/// <summary>Where the words of a place stand on a map.</summary>
/// <param name="Transform">How they are moved there, as SVG writes it.</param>
/// <param name="HasName">Whether there is room for the name above the figure.</param>
public sealed record MapLabel(string Transform, bool HasName);
