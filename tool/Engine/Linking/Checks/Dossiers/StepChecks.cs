using Antt.Model.Dossiers;

namespace Antt.Engine.Linking.Checks.Dossiers;

/// <summary>The steps of one dossier: in turn, in time, each with what belongs to it.</summary>
internal static class StepChecks
{
    private const string Beginning = "(đầu hồ sơ)";

    /// <summary>Checks the steps one after another.</summary>
    public static void Check(Dossier dossier, int position, Procedure procedure, Findings findings)
    {
        DossierStep? before = null;
        DossierStep? moved = null;
        for (var i = 0; i < dossier.Steps.Length; i++)
        {
            var step = dossier.Steps[i];
            if (step.Date < before?.Date)
            {
                findings.Add(DossierDiagnostics.StepBeforeEarlier, step.Input.File, DossierChecks.Pointer(position, i, "date"),
                    Word(step.Action), Findings.Day(step.Date), Findings.Day(before.Date));
            }
            before = step;
            if (step.Action == StepAction.ConfirmPeriod)
            {
                CheckConfirmation(step, position, i, procedure, findings);
                continue;
            }
            CheckTurn(step, moved, position, i, findings);
            if (step is { Action: StepAction.Appraise, Opinion: null })
                findings.Add(DossierDiagnostics.AppraisalWithoutOpinion, step.Input.File, DossierChecks.Pointer(position, i, "action"), Findings.Day(step.Date));
            moved = step;
        }
    }

    /// <summary>An action as documents spell it.</summary>
    public static string Word(StepAction action) => action switch
    {
        StepAction.Submit => "nop",
        StepAction.Receive => "tiep-nhan",
        StepAction.Return => "tra-lai",
        StepAction.Supplement => "bo-sung",
        StepAction.Accept => "chap-nhan",
        StepAction.Appraise => "tham-dinh",
        StepAction.Forward => "trinh",
        _ => "xac-nhan-het-ky",
    };

    private static void CheckTurn(DossierStep step, DossierStep? moved, int position, int at, Findings findings)
    {
        var next = StepOrder.After(moved?.Action);
        if (next.Contains(step.Action)) return;
        findings.Add(DossierDiagnostics.StepNotInOrder, step.Input.File, DossierChecks.Pointer(position, at, "action"),
            Word(step.Action), moved is null ? Beginning : Word(moved.Action), string.Join(", ", next.Select(Word)));
    }

    private static void CheckConfirmation(DossierStep step, int position, int at, Procedure procedure, Findings findings)
    {
        if (procedure.Period.To is { } end && step.Date <= end)
            findings.Add(DossierDiagnostics.PeriodConfirmedEarly, step.Input.File, DossierChecks.Pointer(position, at, "date"), Findings.Day(step.Date), Findings.Day(end));
    }
}
