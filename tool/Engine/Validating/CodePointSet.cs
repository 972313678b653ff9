namespace Antt.Engine.Validating;

/// <summary>A set of code points, as sorted ranges that do not touch.</summary>
internal sealed class CodePointSet
{
    private const int Last = 0x10FFFF;

    private readonly (int First, int Last)[] _ranges;

    public static readonly CodePointSet Everything = new([(0, Last)]);
    public static readonly CodePointSet Digits = new([('0', '9')]);
    public static readonly CodePointSet WordLetters = new([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]);
    public static readonly CodePointSet LineBreaks = new([('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)]);
    public static readonly CodePointSet Spaces = new([('\t', '\r'), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A),
        (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF)]);

    public CodePointSet(IEnumerable<(int First, int Last)> ranges)
    {
        var sorted = new List<(int First, int Last)>();
        foreach (var range in ranges)
        {
            var at = sorted.Count;
            while (at > 0 && sorted[at - 1].First > range.First) at--;
            sorted.Insert(at, range);
        }
        var merged = new List<(int First, int Last)>();
        foreach (var range in sorted)
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1) merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            else merged.Add(range);
        }
        _ranges = [.. merged];
    }

    public IReadOnlyList<(int First, int Last)> Ranges => _ranges;

    public bool Contains(int code)
    {
        foreach (var (first, last) in _ranges)
        {
            if (code >= first && code <= last) return true;
        }
        return false;
    }

    public CodePointSet Inverted()
    {
        var others = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in Ranges)
        {
            if (first > next) others.Add((next, first - 1));
            next = last + 1;
        }
        if (next <= Last) others.Add((next, Last));
        return new CodePointSet(others);
    }
}
