using Antt.Model;
using Antt.Model.Decisions;
using Antt.Model.Diagnostics;
using Antt.Model.Dossiers;

namespace Antt.Engine.Linking.Checks.Dossiers;

/// <summary>
/// The recognition of a unit against the dossier it rests on: complete, appraised, confirmed to the period's end. Looked at only where the
/// ways of its dossiers are kept, lest every decision of a register that does not keep them be flagged.
/// </summary>
internal static class DossierDecisionChecks
{
    /// <summary>Checks what was decided first about recognition: later amendments rest on the same dossier.</summary>
    public static void Check(Procedure procedure, Findings findings)
    {
        CheckUses(procedure, findings);
        var decided = procedure.Frame.Decisions.Of(procedure.Entered.Unit.Id, procedure.Entered.Year);
        if (decided.IsEmpty) return;
        var first = decided[0];
        if (procedure.Entered.DossierOf(DossierKind.Request) is { } request) CheckRequest(request, first, procedure, findings);
        else if (first.Entry.Gives) Report(first, new("không có trong dossier.json", "not in dossier.json"), findings);
    }

    private static void CheckUses(Procedure procedure, Findings findings)
    {
        var (unit, year) = (procedure.Entered.Unit.Id, procedure.Entered.Year);
        for (var i = 0; i < procedure.Entered.Uses.Length; i++)
        {
            var use = procedure.Entered.Uses[i];
            if (procedure.Frame.Decisions.RecognitionInForce(unit, year, use.Date) is not null) continue;
            findings.Add(DossierDiagnostics.ResultUsedTooEarly, procedure.Entered.Dossiers[0].Input.File, $"uses/{Findings.Number(i)}/date",
                Findings.Number(year), use.Purpose, Findings.Day(use.Date));
        }
    }

    private static void CheckRequest(Dossier request, DecidedEntry decided, Procedure procedure, Findings findings)
    {
        var (decision, entry) = decided;
        var file = decision.Input.File;
        var pointer = $"units/[unit={entry.Unit}]/action";
        if (request.Last(StepAction.Appraise, decision.Date) is not { } appraisal)
        {
            findings.Add(DossierDiagnostics.DecisionWithoutAppraisal, file, pointer, Findings.Day(decision.Date), entry.Unit, Findings.Number(decision.Year));
        }
        else if (entry.Gives && appraisal.Opinion == false)
        {
            findings.Add(DossierDiagnostics.DecidedAgainstAppraisal, file, pointer, entry.Unit, Findings.Day(appraisal.Date));
        }
        if (!entry.Gives) return;
        CheckComplete(request, decided, procedure, findings);
        if (request.LastFiled(decision.Date) is { } filed && procedure.Period.To is { } end && filed <= end
            && request.Last(StepAction.ConfirmPeriod, decision.Date) is null)
        {
            findings.Add(DossierDiagnostics.DecisionWithoutConfirmation, file, pointer, entry.Unit, Findings.Day(filed), Findings.Day(end));
        }
    }

    private static void CheckComplete(Dossier request, DecidedEntry decided, Procedure procedure, Findings findings)
    {
        if (request.LastFiled(decided.Decision.Date) is not { } filed)
        {
            Report(decided, new("chưa nộp", "not filed"), findings);
            return;
        }
        if (procedure.Frame.DossierRuleFor(procedure.Entered.Unit.Type, procedure.Entered.Year, request.Kind) is not var (rulebook, rule)) return;
        var missing = Completeness.Missing(rule, filed, procedure.GroundsUnder(rulebook));
        if (!missing.IsEmpty) Report(decided, new("thiếu " + In(Language.Vietnamese), "lacks " + In(Language.English)), findings);

        string In(Language language) => string.Join(", ", missing.Select(item => item.Name.In(language)));
    }

    private static void Report(DecidedEntry decided, Words state, Findings findings) => findings.Add(
        DossierDiagnostics.DecisionWithoutDossier, decided.Decision.Input.File, $"units/[unit={decided.Entry.Unit}]/action",
        decided.Entry.Unit, Findings.Day(decided.Decision.Date), ArgumentWords.Of(state));
}
