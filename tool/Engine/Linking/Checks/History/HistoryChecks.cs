using Antt.Model.Diagnostics;
using Antt.Model.History;

namespace Antt.Engine.Linking.Checks.History;

/// <summary>Decisions against an older revision.</summary>
internal static class HistoryChecks
{
    public static void Check(ChangeHistory history, List<Diagnostic> findings)
    {
        foreach (var change in history.Decisions)
        {
            var place = Location.StartOf(change.Path);
            findings.Add(change.Kind switch
            {
                DecisionChangeKind.Edited => HistoryDiagnostics.DecisionEdited.At(place, history.Base),
                DecisionChangeKind.Moved => HistoryDiagnostics.DecisionMoved.At(place, history.Base, change.NewPath ?? ""),
                _ => HistoryDiagnostics.DecisionRemoved.At(place, history.Base),
            });
        }
        foreach (var seal in history.Seals)
        {
            var place = Location.StartOf(seal.Path);
            findings.Add(seal.Kind switch
            {
                SealChangeKind.Edited => SealHistoryDiagnostics.SealEdited.At(place, history.Base),
                SealChangeKind.Removed => SealHistoryDiagnostics.SealRemoved.At(place, history.Base),
                _ => SealHistoryDiagnostics.SealedOtherwise.At(place, history.Base, seal.Paper ?? ""),
            });
        }
        foreach (var path in history.Conflicts) findings.Add(BranchDiagnostics.ChangedOnBothSides.At(Location.StartOf(path), history.Base));
        foreach (var other in history.Elsewhere)
            findings.Add(BranchDiagnostics.UnitOnAnotherBranch.At(Location.StartOf(other.Path), other.Unit, other.Branch));
    }
}
