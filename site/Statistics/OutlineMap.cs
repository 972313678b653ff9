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

    /// <summary>How the words of an outline are moved to the middle of its largest ring, smaller where they would leave it.</summary>
    public string Placed(PublicOutline outline, int letters)
    {
        var box = outline.Rings.Select(ring => Box.Of(ring)).MaxBy(ring => (long)ring.Width * ring.Height);
        var fitting = box.Width / (LetterWidth * _scale * Math.Max(1, letters));
        return $"translate({Shown(box.X)} {Shown(box.Y)}) scale({(_scale * Math.Clamp(fitting, 0.7, 1.2)).ToString("0.###", CultureInfo.InvariantCulture)})";
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

        public static Box Of(IEnumerable<OutlinePoint> points) => points.Aggregate(
            new Box(OutlinePoint.Grid, OutlinePoint.Grid, 0, 0),
            (box, point) => new Box(Math.Min(box.Left, point.X), Math.Min(box.Top, point.Y), Math.Max(box.Right, point.X), Math.Max(box.Bottom, point.Y)));
    }
}
