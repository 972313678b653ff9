using System.Collections.Immutable;
using Antt.Model.Publication;

namespace Antt.Site.Certificates;

/// <summary>A certificate that was issued, and what became of it. It stays found for ever, whatever became of it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Unit">The unit it names.</param>
/// <param name="Decision">The decision that gave it.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="By">The decision that withdrew or replaced it.</param>
/// <param name="Reason">The published reason of that.</param>
/// <param name="Replacement">The number that took its place.</param>
/// <param name="Amendments">Later decisions that amended the recognition and left it its number.</param>
public sealed record CertificateStory(
    string Number, PublicUnit Unit, PublicDecision Decision, CertificateFate Fate, PublicDecision? By, string? Reason, string? Replacement,
    ImmutableArray<DecidedUnit> Amendments)
{
    /// <summary>The year it is for.</summary>
    public int Year => Decision.Year;

    /// <summary>The folder of its page.</summary>
    public string Folder => CertificateAddress.Folder(Number);

    /// <summary>Every certificate that published decisions name, by the folder of their page; numbers that look alike share one.</summary>
    public static ImmutableArray<IGrouping<string, CertificateStory>> All(RegisterView view) =>
    [
        .. view.Register.Units.SelectMany(unit => Of(unit, view))
            .OrderBy(certificate => certificate.Number, StringComparer.Ordinal).ThenBy(certificate => certificate.Decision.Date)
            .GroupBy(certificate => certificate.Folder, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal),
    ];

    /// <summary>The certificates of a unit, oldest first.</summary>
    public static IEnumerable<CertificateStory> Of(PublicUnit unit, RegisterView view)
    {
        foreach (var year in view.EntriesOf(unit.Id).GroupBy(decided => decided.Decision.Year))
        {
            DecidedUnit[] decided = [.. year];
            for (var at = 0; at < decided.Length; at++)
            {
                if (decided[at].Entry is { Action: not PublicAction.Revoke, Certificate: { } number })
                    yield return Follow(number, unit, decided[at].Decision, decided.AsSpan(at + 1));
            }
        }
    }

    private static CertificateStory Follow(string number, PublicUnit unit, PublicDecision decision, ReadOnlySpan<DecidedUnit> later)
    {
        var amendments = ImmutableArray.CreateBuilder<DecidedUnit>();
        foreach (var next in later)
        {
            if (next.Entry.Action == PublicAction.Revoke)
                return new(number, unit, decision, CertificateFate.Revoked, next.Decision, next.Entry.Reason, null, amendments.ToImmutable());
            if (next.Entry.Certificate is { } other && other != number)
                return new(number, unit, decision, CertificateFate.Replaced, next.Decision, next.Entry.Reason, other, amendments.ToImmutable());
            amendments.Add(next);
        }
        var fate = unit.RecognitionFor(decision.Year)?.Standing == PublicStanding.Current ? CertificateFate.Current : CertificateFate.Past;
        return new(number, unit, decision, fate, null, null, null, amendments.ToImmutable());
    }
}

/// <summary>What became of a certificate.</summary>
public enum CertificateFate
{
    /// <summary>It is the unit's latest.</summary>
    Current,

    /// <summary>It stands for its year; a later year took its place or is due.</summary>
    Past,

    /// <summary>Another certificate for the same year took its place.</summary>
    Replaced,

    /// <summary>The recognition was taken back.</summary>
    Revoked,
}
