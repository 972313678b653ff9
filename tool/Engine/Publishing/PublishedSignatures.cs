using System.Collections.Immutable;
using Antt.Engine.Signing;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>Signatures over published certificates, as far as they are sound, and the keys they were made with. No other key and no other office is published.</summary>
internal static class PublishedSignatures
{
    public static PublicRegister Add(PublicRegister register, RegisterFrame frame)
    {
        if (frame.Signatures.Count == 0) return register;
        var keys = SignatureJudge.KeysOf(frame.Offices);
        var decisions = register.Decisions.ToDictionary(static decision => decision.Id, StringComparer.Ordinal);
        var signatures = ImmutableArray.CreateBuilder<PublicSignature>();
        foreach (var unit in register.Units)
        {
            foreach (var signature in frame.Signatures[unit.Id])
            {
                if (signature.Date > register.Head.AsOf || !decisions.TryGetValue(signature.Decision, out var decision)) continue;
                if (!decision.Entries.Any(entry => entry.Unit == unit.Id && entry.Certificate == signature.Certificate) || signature.Date < decision.Date) continue;
                var statement = CertificateStatement.Of(decision, unit, signature.Certificate, signature.Office, signature.Date);
                if (SignatureJudge.Judge(statement, signature.Content, signature.Signature, keys) != SignatureVerdict.Sound) continue;
                signatures.Add(new PublicSignature(
                    decision.Id, unit.Id, signature.Certificate, signature.Office, signature.Date, SshSignature.Read(signature.Signature)!.Key, signature.Content, signature.Signature));
            }
        }
        var used = signatures.Select(static signature => (signature.Office, signature.Key)).ToHashSet();
        return register with
        {
            Signatures = [.. signatures.OrderBy(static signature => signature.Decision, StringComparer.Ordinal).ThenBy(static signature => signature.Unit, StringComparer.Ordinal).ThenBy(static signature => signature.Date)],
            Keys = [.. keys.Where(key => used.Contains((key.Office, key.Key)))],
        };
    }
}
