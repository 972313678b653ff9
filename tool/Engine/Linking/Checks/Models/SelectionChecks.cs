using Antt.Model.Criteria.Movement;
using Antt.Model.Decisions;
using Antt.Model.Nominations;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Models;

/// <summary>Whether a unit could be selected to become a model: type, day, the year before, its plan.</summary>
internal static class SelectionChecks
{
    private const string ComparedFirst = "compare-before-selection";
    private const string LeastClass = "kha";

    /// <summary>Checks the nomination itself; the criteria are no matter here.</summary>
    public static void Check(UnitYear year, Nomination nomination, YearLaw law, Model.Law.Settings settings, Findings findings)
    {
        var file = nomination.Input.File;
        var (first, last) = (new DateOnly(year.Year, 1, 1), new DateOnly(year.Year, 3, 31));
        if (nomination.SelectedOn < first || nomination.SelectedOn > last)
            findings.Add(ModelDiagnostics.SelectedOutsideQuarter, file, "selectedOn", Findings.Day(nomination.SelectedOn), Findings.Day(first), Findings.Day(last));
        CheckRecognition(year, nomination, law, findings);
        CheckClass(year, nomination, law.Frame.Decisions, findings);
        if (nomination.Plan is null) findings.Add(ModelDiagnostics.ModelPlanMissing, file, "", year.Unit.Id);
        if (settings.IsOn(ComparedFirst) && !(nomination.ComparedOn <= nomination.SelectedOn))
            findings.Add(ModelDiagnostics.ModelNotCompared, file, "comparedWithCriteria", year.Unit.Id, Findings.Day(nomination.SelectedOn));
    }

    /// <summary>Says why a nomination cannot be judged: no set of criteria is for units of the type, or none is declared for the year.</summary>
    public static void ReportUnjudged(UnitYear year, Nomination nomination, YearLaw law, Findings findings)
    {
        var models = law.Frame.Rulebooks.Values.Where(static rulebook => rulebook.Scheme == Model.Law.Scheme.Model).ToList();
        var fitting = models.Find(rulebook => rulebook.UnitTypes.Any(type => type.Code == year.Unit.Type));
        if (fitting is not null)
        {
            findings.Add(ModelDiagnostics.NoModelRulebook, nomination.Input.File, "year", Findings.Number(year.Year), year.Unit.Type, fitting.Id);
            return;
        }
        var types = models.SelectMany(static rulebook => rulebook.UnitTypes).Select(static type => type.Code).Distinct().Order(StringComparer.Ordinal);
        findings.Add(ModelDiagnostics.ModelTypeNotEligible, nomination.Input.File, "unit", year.Unit.Id, year.Unit.Type, Findings.Number(year.Year), string.Join(", ", types));
    }

    private static void CheckRecognition(UnitYear year, Nomination nomination, YearLaw law, Findings findings)
    {
        var before = year.Year - 1;
        if (nomination.Previous?.IsRecognised == true) return;
        if (law.Frame.Decisions.RecognitionInForce(year.Unit.Id, before, nomination.SelectedOn) is not null) return;
        if (nomination.Previous?.IsRecognised == false || law.Years.Contains(before))
            findings.Add(ModelDiagnostics.ModelNotRecognisedBefore, nomination.Input.File, "selectedOn", year.Unit.Id, Findings.Number(before));
        else
            findings.Add(ModelDiagnostics.ModelYearBeforeUnknown, nomination.Input.File, "selectedOn", "công nhận An toàn", Findings.Number(before), year.Unit.Id);
    }

    private static void CheckClass(UnitYear year, Nomination nomination, DecisionIndex decisions, Findings findings)
    {
        var before = year.Year - 1;
        var known = decisions.RecognitionInForce(year.Unit.Id, before, nomination.SelectedOn, DecisionSubject.Classification)?.Entry.Class
            ?? nomination.Previous?.Class;
        if (known is null)
            findings.Add(ModelDiagnostics.ModelYearBeforeUnknown, nomination.Input.File, "selectedOn", "phân loại phong trào", Findings.Number(before), year.Unit.Id);
        else if (ClassAtLeast.Classes.Rank(known) < ClassAtLeast.Classes.Rank(LeastClass))
            findings.Add(ModelDiagnostics.ModelClassBeforeTooLow, nomination.Input.File, "selectedOn", Findings.Number(before), year.Unit.Id, known);
    }
}
