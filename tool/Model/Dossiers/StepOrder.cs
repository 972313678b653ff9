using System.Collections.Immutable;

namespace Antt.Model.Dossiers;

/// <summary>Which step may follow which on a dossier's way ("trình tự"): filed, received, returned and supplemented, accepted, appraised, sent on.</summary>
public static class StepOrder
{
    private static readonly ImmutableArray<StepAction> Filing = [StepAction.Submit];
    private static readonly ImmutableArray<StepAction> AfterFiling = [StepAction.Receive, StepAction.Return, StepAction.Accept, StepAction.Appraise];
    private static readonly ImmutableArray<StepAction> AfterReceipt = [StepAction.Return, StepAction.Accept, StepAction.Appraise];
    private static readonly ImmutableArray<StepAction> AfterReturn = [StepAction.Supplement];
    private static readonly ImmutableArray<StepAction> AfterAcceptance = [StepAction.Appraise, StepAction.Forward, StepAction.Return];
    private static readonly ImmutableArray<StepAction> AfterAppraisal = [StepAction.Forward, StepAction.Return];

    /// <summary>What may come next; only a filing may come first.</summary>
    public static ImmutableArray<StepAction> After(StepAction? last) => last switch
    {
        null => Filing,
        StepAction.Receive => AfterReceipt,
        StepAction.Return => AfterReturn,
        StepAction.Accept => AfterAcceptance,
        StepAction.Appraise => AfterAppraisal,
        _ => AfterFiling,
    };
}
