using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>A certificate that was issued, where it is found, and what became of it. It stays found for ever, whatever became of it.</summary>
/// <param name="Certificate">The certificate, as machines read it.</param>
/// <param name="Path">Its file below the site.</param>
/// <param name="Unit">The unit it names.</param>
/// <param name="Decision">The decision that gave it.</param>
/// <param name="Fate">What became of it.</param>
public sealed record IssuedCertificate(PublicCertificate Certificate, string Path, PublicUnit Unit, PublicDecision Decision, CertificateFate Fate)
{
    /// <summary>The decision that withdrew or replaced it; null while it stands.</summary>
    public PublicDecision? EndedBy { get; init; }

    /// <summary>The published reason of that.</summary>
    public string? Reason { get; init; }

    /// <summary>The number that took its place.</summary>
    public string? Replacement { get; init; }

    /// <summary>Later decisions that amended the recognition and left it its number.</summary>
    public ImmutableArray<DecidedUnit> Amendments { get; init; } = [];

    /// <summary>What was signed; null while nobody signed it.</summary>
    public CertificateStatement? Statement =>
        Certificate.Signature is { } signature ? CertificateStatement.Of(Decision, Unit, Number, signature.Office, signature.Date) : null;

    /// <summary>Its number.</summary>
    public string Number => Certificate.Number;

    /// <summary>The year it is for.</summary>
    public int Year => Certificate.Year;
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
