using Antt.Model;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>What was decided about a unit for a year: by whom and when. Serves one thread; looks at nothing where nothing was decided.</summary>
internal sealed class UnitDecisionChecks(RegisterFrame frame)
{
    private readonly Dictionary<(string Place, DateOnly Day), ProfileInForce> _profiles = [];

    public void Check(UnitYear year, Rulebook rulebook, Settings settings, Findings findings)
    {
        foreach (var decided in frame.Decisions.Of(year.Unit.Id, year.Year))
        {
            DateChecks.Check(decided, rulebook, settings, findings);
            if (!rulebook.Authority.IsEmpty) CompetenceChecks.Check(year.Unit, decided, rulebook, frame, ProfileAt, findings);
        }
        if (frame.Decisions.HasOthers) CheckOthers(year, findings);
    }

    private void CheckOthers(UnitYear year, Findings findings)
    {
        foreach (var decided in frame.Decisions.Of(year.Unit.Id, year.Year, DecisionSubject.Classification))
            DateChecks.CheckClassification(decided, year.Unit.Type, ProfileAt(PlaceOf(year.Unit, decided), decided.Decision.Date), findings);
        foreach (var decided in frame.Decisions.Of(year.Unit.Id, year.Year, DecisionSubject.Model))
            ModelAuthorityChecks.Check(year.Unit, decided, frame.Tiers, ProfileAt(PlaceOf(year.Unit, decided), decided.Decision.Date), findings);
    }

    private static string PlaceOf(Unit unit, DecidedEntry decided) => unit.On(decided.Decision.Date).Commune;

    private ProfileInForce ProfileAt(string place, DateOnly day)
    {
        if (_profiles.TryGetValue((place, day), out var profile)) return profile;
        return _profiles[(place, day)] = frame.ProfileFor(place, day);
    }
}
