using Antt.Model;

namespace Antt.Bench.Scenario;

/// <summary>ASCII kebab-case of a Vietnamese text: letters without their marks, everything else a hyphen.</summary>
internal static class Slug
{
    public static string Of(string text)
    {
        var spaced = PlainLetters.Of(text).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ');
        return string.Join('-', string.Concat(spaced).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
