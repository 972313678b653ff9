using System.Globalization;

namespace Antt.Engine.Tables.Reading;

/// <summary>Numbers as people type them, with points or commas between thousands or before decimals.</summary>
internal static class NumberWords
{
    private const int GroupLength = 3;

    /// <summary>A whole number; null when it is none. In letters a point or comma can only stand between thousands.</summary>
    public static long? Whole(string text, bool isTyped)
    {
        var digits = isTyped ? Ungrouped(text) : text;
        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;
    }

    /// <summary>A number; null when it is none, or when a point could mean two things.</summary>
    public static decimal? Decimal(string text, bool isTyped)
    {
        if (isTyped && text.Count(letter => letter is ',' or '.') > 1) return null;
        var number = isTyped ? text.Replace(',', '.') : text;
        return decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? decimal.Parse(value.ToString("0.############", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A number without the marks between its thousands; as it is when they stand elsewhere.</summary>
    private static string Ungrouped(string text)
    {
        foreach (var mark in (char[])['.', ',', ' '])
        {
            var groups = text.TrimStart('-').Split(mark);
            if (groups.Length < 2) continue;
            var isGrouped = groups[0].Length is >= 1 and <= GroupLength && groups[0] != "0" && groups.Skip(1).All(group => group.Length == GroupLength)
                && groups.All(group => group.All(char.IsAsciiDigit));
            return isGrouped ? text.Replace(mark.ToString(), "", StringComparison.Ordinal) : "";
        }
        return text;
    }
}
