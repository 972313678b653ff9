using Antt.Model.Decisions;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>What a decision says of one unit fits together: a refusal has its grounds, a certificate its recognition.</summary>
internal static class EntryChecks
{
    public static void Check(Decision decision, int position, Findings findings)
    {
        var entry = decision.Entries[position];
        if (decision.Subject != DecisionSubject.Recognition) return;
        var pointer = $"units/{Findings.Number(position)}";
        if (entry is { Action: DecisionAction.Refuse, Failing.IsEmpty: true })
            findings.Add(DecidedDiagnostics.RefusedWithoutConditions, decision.Input.File, $"{pointer}/action", entry.Unit);
        if (entry is { Action: DecisionAction.Refuse or DecisionAction.Revoke, Certificate: { } certificate })
            findings.Add(DecidedDiagnostics.CertificateWithoutRecognition, decision.Input.File, $"{pointer}/certificate", entry.Unit, certificate);
    }
}
