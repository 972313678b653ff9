using Antt.Model.Decisions;

namespace Antt.Engine.Linking.Choosing;

/// <summary>
/// What a decision names, so that one about which nothing is asked need not be read: units, and whatever two decisions may clash in, which are
/// their numbers, certificates and what they supersede.
/// </summary>
internal static class DecisionNames
{
    /// <summary>Everything a decision names, itself among it.</summary>
    public static IEnumerable<string> Of(Decision decision)
    {
        yield return OfDecision(decision.Id);
        yield return OfNumber(decision.Authority.Place, decision.Authority.Body, decision.Number);
        foreach (var older in decision.Supersedes) yield return OfDecision(older.Decision);
        foreach (var entry in decision.Entries)
        {
            yield return Plain(entry.Unit);
            if (entry.Certificate is { } certificate) yield return OfCertificate(certificate);
        }
    }

    /// <summary>The name of a decision.</summary>
    /// <param name="id">Its id.</param>
    public static string OfDecision(string id) => "/" + Plain(id);

    private static string OfNumber(string? place, string body, string number) => Plain($"#{place}/{body}/{number}");

    private static string OfCertificate(string certificate) => "=" + Plain(certificate);

    /// <summary>Text in which nothing parts one name from the next. That two texts may become one costs a reading and nothing else.</summary>
    private static string Plain(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Select(static letter => char.IsWhiteSpace(letter) ? '_' : letter)) : text;
}
