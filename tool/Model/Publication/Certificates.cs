using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>Every certificate that published decisions gave, followed through what later ones did to it.</summary>
public static class Certificates
{
    /// <summary>The certificates of a register, in the order of the log.</summary>
    public static ImmutableArray<IssuedCertificate> Of(PublicRegister register)
    {
        var decisions = register.Decisions.DistinctBy(static decision => decision.Id).ToDictionary(static decision => decision.Id, StringComparer.Ordinal);
        var units = register.Units.DistinctBy(static unit => unit.Id).ToDictionary(static unit => unit.Id, StringComparer.Ordinal);
        var decided = DecidedUnit.Of(register).ToLookup(static one => (one.Entry.Unit, one.Decision.Year));
        var signed = register.Signatures.ToLookup(static signature => (signature.Decision, signature.Unit, signature.Certificate));
        var given = new Dictionary<string, int>(StringComparer.Ordinal);
        var issued = ImmutableArray.CreateBuilder<IssuedCertificate>();
        foreach (var logged in register.Log)
        {
            if (!decisions.TryGetValue(logged.Decision, out var decision)) continue;
            foreach (var entry in decision.Entries)
            {
                if (entry.Certificate is not { } number || !units.TryGetValue(entry.Unit, out var unit)) continue;
                DecidedUnit[] year = [.. decided[(entry.Unit, decision.Year)]];
                var at = Array.FindIndex(year, one => ReferenceEquals(one.Entry, entry));
                if (at < 0 || IsHeldAlready(year.AsSpan(0, at), number)) continue;
                var certificate = Of(register.Head, decision, logged, unit, number) with { Signature = signed[(decision.Id, unit.Id, number)].LastOrDefault() };
                var among = given[certificate.Address] = given.GetValueOrDefault(certificate.Address) + 1;
                issued.Add(Follow(new IssuedCertificate(certificate, CertificateAddress.FileIn(certificate.Address, among), unit, decision, CertificateFate.Past), year.AsSpan(at + 1)));
            }
        }
        return issued.DrainToImmutable();
    }

    /// <summary>Whether the certificate was given before and an amendment only names it again.</summary>
    private static bool IsHeldAlready(ReadOnlySpan<DecidedUnit> earlier, string number) =>
        !earlier.IsEmpty && earlier[^1].Entry.Action != PublicAction.Revoke
        && (earlier[^1].Entry.Certificate is { } held ? held == number : IsHeldAlready(earlier[..^1], number));

    private static IssuedCertificate Follow(IssuedCertificate issued, ReadOnlySpan<DecidedUnit> later)
    {
        var amendments = ImmutableArray.CreateBuilder<DecidedUnit>();
        foreach (var next in later)
        {
            var isRevoked = next.Entry.Action == PublicAction.Revoke;
            if (isRevoked || (next.Entry.Certificate is { } other && other != issued.Number))
            {
                return issued with
                {
                    Fate = isRevoked ? CertificateFate.Revoked : CertificateFate.Replaced, EndedBy = next.Decision, Reason = next.Entry.Reason,
                    Replacement = next.Entry.Certificate, Amendments = amendments.ToImmutable(),
                };
            }
            amendments.Add(next);
        }
        var isCurrent = issued.Unit.RecognitionFor(issued.Year)?.Standing == PublicStanding.Current;
        return issued with { Fate = isCurrent ? CertificateFate.Current : CertificateFate.Past, Amendments = amendments.ToImmutable() };
    }

    private static PublicCertificate Of(PublicHead head, PublicDecision decision, PublicLogEntry logged, PublicUnit unit, string number) => new(
        PublicCertificate.CurrentFormat, number, unit.Id, unit.NameOn(decision.Date), unit.Type, decision.Year, decision.Id, decision.Number, decision.Date,
        decision.Level, decision.Body, decision.Place, decision.Signer?.Office, logged.Content, logged.Sequence, logged.Hash,
        CertificateAddress.Folder(number), CertificateAddress.Revocations, head.Demonstration) { Site = head.SiteAddress };
}
