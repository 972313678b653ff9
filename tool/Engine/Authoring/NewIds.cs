using Antt.Engine.Loading;
using Antt.Model;

namespace Antt.Engine.Authoring;

/// <summary>Ids for what is new: from its name, never from a counter that two branches would both count on.</summary>
public static class NewIds
{
    private const int Longest = 60;

    /// <summary>
    /// The id of a unit: its name without marks; where that is taken, or Windows has no folder of that name, with the commune's name behind; null
    /// when both are taken.
    /// </summary>
    public static string? OfUnit(string name, string communeName, Func<string, bool> isTaken)
    {
        ArgumentNullException.ThrowIfNull(isTaken);
        var slug = Of(name);
        if (slug.Length == 0) return null;
        if (!isTaken(slug) && !SystemNames.IsDevice(slug)) return slug;
        var longer = $"{slug}-{Of(communeName)}";
        return longer.Length > slug.Length + 1 && !isTaken(longer) ? longer : null;
    }

    /// <summary>The id of an entry of a list: its kind, with a number behind it from the second on.</summary>
    public static string OfEntry(string kind, Func<string, bool> isTaken)
    {
        ArgumentNullException.ThrowIfNull(isTaken);
        if (!isTaken(kind)) return kind;
        for (var number = 2; ; number++)
            if (!isTaken($"{kind}-{number}")) return $"{kind}-{number}";
    }

    /// <summary>A name in plain small letters, digits and dashes.</summary>
    public static string Of(string name)
    {
        var slug = PlainLetters.Slug(ComposedText.Of(name)).Replace('.', '-');
        while (slug.Contains("--", StringComparison.Ordinal)) slug = slug.Replace("--", "-", StringComparison.Ordinal);
        if (slug.Length > Longest) slug = slug[..Longest];
        return new string([.. slug.Where(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')]).Trim('-');
    }
}
