using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site;

/// <summary>
/// How a unit stands on the day everything is looked at, said in the same words wherever it is said: page, list, search, data, badge.
/// A unit that was refused, one that waits and one that never registered stand alike.
/// </summary>
/// <param name="Kind">Which of the four it is; also the name of its icon and its style.</param>
/// <param name="Year">The year N it speaks of; null where nothing was published.</param>
public sealed record UnitStanding(string Kind, int? Year)
{
    /// <summary>Recognised, and no later year has taken its place.</summary>
    public const string Recognised = "recognised";

    /// <summary>Once recognised.</summary>
    public const string Past = "past";

    /// <summary>The latest recognition was taken back.</summary>
    public const string Revoked = "revoked";

    /// <summary>Nothing published.</summary>
    public const string Silent = "silent";

    /// <summary>The standing in words.</summary>
    public Words Said => (Kind, Year) switch
    {
        (Recognised, { } year) => SiteWords.Recognised(year),
        (Past, { } year) => SiteWords.WasRecognised(year),
        (Revoked, { } year) => SiteWords.Revoked(year),
        _ => SiteWords.NoneAtAll,
    };

    /// <summary>The standing as a name for machines.</summary>
    public string Name() => Year is { } year ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind}-{year}") : Kind;

    /// <summary>The standing of a unit.</summary>
    public static UnitStanding Of(PublicUnit unit, RegisterView view)
    {
        var latest = unit.Recognitions.IsEmpty ? null : unit.Recognitions[^1];
        if (latest is { Standing: PublicStanding.Current }) return Of(latest);
        var revoked = view.RevokedYears(unit).LastOrDefault();
        return revoked > (latest?.Year ?? 0) ? new UnitStanding(Revoked, revoked)
            : latest is null ? new UnitStanding(Silent, null) : Of(latest);
    }

    /// <summary>What a unit's standing for one year was or is.</summary>
    public static UnitStanding Of(PublicUnit unit, int year, RegisterView view) =>
        unit.RecognitionFor(year) is { } recognition ? Of(recognition)
        : view.RevokedYears(unit).Contains(year) ? new UnitStanding(Revoked, year) : new UnitStanding(Silent, null);

    private static UnitStanding Of(PublicRecognition recognition) =>
        new(recognition.Standing == PublicStanding.Current ? Recognised : Past, recognition.Year);
}
