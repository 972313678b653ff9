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
    /// <param name="findings">What was found.</param>
    /// <param name="untold">What was found and is nobody's question.</param>
    /// <param name="hasDroppedUnit">Whether the document of a unit that nobody asks about was dropped.</param>
    public static void Drop(List<Diagnostic> findings, IEnumerable<Diagnostic> untold, bool hasDroppedUnit)
    {
        var unread = new HashSet<DocumentKind>();
        var nominations = new HashSet<(string Unit, string Year)>();
        if (hasDroppedUnit) unread.Add(DocumentKinds.Unit);
        foreach (var finding in findings.Concat(untold))
        {
            if (!(finding.Severity == Severity.Error && finding.Descriptor.Code[4] is '1' or '2') || DocumentKinds.Of(finding.Location.Path) is not { } kind) continue;
            unread.Add(kind);
            if (kind == DocumentKinds.Nomination) nominations.Add((Catalogue.FolderOf(finding.Location.Path, 2), Catalogue.FolderOf(finding.Location.Path)));
        }
        if (unread.Count > 0) findings.RemoveAll(finding => Follows(finding, unread, nominations));
    }

    private static bool Follows(Diagnostic finding, HashSet<DocumentKind> unread, HashSet<(string Unit, string Year)> nominations)
    {
        var kind = finding.Descriptor;
        if (kind == LinkDiagnostics.VerdictDiffers || kind == LinkDiagnostics.RecognisedAgainstResult) return finding.Arguments.Contains(Pending, StringComparer.Ordinal) && unread.Overlaps(WhatOthersRestOn);
        if (kind == ModelDiagnostics.ModelNotNominated) return nominations.Contains((finding.Arguments[0], finding.Arguments[1]));
        return unread.Contains(DocumentKinds.Rulebook) && (kind == LinkDiagnostics.UnknownCondition || kind == ModelDiagnostics.ModelTypeNotEligible);
    }
}
