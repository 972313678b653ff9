using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Signing;
using Antt.Model;
using Antt.Model.Decisions;
using Antt.Model.Publication;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks;

/// <summary>Signatures over certificates: of a certificate that is there, by a key of the body on a day it signs, over what is there now.</summary>
internal sealed class SignatureChecks(RegisterFrame frame)
{
    private readonly Dictionary<string, Decision> _decisions = DecisionsOf(frame);
    private readonly ImmutableArray<PublicKey> _keys = frame.Signatures.Count == 0 ? [] : SignatureJudge.KeysOf(frame.Offices);

    /// <summary>What the register without its units tells.</summary>
    public static void Check(RegisterFrame frame, KnownNames names, Findings findings)
    {
        if (frame.Signatures.Count == 0) return;
        var decisions = DecisionsOf(frame);
        foreach (var signature in frame.Signatures.SelectMany(static unit => unit))
        {
            var file = signature.Input.File;
            if (!names.HasDecision(signature.Decision)) findings.Add(LinkDiagnostics.DanglingDecision, file, Pointer(signature, "unit"), signature.Decision, Nearest.Of(signature.Decision, names.Decisions));
            else if (!decisions.TryGetValue(signature.Decision, out var decision)) continue;
            else if (EntryOf(decision, signature) is null) findings.Add(SignatureDiagnostics.NothingSigned, file, Pointer(signature, "unit"), signature.Certificate, signature.Unit, signature.Decision);
            else if (signature.Date < decision.Date) findings.Add(SignatureDiagnostics.SignedBeforeDecision, file, Pointer(signature, "date"), Findings.Day(signature.Date), Findings.Day(decision.Date));
        }
    }

    /// <summary>What only the unit tells: how it was called on the day of the decision is part of what was signed.</summary>
    public void Check(Unit unit, Findings findings)
    {
        if (!frame.Offices.IsRead) return;
        foreach (var signature in frame.Signatures[unit.Id])
        {
            if (!_decisions.TryGetValue(signature.Decision, out var decision) || EntryOf(decision, signature) is null || signature.Date < decision.Date) continue;
            var statement = CertificateStatement.Of(decision, unit, signature.Certificate, signature.Office, signature.Date);
            var verdict = SignatureJudge.Judge(statement, signature.Content, signature.Signature, _keys);
            var file = signature.Input.File;
            switch (verdict)
            {
                case SignatureVerdict.KeyUnknown or SignatureVerdict.KeyOfAnother:
                    findings.Add(SignatureDiagnostics.KeyNotAllowed, file, Pointer(signature, "office"), signature.Certificate, signature.Office);
                    break;
                case SignatureVerdict.KeyOutOfTime:
                    findings.Add(SignatureDiagnostics.KeyOutOfTime, file, Pointer(signature, "date"), signature.Certificate, signature.Office, Findings.Day(signature.Date));
                    break;
                case SignatureVerdict.Stale:
                    findings.Add(SignatureDiagnostics.SignatureStale, file, Pointer(signature, "content"), signature.Certificate, Findings.Day(signature.Date));
                    break;
                case SignatureVerdict.Unreadable or SignatureVerdict.Forged:
                    findings.Add(SignatureDiagnostics.SignatureBroken, file, Pointer(signature, "signature"), signature.Certificate);
                    break;
            }
        }
    }

    private static Dictionary<string, Decision> DecisionsOf(RegisterFrame frame) =>
        frame.Signatures.Count == 0 ? [] : frame.Decisions.All.ToDictionary(static decision => decision.Id, StringComparer.Ordinal);

    private static DecisionEntry? EntryOf(Decision decision, CertificateSignature signature) =>
        decision.Subject == DecisionSubject.Recognition
            ? decision.Entries.FirstOrDefault(entry => entry.Unit == signature.Unit && entry.Certificate == signature.Certificate) : null;

    private static string Pointer(CertificateSignature signature, string key) => string.Create(CultureInfo.InvariantCulture, $"signatures/{signature.Position}/{key}");
}
