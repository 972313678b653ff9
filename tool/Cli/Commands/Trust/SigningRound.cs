using Antt.Cli.Git;
using Antt.Engine.Signing;
using Antt.Model;
using Antt.Model.Decisions;
using Antt.Model.Facts;
using Antt.Model.Publication;
using Antt.Model.Units;

namespace Antt.Cli.Commands.Trust;

/// <summary>One office signing with one key on one day.</summary>
/// <param name="frame">The register without its units.</param>
/// <param name="units">The units, by id.</param>
/// <param name="signer">The key and the office that holds it.</param>
/// <param name="keyFile">Where the private half lies.</param>
/// <param name="day">The day.</param>
internal sealed class SigningRound(RegisterFrame frame, Dictionary<string, Unit> units, PublicKey signer, string keyFile, DateOnly day)
{
    /// <summary>Id of the office.</summary>
    public string Office => signer.Office;

    /// <summary>Whether the office signed a certificate as it is now.</summary>
    public bool IsSigned(Decision decision, DecisionEntry entry) =>
        units.TryGetValue(entry.Unit, out var unit) && frame.Signatures[entry.Unit].Any(known =>
            known.Decision == decision.Id && known.Certificate == entry.Certificate && known.Office == Office
            && Judge(CertificateStatement.Of(decision, unit, known.Certificate, known.Office, known.Date), known.Content, known.Signature) == SignatureVerdict.Sound);

    /// <summary>Signs a certificate; null where the key did not, or the unit is not known.</summary>
    public CertificateSignature? Sign(Decision decision, DecisionEntry entry)
    {
        if (!units.TryGetValue(entry.Unit, out var unit) || day < decision.Date) return null;
        var statement = CertificateStatement.Of(decision, unit, entry.Certificate!, Office, day);
        var content = SignatureJudge.ContentOf(statement);
        if (SshKeys.Sign(keyFile, CertificateStatement.Namespace, SignatureJudge.Bytes(statement)) is not { } signature) return null;
        return Judge(statement, content, signature) == SignatureVerdict.Sound
            ? new CertificateSignature(decision.Id, entry.Unit, entry.Certificate!, Office, day, content, signature, 0, new Input("", 1)) : null;
    }

    private SignatureVerdict Judge(CertificateStatement statement, string content, string signature) => SignatureJudge.Judge(statement, content, signature, [signer]);
}
