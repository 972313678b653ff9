using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Nominations;
using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Models;

/// <summary>The review of a nomination against the chain that the locality lays down: order, days, what was done on the spot.</summary>
internal static class ReviewChecks
{
    private const string Recognition = "cong-nhan";

    /// <summary>Checks the steps, and the recognition as the last of them where there is one.</summary>
    public static void Check(UnitYear year, Nomination nomination, DecidedEntry? recognition, ProfileInForce profile, Findings findings)
    {
        var chain = profile.ModelChain.ToList();
        (string Step, DateOnly Date)? before = null;
        foreach (var (step, by, source) in chain)
        {
            var done = step.Action == Recognition ? OfDecision(recognition, year.Unit.Id) : OfNomination(step, nomination);
            if (done is not { } found)
            {
                if (recognition is not null && step.Action != Recognition && profile.Exists(Bodies.SortOf(step.Role), step.Level))
                    ReportMissing(year, recognition, step, source ?? by.Id, findings);
                continue;
            }
            if (before is { } earlier && found.Date < earlier.Date)
            {
                findings.Add(ModelDiagnostics.ModelReviewOutOfOrder, found.File, found.Pointer, step.Step, Findings.Day(found.Date), earlier.Step,
                    Findings.Day(earlier.Date), string.Join(", ", chain.Select(static link => link.Value.Step)));
            }
            if (step.Before?.In(year.Year) is { } limit && found.Date >= limit)
                findings.Add(ModelDiagnostics.ModelReviewLate, found.File, found.Pointer, step.Step, Findings.Day(found.Date), Findings.Day(limit), source ?? by.Id);
            if (step.OnSite && !found.OnSite && recognition is not null) ReportNotOnSite(year, recognition, step, source ?? by.Id, findings);
            before = (step.Step, found.Date);
        }
    }

    private static void ReportMissing(UnitYear year, DecidedEntry recognition, ModelChainStep step, string source, Findings findings)
    {
        if (step.OnSite) ReportNotOnSite(year, recognition, step, source, findings);
        else
        {
            findings.Add(ModelDiagnostics.ModelReviewStepMissing, recognition.Decision.Input.File, Pointer(year.Unit.Id), year.Unit.Id,
                Findings.Day(recognition.Decision.Date), step.Step, source);
        }
    }

    private static void ReportNotOnSite(UnitYear year, DecidedEntry recognition, ModelChainStep step, string source, Findings findings) =>
        findings.Add(ModelDiagnostics.ModelNotAppraisedOnSite, recognition.Decision.Input.File, Pointer(year.Unit.Id), year.Unit.Id,
            Findings.Day(recognition.Decision.Date), step.Step, source);

    private static Done? OfDecision(DecidedEntry? recognition, string unit) =>
        recognition is null ? null : new Done(recognition.Decision.Date, false, recognition.Decision.Input.File, Pointer(unit));

    /// <summary>The latest step of the nomination that is the one the chain names.</summary>
    private static Done? OfNomination(ModelChainStep step, Nomination nomination)
    {
        Done? done = null;
        for (var i = 0; i < nomination.Steps.Length; i++)
        {
            var entered = nomination.Steps[i];
            if (entered.Level != step.Level || !IsAction(entered.Action, step.Action) || (entered.Role is not null && entered.Role != step.Role)) continue;
            done = new Done(entered.Date, entered.OnSite == true, nomination.Input.File, $"steps/{Findings.Number(i)}/date");
        }
        return done;
    }

    private static bool IsAction(ReviewAction entered, string asked) =>
        asked == "danh-gia" ? entered == ReviewAction.Evaluate : entered is ReviewAction.Appraise or ReviewAction.Propose;

    private static string Pointer(string unit) => $"units/[unit={unit}]/action";

    private readonly record struct Done(DateOnly Date, bool OnSite, string File, string Pointer);
}
