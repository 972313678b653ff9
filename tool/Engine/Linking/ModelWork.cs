using Antt.Engine.Linking.Checks.Models;
using Antt.Model.Assessment;
using Antt.Model.Classification;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Nominations;
using Antt.Model.Units;

namespace Antt.Engine.Linking;

/// <summary>Takes the nominations of units as models of the movement ("điển hình"): assesses them and checks their selection, review and recognition.</summary>
internal sealed class ModelWork(YearLaw law, Question question)
{
    private readonly bool _hasDecisions = law.Frame.Decisions.All.Any(static decision => decision.Subject == DecisionSubject.Model);

    /// <summary>Whether there is anything to do for a year.</summary>
    public bool Concerns(UnitYear year) => _hasDecisions || year.Nomination is not null;

    /// <summary>How a nominated unit stands; null when it was not nominated, when nothing says how to judge it, or when nobody asked.</summary>
    public JudgedYear? Take(UnitYear year, Func<Unit, DateOnly, Settings> settingsOf, Findings findings)
    {
        if (!question.Asks(year) || !law.Years.Contains(year.Year)) return null;
        var decided = _hasDecisions ? law.Frame.Decisions.Of(year.Unit.Id, year.Year, DecisionSubject.Model) : [];
        var recognition = decided.IsEmpty ? null : law.Frame.Decisions.RecognitionInForce(year.Unit.Id, year.Year, question.AsOf, DecisionSubject.Model);
        if (year.Nomination is not { } nomination)
        {
            if (recognition is not null)
                findings.Add(ModelDiagnostics.ModelNotNominated, recognition.Decision.Input.File, $"units/[unit={year.Unit.Id}]/unit", year.Unit.Id, Findings.Number(year.Year));
            return null;
        }
        if (law.ModelsOf(year.Unit.Type, year.Year) is not { } models)
        {
            SelectionChecks.ReportUnjudged(year, nomination, law, findings);
            return null;
        }
        var end = models.Rulebook.Period.End.In(year.Year);
        if (!year.Unit.InForce.Contains(end)) return null;
        var settings = settingsOf(year.Unit, end);
        SelectionChecks.Check(year, nomination, law, settings, findings);
        NominationFactChecks.Check(nomination, findings);
        RecognitionChecks.CheckNames(year, decided, models, findings);
        var day = recognition?.Decision.Date ?? (question.AsOf < end ? question.AsOf : end);
        var profile = law.Frame.ProfileFor(year.Unit.On(day).Commune, day);
        ReviewChecks.Check(year, nomination, recognition, profile, findings);
        SupportChecks.Check(year, nomination, law.Frame, profile, question.AsOf, findings);

        var entered = At(year, question.AsOf);
        var result = Assess.UnitYear(entered, models.Rulebook, settings, question.AsOf, null, explained: true);
        if (recognition is not null)
            RecognitionChecks.Check(Assess.UnitYear(At(year, day), models.Rulebook, settings, day, null, explained: true), result, recognition, findings);
        return new JudgedYear(entered, result);
    }

    /// <summary>The year with what its other documents say by a day.</summary>
    private UnitYear At(UnitYear year, DateOnly day) => year with { Derived = DerivedFacts.Of(year, ClassOf(year, day), Decided(year.Unit, year.Year - 1, day)) };

    /// <summary>The class that was decided; before that the one its score gives, which is provisional until then .</summary>
    private YearClass? ClassOf(UnitYear year, DateOnly day)
    {
        if (Decided(year.Unit, year.Year, day) is { } decided) return decided;
        return year.Score is { } score && Classify.UnitYear(year, law.Frame, day).Class is { } scored ? new YearClass(scored.Word(), true, score.Input) : null;
    }

    private YearClass? Decided(Unit unit, int year, DateOnly day) =>
        DecidedClass.Of(law.Frame.Decisions, unit.Id, year, day) is { } decided ? new YearClass(decided.Class.Word(), false, decided.Entry.Entry.Input) : null;
}
