using System.Collections.Immutable;
using Antt.Engine.Linking;
using Antt.Engine.Linking.Checks;
using Antt.Engine.Linking.Checks.Activities;
using Antt.Engine.Linking.Checks.Authority;
using Antt.Engine.Linking.Checks.Calendar;
using Antt.Engine.Linking.Checks.History;
using Antt.Engine.Linking.Checks.Localities;
using Antt.Engine.Linking.Checks.Models;
using Antt.Engine.Linking.Checks.Profiles;
using Antt.Engine.Linking.Checks.Reviews;
using Antt.Engine.Linking.Checks.Scans;
using Antt.Engine.Linking.Checks.Scores;
using Antt.Engine.Loading;
using Antt.Engine.Tables;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;

namespace Antt.Engine;

/// <summary>Every kind of finding there is, stage by stage.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. LoadDiagnostics.All
            .Concat(PathDiagnostics.All)
            .Concat(SealDiagnostics.All)
            .Concat(ValidateDiagnostics.All)
            .Concat(LinkDiagnostics.All)
            .Concat(DossierDiagnostics.All)
            .Concat(MeetingDiagnostics.All)
            .Concat(ActivityDiagnostics.All)
            .Concat(AuthorityDiagnostics.All)
            .Concat(DelegationDiagnostics.All)
            .Concat(DecidedDiagnostics.All)
            .Concat(LawDiagnostics.All)
            .Concat(LocalityDiagnostics.All)
            .Concat(ProfileDiagnostics.All)
            .Concat(CalendarDiagnostics.All)
            .Concat(AwardDiagnostics.All)
            .Concat(ScoreDiagnostics.All)
            .Concat(ScoringDiagnostics.All)
            .Concat(HistoryDiagnostics.All)
            .Concat(SealHistoryDiagnostics.All)
            .Concat(BranchDiagnostics.All)
            .Concat(PlaceKindDiagnostics.All)
            .Concat(ModelDiagnostics.All)
            .Concat(ReviewDiagnostics.All)
            .Concat(OfficeDiagnostics.All)
            .Concat(TrustDiagnostics.All)
            .Concat(ScanDiagnostics.All)
            .Concat(ReplyDiagnostics.All)
            .Concat(SignatureDiagnostics.All)
            .Concat(TableDiagnostics.All)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];
}
