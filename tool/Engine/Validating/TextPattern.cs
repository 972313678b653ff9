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
        _bounds = BoundsOf(parser);
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

    /// <summary>Where characters begin that some step tells from those before.</summary>
    private static int[] BoundsOf(PatternParser parser)
    {
        var bounds = new HashSet<int> { 0 };
        foreach (var step in parser.Steps)
        {
            foreach (var (first, last) in step.Set?.Ranges ?? [])
            {
                bounds.Add(first);
                bounds.Add(last + 1);
            }
        }
        int[] sorted = [.. bounds];
        Array.Sort(sorted);
        return sorted;
    }

    private int ClassOf(int code)
    {
        var place = Array.BinarySearch(_bounds, code);
        return place >= 0 ? place : ~place - 1;
    }

    /// <summary>Every set of steps one can stand on at once becomes one state; a set is written as a string of step numbers.</summary>
    private (ushort[] Next, bool[] Accepts) Build(PatternParser parser, int first, int matched)
    {
        var sets = new List<string> { "", Closure(parser, [first]) };
        var known = new Dictionary<string, ushort>(StringComparer.Ordinal) { [sets[0]] = Dead, [sets[1]] = 1 };
        var next = new List<ushort>(new ushort[_classes]);
        var seeds = new List<int>();
        for (var state = 1; state < sets.Count; state++)
        {
            for (var kind = 0; kind < _classes; kind++)
            {
                seeds.Clear();
                foreach (var step in sets[state])
                {
                    if (parser.Steps[step].Set is { } set && set.Contains(_bounds[kind])) seeds.AddRange(parser.Steps[step].Next);
                }
                if (!parser.AnchoredAtStart) seeds.Add(first);
                var target = seeds.Count == 0 ? "" : Closure(parser, seeds);
                if (!known.TryGetValue(target, out var number))
                {
                    if (sets.Count == MaxStates) throw new SchemaDialectException($"pattern '{Text}': too many states");
                    known[target] = number = (ushort)sets.Count;
                    sets.Add(target);
                }
                next.Add(number);
            }
        }
        return ([.. next], [.. sets.Select(set => set.Contains((char)matched))]);
    }

    /// <summary>The steps reached from these without taking a character, in order.</summary>
    private static string Closure(PatternParser parser, List<int> seeds)
    {
        var reached = new bool[parser.Steps.Count];
        var open = new Stack<int>(seeds);
        var count = 0;
        while (open.TryPop(out var step))
        {
            if (reached[step]) continue;
            reached[step] = true;
            count++;
            if (parser.Steps[step].Set is not null) continue;
            foreach (var further in parser.Steps[step].Next) open.Push(further);
        }
        return string.Create(count, reached, static (name, reached) =>
        {
            var place = 0;
            for (var step = 0; step < reached.Length; step++)
            {
                if (reached[step]) name[place++] = (char)step;
            }
        });
    }
}
