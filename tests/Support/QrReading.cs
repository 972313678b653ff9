using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Antt.Tests.Support;

/// <summary>
/// Reads a QR code from the rows of squares of an SVG picture, by the standard (ISO/IEC 18004) and without the library that drew it: versions 1 to 6, level M.
/// Nothing is mended: a picture is no photograph.
/// </summary>
internal sealed partial class QrReading
{
    private const int Quiet = 4;
    private const int FormatMask = 0b101_0100_0001_0010;

    /// <summary>Blocks and their data codewords of versions 1 to 6 at level M.</summary>
    private static readonly (int Blocks, int Length)[] Layouts = [(1, 16), (1, 28), (1, 44), (2, 32), (2, 43), (4, 27)];

    private const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    private readonly bool[,] _dark;
    private readonly int _size;
    private string _bits = "";
    private int _at;

    private QrReading(string svg)
    {
        _size = int.Parse(Side().Match(svg).Groups[1].Value, CultureInfo.InvariantCulture) - (2 * Quiet);
        _dark = new bool[_size, _size];
        foreach (Match run in Run().Matches(svg))
        {
            var (x, y, width) = (Part(run, 1) - Quiet, Part(run, 2) - Quiet, Part(run, 3));
            for (var at = x; at < x + width; at++) _dark[y, at] = true;
        }
    }

    private int Version => (_size - 17) / 4;

    /// <summary>The text that a reader of the picture gets.</summary>
    public static string Text(string svg) => new QrReading(svg).Read();

    private string Read()
    {
        var (blocks, length) = Layouts[Version - 1];
        var codewords = Codewords().Take(blocks * length).ToArray();
        var data = Enumerable.Range(0, blocks * length).Select(number => codewords[(number % length * blocks) + (number / length)]).ToArray();
        _bits = string.Concat(data.Select(static codeword => codeword.ToString("b8", CultureInfo.InvariantCulture)));
        var text = new List<byte>();
        while (_bits.Length - _at >= 4 && Next(4) is var mode and not 0) text.AddRange(Segment(mode));
        return Encoding.UTF8.GetString([.. text]);
    }

    /// <summary>A run of digits, three in ten bits; of capitals and the like, two in eleven; or of bytes.</summary>
    private IEnumerable<byte> Segment(int mode)
    {
        var rest = Next(mode switch { 1 => 10, 2 => 9, 4 => 8, _ => throw new InvalidDataException($"mode {mode}") });
        for (; rest > 0; rest -= mode switch { 1 => 3, 2 => 2, _ => 1 })
        {
            if (mode == 4) yield return (byte)Next(8);
            else if (mode == 2) foreach (var letter in rest > 1 ? Pair(Next(11)) : [Letters[Next(6)]]) yield return (byte)letter;
            else foreach (var digit in Next(Math.Min(rest, 3) switch { 3 => 10, 2 => 7, _ => 4 }).ToString($"D{Math.Min(rest, 3)}", CultureInfo.InvariantCulture)) yield return (byte)digit;
        }
    }

    private static char[] Pair(int value) => [Letters[value / Letters.Length], Letters[value % Letters.Length]];

    private int Next(int bits) => Convert.ToInt32(_bits[_at..(_at += bits)], 2);

    /// <summary>Eight squares make a codeword; they run in columns of two, from the right, up and down in turn.</summary>
    private IEnumerable<byte> Codewords()
    {
        var mask = Mask();
        var (codeword, count) = (0, 0);
        for (var (right, isUp) = (_size - 1, true); right > 0; (right, isUp) = (right - 2, !isUp))
        {
            if (right == 6) right--;
            for (var step = 0; step < _size; step++)
            {
                var row = isUp ? _size - 1 - step : step;
                foreach (var column in new[] { right, right - 1 })
                {
                    if (IsPattern(row, column)) continue;
                    codeword = (codeword << 1) | (_dark[row, column] ^ mask(row, column) ? 1 : 0);
                    if (++count % 8 != 0) continue;
                    yield return (byte)codeword;
                    codeword = 0;
                }
            }
        }
    }

    /// <summary>Finders with what surrounds them, the lines of timing, and the one pattern of alignment.</summary>
    private bool IsPattern(int row, int column)
    {
        var middle = _size - 7;
        return (row < 9 && (column < 9 || column >= _size - 8)) || (row >= _size - 8 && column < 9) || row == 6 || column == 6
            || (Version > 1 && Math.Abs(row - middle) <= 2 && Math.Abs(column - middle) <= 2);
    }

    private Func<int, int, bool> Mask()
    {
        var format = Enumerable.Range(0, 6).Append(7).Append(8).Select(column => _dark[8, column]).Aggregate(0, static (bits, isDark) => (bits << 1) | (isDark ? 1 : 0)) ^ (FormatMask >> 7);
        Assert.Equal(0b00, format >> 6);
        return ((format >> 3) & 0b111) switch
        {
            0 => static (row, column) => (row + column) % 2 == 0,
            1 => static (row, _) => row % 2 == 0,
            2 => static (_, column) => column % 3 == 0,
            3 => static (row, column) => (row + column) % 3 == 0,
            4 => static (row, column) => ((row / 2) + (column / 3)) % 2 == 0,
            5 => static (row, column) => (row * column % 2) + (row * column % 3) == 0,
            6 => static (row, column) => ((row * column % 2) + (row * column % 3)) % 2 == 0,
            _ => static (row, column) => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
        };
    }

    private static int Part(Match run, int number) => int.Parse(run.Groups[number].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"viewBox=""0 0 (\d+) \1""")]
    private static partial Regex Side();

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Run();
}
