using System.Collections.Immutable;
using Antt.Engine.Linking;
using Antt.Engine.Linking.Checks.Models;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine;

/// <summary>
/// What only follows from a document that could not be read is not said: one mistake, one finding. Once that document is mended, the
/// next run says what is left.
/// </summary>
internal static class Aftermath
{
    private const string Pending = "pending";

    /// <summary>Documents without which results of other units stay open.</summary>
    private static readonly ImmutableArray<DocumentKind> WhatOthersRestOn = [DocumentKinds.Unit, DocumentKinds.Decision, DocumentKinds.Rulebook];

    /// <summary>Takes such findings out.</summary>
    public static void Drop(List<Diagnostic> findings)
    {
        var unread = new HashSet<DocumentKind>();
        foreach (var finding in findings)
            if (finding.Severity == Severity.Error && finding.Descriptor.Code[4] is '1' or '2' && DocumentKinds.Of(finding.Location.Path) is { } kind) unread.Add(kind);
        if (unread.Count > 0) findings.RemoveAll(finding => Follows(finding, unread));
    }

    private static bool Follows(Diagnostic finding, HashSet<DocumentKind> unread)
    {
        var kind = finding.Descriptor;
        if (kind == LinkDiagnostics.VerdictDiffers || kind == LinkDiagnostics.RecognisedAgainstResult) return finding.Arguments.Contains(Pending, StringComparer.Ordinal) && unread.Overlaps(WhatOthersRestOn);
        if (kind == ModelDiagnostics.ModelNotNominated) return unread.Contains(DocumentKinds.Nomination);
        return unread.Contains(DocumentKinds.Rulebook) && (kind == LinkDiagnostics.UnknownCondition || kind == ModelDiagnostics.ModelTypeNotEligible);
    }
}
