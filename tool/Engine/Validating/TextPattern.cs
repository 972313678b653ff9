using System.Text;

namespace Antt.Engine.Validating;

/// <summary>
/// A regular expression turned into a table once, so that matching takes one look per character whatever the text: no
/// backtracking, no time limit, no allocation.
/// </summary>
internal sealed class TextPattern
{
    private const int MaxStates = 4000;
    private const int Dead = 0;

    private readonly byte[] _asciiClass = new byte[128];
    private readonly int[] _bounds;
    private readonly int _classes;
    private readonly ushort[] _next;
    private readonly bool[] _accepts;
    private readonly bool _anchoredAtEnd;

    public TextPattern(string pattern)
    {
        Text = pattern;
        var parser = new PatternParser(pattern);
        var (first, matched) = parser.Read();
        _anchoredAtEnd = parser.AnchoredAtEnd;
        _bounds = [.. parser.Steps.SelectMany(step => step.Set?.Ranges ?? []).SelectMany(range => new[] { range.First, range.Last + 1 }).Append(0).Distinct().Order()];
        if (_bounds.Length > byte.MaxValue) throw new SchemaDialectException($"pattern '{pattern}': too many characters");
        _classes = _bounds.Length;
        for (var code = 0; code < _asciiClass.Length; code++) _asciiClass[code] = (byte)ClassOf(code);
        (_next, _accepts) = Build(parser, first, matched);
    }

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    public bool Matches(ReadOnlySpan<byte> text)
    {
        var state = 1;
        for (var at = 0; at < text.Length;)
        {
            if (!_anchoredAtEnd && _accepts[state]) return true;
            int kind;
            if (text[at] < 0x80) kind = _asciiClass[text[at++]];
            else
            {
                Rune.DecodeFromUtf8(text[at..], out var rune, out var length);
                kind = ClassOf(rune.Value);
                at += length;
            }
            state = _next[(state * _classes) + kind];
            if (state == Dead) return false;
        }
        return _accepts[state];
    }

    private int ClassOf(int code)
    {
        var place = Array.BinarySearch(_bounds, code);
        return place >= 0 ? place : ~place - 1;
    }

    /// <summary>Every set of steps one can stand on at once becomes one state.</summary>
    private (ushort[] Next, bool[] Accepts) Build(PatternParser parser, int first, int matched)
    {
        var states = new Dictionary<string, int>(StringComparer.Ordinal);
        var sets = new List<SortedSet<int>> { new() };
        var start = Closure(parser, [first]);
        states[Name(start)] = 1;
        sets.Add(start);
        var next = new List<ushort>();
        for (var state = 0; state < sets.Count; state++)
        {
            for (var kind = 0; kind < _classes; kind++) next.Add((ushort)(state == Dead ? Dead : Target(state, kind)));
        }
        return ([.. next], [.. sets.Select(set => set.Contains(matched))]);

        int Target(int state, int kind)
        {
            var seeds = sets[state].Where(step => parser.Steps[step].Set is { } set && set.Contains(_bounds[kind])).SelectMany(step => parser.Steps[step].Next).ToList();
            if (!parser.AnchoredAtStart) seeds.Add(first);
            var set = Closure(parser, seeds);
            if (set.Count == 0) return Dead;
            if (states.TryGetValue(Name(set), out var known)) return known;
            if (sets.Count == MaxStates) throw new SchemaDialectException($"pattern '{Text}': too many states");
            sets.Add(set);
            return states[Name(set)] = sets.Count - 1;
        }
    }

    private static SortedSet<int> Closure(PatternParser parser, IEnumerable<int> seeds)
    {
        var reached = new SortedSet<int>();
        var open = new Stack<int>(seeds);
        while (open.TryPop(out var step))
        {
            if (!reached.Add(step) || parser.Steps[step].Set is not null) continue;
            foreach (var further in parser.Steps[step].Next) open.Push(further);
        }
        return reached;
    }

    private static string Name(SortedSet<int> set) => string.Join(',', set);
}
