using Antt.Model.Assessment;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Model.Authority;

/// <summary>Who is competent for a unit's year: on the day it was decided, or else from now on.</summary>
public static class Deciding
{
    /// <summary>Who may recognise the unit for the year of a result.</summary>
    /// <returns>Null where the text names nobody, and where there is nothing to decide.</returns>
    public static Competence? CompetentFor(UnitResult result, RegisterFrame frame) =>
        result is { Rulebook: { } rulebook, Verdict: not Verdict.OutOfScope }
            ? CompetentOn(result.Unit, rulebook, DayOf(result, rulebook, frame.Decisions), frame) : null;

    /// <summary>Who may recognise a unit on a day.</summary>
    public static Competence? CompetentOn(Unit unit, Rulebook rulebook, DateOnly day, RegisterFrame frame)
    {
        if (rulebook.Authority.IsEmpty) return null;
        var state = unit.On(day);
        return Competence.Of(unit, state, Area.Of(state.Commune, frame.Places), rulebook, frame.ProfileFor(state.Commune, day), frame.Tiers);
    }

    /// <summary>The day of the latest decision by the day asked about; before there is one, the first on which it may be decided.</summary>
    private static DateOnly DayOf(UnitResult result, Rulebook rulebook, DecisionIndex decisions)
    {
        DateOnly? decided = null;
        foreach (var (decision, _) in decisions.Of(result.Unit.Id, result.Year))
            if (decision.Date <= result.AsOf) decided = decision.Date;
        var afterPeriod = rulebook.Period.End.In(result.Year).AddDays(1);
        return decided ?? (result.AsOf < afterPeriod ? afterPeriod : result.AsOf);
    }
}
