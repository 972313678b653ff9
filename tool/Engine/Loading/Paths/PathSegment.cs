namespace Antt.Engine.Loading;

/// <summary>One part of a path pattern: a fixed name, or the form of a name in angle brackets with what follows it.</summary>
/// <remarks>
/// Letters are looked at one by one: code compiled ahead of time boxes each letter in the framework's generic searches of spans of
/// characters, which took a sixteenth of the time of a check.
/// </remarks>
internal sealed class PathSegment
{
    private const int LongestName = 80;

    private readonly NameForm _form;
    private readonly string _tail;

    /// <summary>Reads a part of a pattern.</summary>
    public PathSegment(string pattern)
    {
        var open = pattern.IndexOf('<', StringComparison.Ordinal);
        var close = pattern.IndexOf('>', StringComparison.Ordinal);
        _tail = pattern[(close + 1)..];
        _form = open < 0 ? NameForm.None : pattern[(open + 1)..close] switch
        {
            "place" => NameForm.Place,
            "year" => NameForm.Year,
            "authority" => NameForm.MixedKebab,
            _ => NameForm.Kebab,
        };
    }

    /// <summary>What stands in the place of the angle brackets.</summary>
    private enum NameForm
    {
        None,
        Place,
        Year,
        MixedKebab,
        Kebab,
    }

    /// <summary>Whether a part of a path is of this form.</summary>
    public bool Matches(ReadOnlySpan<char> segment)
    {
        if (!segment.EndsWith(_tail, StringComparison.Ordinal)) return false;
        var name = segment[..^_tail.Length];
        return _form switch
        {
            NameForm.None => name.IsEmpty,
            NameForm.Place => IsPlaceId(name),
            NameForm.Year => name.Length == 4 && AreDigits(name),
            _ => IsKebab(name, upperAllowed: _form == NameForm.MixedKebab),
        };
    }

    /// <summary>An official code, a dash and the first day: <c>23701-2025-07-01</c>.</summary>
    private static bool IsPlaceId(ReadOnlySpan<char> name)
    {
        if (name.Length is < 12 or > 21) return false;
        var code = name[..^11];
        var day = name[^11..];
        foreach (var letter in code)
        {
            if (!char.IsAsciiDigit(letter) && !char.IsAsciiLetterUpper(letter)) return false;
        }
        return day[0] == '-' && day[5] == '-' && day[8] == '-' && AreDigits(day[1..5]) && AreDigits(day[6..8]) && AreDigits(day[9..]);
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter)) return false;
        }
        return true;
    }

    private static bool IsKebab(ReadOnlySpan<char> name, bool upperAllowed)
    {
        if (name.Length is 0 or > LongestName || name[0] == '-' || name[^1] == '-') return false;
        for (var at = 0; at < name.Length; at++)
        {
            var letter = name[at];
            if (letter == '-' ? name[at - 1] == '-' : !(char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || (upperAllowed && char.IsAsciiLetterUpper(letter)))) return false;
        }
        return true;
    }
}
