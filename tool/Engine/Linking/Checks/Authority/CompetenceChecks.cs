using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Law;
using Antt.Model.Profiles;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>Whether the body that decided on a unit was the competent one on the day.</summary>
internal static class CompetenceChecks
{
    public static void Check(
        Unit unit, DecidedEntry decided, Rulebook rulebook, RegisterFrame frame, Func<string, DateOnly, ProfileInForce> profileAt, Findings findings)
    {
        var (decision, body) = (decided.Decision, decided.Decision.Authority);
        if (!BodyChecks.IsSound(decision, frame.Tiers) || HasOtherLevel(body, frame)) return;
        var state = unit.On(decision.Date);
        var area = Area.Of(state.Commune, frame.Places);
        var competence = Competence.Of(unit, state, area, rulebook, profileAt(state.Commune, decision.Date), frame.Tiers);
        if (competence is null)
        {
            findings.Add(AuthorityDiagnostics.CompetenceUnknown, decision.Input.File, Pointer(unit), unit.Id, Findings.Day(decision.Date),
                Bodies.Word(state.ManagingLevel));
            return;
        }
        if (unit.Type == Unit.Commune && body.Place == state.Commune)
        {
            findings.Add(AuthorityDiagnostics.RecognisesItself, decision.Input.File, Pointer(unit), unit.Id, body.Body,
                Bodies.Word(competence.Level), competence.Rule.Clause);
        }
        else if (body.Level != competence.Level)
        {
            ReportLevel(unit, decision, competence, rulebook, findings);
        }
        else if (body.Place is { } place && frame.Places.ContainsKey(place) && !area.Contains(place))
        {
            findings.Add(AuthorityDiagnostics.OutsideArea, decision.Input.File, Pointer(unit), unit.Id, Findings.Day(decision.Date),
                state.Commune, place, competence.Rule.Clause);
        }
        else if (competence.Question is { } question)
        {
            findings.Add(AuthorityDiagnostics.AuthorityByAssumption, decision.Input.File, Pointer(unit), unit.Id, Bodies.Word(body.Level), question,
                competence.Rule.Clause);
        }
    }

    /// <summary>Says why the level that decided is not the competent one. A delegation that is void from the outset has been reported where it stands.</summary>
    private static void ReportLevel(Unit unit, Decision decision, Competence competence, Rulebook rulebook, Findings findings)
    {
        var (file, level, day) = (decision.Input.File, decision.Authority.Level, Findings.Day(decision.Date));
        var told = ImmutableArray.Create(unit.Id, Bodies.Word(level), day);
        if (competence is { Refused: { } refused, Flaw: { } flaw } && refused.To == level)
        {
            var clause = rulebook.Delegation?.Clause ?? competence.Rule.Clause;
            if (flaw == DelegationFlaw.Lapsed)
                findings.Add(DelegationDiagnostics.DelegationLapsed, file, Pointer(unit), [.. told, Bodies.Word(refused.From), clause]);
            if (flaw is DelegationFlaw.OutsideDates or DelegationFlaw.OutsideArea)
            {
                findings.Add(DelegationDiagnostics.DelegationDoesNotCover, file, Pointer(unit),
                    [.. told, refused.Act ?? Nearest.None, Findings.Day(refused.InForce.From), Findings.Day(refused.InForce.To), clause]);
            }
        }
        else if (competence.Narrowing is { } narrowing && level == competence.Unnarrowed)
        {
            findings.Add(AuthorityDiagnostics.NarrowedByProfile, file, Pointer(unit),
                [.. told, Bodies.Word(competence.Level), narrowing.Profile.Id, narrowing.Source ?? Nearest.None, competence.Rule.Clause]);
        }
        else
        {
            findings.Add(AuthorityDiagnostics.WrongLevel, file, Pointer(unit), [.. told, Bodies.Word(competence.Level), competence.Rule.Clause]);
        }
    }

    /// <summary>Whether the level entered is not that of the body's place, which has been reported and makes every further word guesswork.</summary>
    private static bool HasOtherLevel(DecidingBody body, RegisterFrame frame) =>
        body.Place is { } id && frame.Places.TryGetValue(id, out var place) && place.Level != body.Level;

    private static string Pointer(Unit unit) => $"units/[unit={unit.Id}]/unit";
}
