namespace Antt.Engine.Loading;

/// <summary>One part of a path pattern: a fixed name, or the form of a name in angle brackets with what follows it.</summary>
internal static class PathSegment
{
    private const int LongestName = 80;

    public static bool Matches(string pattern, ReadOnlySpan<char> segment)
    {
        var open = pattern.IndexOf('<', StringComparison.Ordinal);
        if (open < 0) return segment.SequenceEqual(pattern);
        var close = pattern.IndexOf('>', StringComparison.Ordinal);
        var tail = pattern.AsSpan(close + 1);
        if (!segment.EndsWith(tail, StringComparison.Ordinal)) return false;
        var name = segment[..^tail.Length];
        return pattern.AsSpan(open + 1, close - open - 1) switch
        {
            "place" => IsPlaceId(name),
            "year" => name.Length == 4 && AreDigits(name),
            "authority" => IsKebab(name, upperAllowed: true),
            _ => IsKebab(name, upperAllowed: false),
        };
    }

    /// <summary>An official code, a dash and the first day: <c>23701-2025-07-01</c>.</summary>
    private static bool IsPlaceId(ReadOnlySpan<char> name)
    {
        if (name.Length is < 12 or > 21) return false;
        var code = name[..^11];
        var day = name[^11..];
        return code.IndexOfAnyExceptInRange('0', 'Z') < 0 && code.IndexOfAnyInRange(':', '@') < 0
            && day[0] == '-' && day[5] == '-' && day[8] == '-' && AreDigits(day[1..5]) && AreDigits(day[6..8]) && AreDigits(day[9..]);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

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
