using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking;

/// <summary>Every finding of the link stage, ANTT3001 to ANTT3999; the parts of this class are by subject.</summary>
public static partial class LinkDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        IdNotPath, DuplicateUnit, DuplicatePlace, PlaceIdNotCodeAndDay, DuplicateCertificate, DecisionNumberReused, DuplicateItem,
        DanglingPlace, DanglingUnit, DanglingInstrument, DanglingRulebook, DanglingProfile, DanglingDecision,
        DanglingEvidence, UnknownCondition, EvidenceSufficesForNothing, MisprintedCitation, OneSidedSuccession,
        SuccessionCycle,
        SpanReversed, PlaceOverlap, ParentNotAbove, StatesOutOfOrder, StateOutsideUnit, CommuneNotInForce, NotACommune,
        YearNotDeclared, YearOutsideUnit,
        UnknownUnitType, SchoolAsAgency, MissingAttribute, RegistrationOutOfScope, FormOutOfTime, PartAboveWhole,
        EventOutsidePeriod, EventMissingInCommune, PreviousYearDiffers, EvidenceAfterDecision,
        VerdictDiffers, RecognisedAgainstResult, SeveralDecisions, CertificateMissing, AuthorityNotInForce,
        AuthorityLevelDiffers, NothingToAmend, RegisterMissing, NoYears, NoUnits, NothingChecked, UnitFileMissing,
    ];
}
