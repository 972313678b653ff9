namespace Antt.Engine.Validating;

/// <summary>
/// Reads the regular expressions the schemas use into a graph of steps: characters, classes, groups, choices, repetition, and
/// anchors at the ends. Anything else is outside the dialect, so that every validator reads a pattern the same way.
/// </summary>
internal sealed class PatternParser(string pattern)
{
    private const int MaxRepeat = 200;

    private readonly List<PatternStep> _steps = [];
    private int _at;

    /// <summary>Every step; a step leads to others by their number.</summary>
    public IReadOnlyList<PatternStep> Steps => _steps;

    public bool AnchoredAtStart { get; private set; }

    public bool AnchoredAtEnd { get; private set; }

    /// <summary>Reads the whole pattern; gives the number of its first step and of the one that means "matched".</summary>
    public (int First, int Matched) Read()
    {
        AnchoredAtStart = Ate('^');
        var (first, last) = ReadChoices();
        AnchoredAtEnd = Ate('$');
        if (_at < pattern.Length) throw Outside("unexpected character");
        return (first, last);
    }

    private (int First, int Last) ReadChoices()
    {
        var whole = ReadSequence();
        while (Ate('|'))
        {
            var other = ReadSequence();
            var (fork, join) = (Add(), Add());
            Link(fork, whole.First);
            Link(fork, other.First);
            Link(whole.Last, join);
            Link(other.Last, join);
            whole = (fork, join);
        }
        return whole;
    }

    private (int First, int Last) ReadSequence()
    {
        var first = Add();
        var last = first;
        while (_at < pattern.Length && pattern[_at] is not ('|' or ')' or '$'))
        {
            var begin = _at;
            var part = ReadAtom();
            var (least, most) = ReadRepeat();
            last = Repeat(last, part, begin, least, most);
        }
        return (first, last);
    }

    /// <summary>Puts an atom as often as it may stand; each further copy is read again from the pattern.</summary>
    private int Repeat(int last, (int First, int Last) part, int begin, int least, int? most)
    {
        var behind = _at;
        var used = false;
        (int First, int Last) Copy()
        {
            if (!used)
            {
                used = true;
                return part;
            }
            _at = begin;
            return ReadAtom();
        }

        for (var count = 0; count < least; count++)
        {
            var copy = Copy();
            Link(last, copy.First);
            last = copy.Last;
        }
        if (most is null)
        {
            var copy = Copy();
            var (enter, leave) = (Add(), Add());
            Link(last, enter);
            Link(enter, copy.First);
            Link(copy.Last, enter);
            Link(enter, leave);
            last = leave;
        }
        var end = Add();
        for (var count = least; count < most; count++)
        {
            var copy = Copy();
            Link(last, end);
            Link(last, copy.First);
            last = copy.Last;
        }
        Link(last, end);
        _at = behind;
        return end;
    }

    private (int Least, int? Most) ReadRepeat()
    {
        if (Ate('*')) return (0, null);
        if (Ate('+')) return (1, null);
        if (Ate('?')) return (0, 1);
        if (!Ate('{')) return (1, 1);
        var least = ReadNumber();
        int? most = least;
        if (Ate(',')) most = _at < pattern.Length && pattern[_at] == '}' ? null : ReadNumber();
        if (!Ate('}') || most < least || least > MaxRepeat || most > MaxRepeat) throw Outside("repetition");
        return (least, most);
    }

    private int ReadNumber()
    {
        var begin = _at;
        while (_at < pattern.Length && char.IsAsciiDigit(pattern[_at])) _at++;
        return int.TryParse(pattern.AsSpan(begin, _at - begin), out var number) ? number : throw Outside("repetition");
    }

    private (int First, int Last) ReadAtom()
    {
        if (Ate('('))
        {
            if (Ate('?') && !Ate(':')) throw Outside("special group");
            var inner = ReadChoices();
            return Ate(')') ? inner : throw Outside("group");
        }
        if (Ate('[')) return Single(ReadClass());
        if (Ate('.')) return Single(CodePointSet.LineBreaks.Inverted());
        if (pattern[_at] is '^' or '*' or '+' or '?' or '{' or '}') throw Outside("misplaced character");
        return Single(ReadCharacter());
    }

    private CodePointSet ReadClass()
    {
        var inverted = Ate('^');
        var ranges = new List<(int, int)>();
        while (!Ate(']'))
        {
            if (_at == pattern.Length) throw Outside("class");
            var set = ReadCharacter();
            var isRange = _at + 1 < pattern.Length && pattern[_at] == '-' && pattern[_at + 1] != ']';
            if (!isRange)
            {
                ranges.AddRange(set.Ranges);
                continue;
            }
            _at++;
            var end = ReadCharacter();
            if (set.Ranges.Count != 1 || end.Ranges.Count != 1) throw Outside("range");
            ranges.Add((set.Ranges[0].First, end.Ranges[0].Last));
        }
        var all = new CodePointSet(ranges);
        return inverted ? all.Inverted() : all;
    }

    private CodePointSet ReadCharacter()
    {
        if (!Ate('\\'))
        {
            var code = char.ConvertToUtf32(pattern, _at);
            _at += code > 0xFFFF ? 2 : 1;
            return One(code);
        }
        if (_at == pattern.Length) throw Outside("escape");
        return pattern[_at++] switch
        {
            'd' => CodePointSet.Digits,
            'D' => CodePointSet.Digits.Inverted(),
            'w' => CodePointSet.WordLetters,
            'W' => CodePointSet.WordLetters.Inverted(),
            's' => CodePointSet.Spaces,
            'S' => CodePointSet.Spaces.Inverted(),
            'n' => One('\n'),
            't' => One('\t'),
            var letter when !char.IsAsciiLetterOrDigit(letter) => One(letter),
            _ => throw Outside("escape"),
        };
    }

    private static CodePointSet One(int code) => new([(code, code)]);

    private (int First, int Last) Single(CodePointSet set)
    {
        var (first, last) = (Add(), Add());
        _steps[first].Set = set;
        Link(first, last);
        return (first, last);
    }

    private int Add()
    {
        _steps.Add(new PatternStep());
        return _steps.Count - 1;
    }

    private void Link(int from, int to) => _steps[from].Next.Add(to);

    private bool Ate(char letter)
    {
        if (_at >= pattern.Length || pattern[_at] != letter) return false;
        _at++;
        return true;
    }

    private SchemaDialectException Outside(string what) => new($"pattern '{pattern}': {what} at {_at}");
}

/// <summary>One step of a pattern: with a set it takes one character out of it, without one it takes none.</summary>
internal sealed class PatternStep
{
    public CodePointSet? Set { get; set; }

    public List<int> Next { get; } = [];
}
