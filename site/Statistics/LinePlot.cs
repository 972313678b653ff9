using System.Collections.Immutable;
using System.Globalization;

namespace Antt.Site.Statistics;

/// <summary>Where the lines of a chart run: years from left to right, shares from 0 at the bottom to 1 at the top. Lengths are those of its view box.</summary>
public sealed class LinePlot
{
    /// <summary>Width of the view box.</summary>
    public const int Width = 760;

    /// <summary>Height of the view box.</summary>
    public const int Height = 300;

    /// <summary>Where the lines of the grid end.</summary>
    public const double Right = 470;

    private const double Left = 52, Top = 16, Bottom = 262;
    private const double LineOfText = 18;

    private readonly int _years;

    /// <summary>A chart of series over years.</summary>
    public LinePlot(ImmutableArray<int> years, ImmutableArray<Series> series)
    {
        _years = years.Length;
        Labels = Parted(series);
    }

    /// <summary>The path of a line across at a share.</summary>
    public static string Across(double share) => $"M{Shown(Left)} {Shown(Y(share))}H{Shown(Right)}";

    /// <summary>The height at which each line's name stands, so that no name covers another; null for a line without a point.</summary>
    public ImmutableArray<double?> Labels { get; }

    /// <summary>Where names of lines begin.</summary>
    public static double LabelStart => Right + 16;

    /// <summary>The place of a year on the x axis.</summary>
    public double X(int place) => _years == 1 ? (Left + Right) / 2 : Left + 14 + ((Right - Left - 28) * place / (_years - 1));

    /// <summary>The place of a share on the y axis.</summary>
    public static double Y(double share) => Bottom - ((Bottom - Top) * share);

    /// <summary>The points of a line with their shares; a year without a share has none.</summary>
    public IEnumerable<(double X, double Y)> Points(Series series) =>
        series.Shares.Select((share, place) => (share, place)).Where(point => point.share is not null).Select(point => (X(point.place), Y(point.share!.Value)));

    /// <summary>The path of a line; it breaks where a year has no share.</summary>
    public string Path(Series series)
    {
        var path = new List<string>();
        var isDrawing = false;
        for (var place = 0; place < series.Shares.Length; place++)
        {
            if (series.Shares[place] is { } share) path.Add($"{(isDrawing ? 'L' : 'M')}{Shown(X(place))} {Shown(Y(share))}");
            isDrawing = series.Shares[place] is not null;
        }
        return string.Concat(path);
    }

    /// <summary>A length as it stands in the picture.</summary>
    public static string Shown(double length) => Math.Round(length, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Names begin at the height of their line's last point and move apart, the lower ones down, then all up if they ran out of the picture.</summary>
    private static ImmutableArray<double?> Parted(ImmutableArray<Series> series)
    {
        var heights = series.Select(line => line.Shares.LastOrDefault(share => share is not null) is { } last ? Y(last) : (double?)null).ToArray();
        var order = Enumerable.Range(0, heights.Length).Where(line => heights[line] is not null).OrderBy(line => heights[line]).ToArray();
        for (var i = 1; i < order.Length; i++)
            heights[order[i]] = Math.Max(heights[order[i]]!.Value, heights[order[i - 1]]!.Value + LineOfText);
        var over = order.Length == 0 ? 0 : Math.Max(0, heights[order[^1]]!.Value - Bottom);
        if (over > 0)
        {
            heights[order[^1]] -= over;
            for (var i = order.Length - 2; i >= 0; i--)
                heights[order[i]] = Math.Min(heights[order[i]]!.Value, heights[order[i + 1]]!.Value - LineOfText);
        }
        return [.. heights];
    }
}
