using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>A certificate, where it is found, and what became of it.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Path">Its file below the site.</param>
/// <param name="Revocation">The decision that withdrew it; null while it was not.</param>
/// <param name="Reason">The published reason of that.</param>
public sealed record IssuedCertificate(PublicCertificate Certificate, string Path, PublicDecision? Revocation, string? Reason);

/// <summary>Every certificate that published decisions gave, whether or not it was withdrawn later.</summary>
public static class Certificates
{
    /// <summary>The certificates of a register, in the order of the log.</summary>
    public static ImmutableArray<IssuedCertificate> Of(PublicRegister register)
    {
        var decisions = register.Decisions.DistinctBy(static decision => decision.Id).ToDictionary(static decision => decision.Id, StringComparer.Ordinal);
        var units = register.Units.DistinctBy(static unit => unit.Id).ToDictionary(static unit => unit.Id, StringComparer.Ordinal);
        var revoked = register.Decisions
            .SelectMany(static decision => decision.Entries.Where(static entry => entry.Action == PublicAction.Revoke).Select(entry => (Decision: decision, Entry: entry)))
            .ToLookup(static pair => (pair.Entry.Unit, pair.Decision.Year));
        var given = new Dictionary<string, int>(StringComparer.Ordinal);
        var issued = ImmutableArray.CreateBuilder<IssuedCertificate>();
        foreach (var logged in register.Log)
        {
            if (!decisions.TryGetValue(logged.Decision, out var decision)) continue;
            foreach (var entry in decision.Entries)
            {
                if (entry is not { Action: PublicAction.Recognise, Certificate: { } number } || !units.TryGetValue(entry.Unit, out var unit)) continue;
                var among = given[CertificateAddress.Folder(number)] = given.GetValueOrDefault(CertificateAddress.Folder(number)) + 1;
                var withdrawn = revoked[(entry.Unit, decision.Year)].FirstOrDefault(later => later.Decision.Date >= decision.Date);
                issued.Add(new IssuedCertificate(
                    Of(register.Head, decision, logged, unit, number), CertificateAddress.File(number, among), withdrawn.Decision, withdrawn.Entry?.Reason));
            }
        }
        return issued.DrainToImmutable();
    }

    private static PublicCertificate Of(PublicHead head, PublicDecision decision, PublicLogEntry logged, PublicUnit unit, string number) => new(
        PublicCertificate.CurrentFormat, number, unit.Id, unit.NameOn(decision.Date), unit.Type, decision.Year, decision.Id, decision.Number, decision.Date,
        decision.Level, decision.Body, decision.Place, decision.Signer?.Office, logged.Content, logged.Sequence, logged.Hash,
        CertificateAddress.Folder(number), CertificateAddress.Revocations, head.Demonstration) { Site = head.SiteAddress };
}
