using System.Collections.Immutable;
using Antt.Engine.Linking.Checks.Dossiers;
using Antt.Model.Authority;
using Antt.Model.Dossiers;
using Antt.Model.Offices;
using Antt.Model.Places;
using Antt.Model.Reviews;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Reviews;

/// <summary>Who reviewed: a body that exists on the day, competent for the unit, in its area, not the one that filed, without a conflict nobody allowed.</summary>
internal static class ReviewerChecks
{
    public static void Check(Review review, Procedure procedure, Findings findings)
    {
        CheckOffice(review, procedure.Frame.Offices, findings);
        if (review.Conflict.Exists && (review.Conflict.AllowedBy is not { } other || other == review.Reviewer.Role))
            findings.Add(ReviewDiagnostics.ConflictNotAllowed, review.Input.File, "conflict", review.Reviewer.Role);
        var state = procedure.Entered.Unit.On(review.Date);
        if (IsSubmitter(review.Reviewer, procedure, state))
        {
            findings.Add(ReviewDiagnostics.ReviewedBySubmitter, review.Input.File, "reviewer/role", procedure.Entered.Unit.Id, review.Reviewer.Role);
            return;
        }
        if (CheckBody(review, procedure, findings) && CheckRole(review, procedure, findings)) CheckArea(review, state, procedure, findings);
    }

    private static void CheckOffice(Review review, OfficeList offices, Findings findings)
    {
        if (review.Reviewer.Office is not { } id || !offices.IsRead) return;
        var office = offices.Find(id);
        if (office is null)
        {
            findings.Add(OfficeDiagnostics.OfficeUnknown, review.Input.File, "reviewer/office", id, Nearest.Of(id, offices.All.Select(static known => known.Id)));
        }
        else if (!office.InForce.Contains(review.Date))
        {
            findings.Add(OfficeDiagnostics.OfficeNotInForce, review.Input.File, "reviewer/office", id, Findings.Day(review.Date),
                Findings.Day(office.InForce.From), Findings.Day(office.InForce.To));
        }
        else if (office.Role != review.Reviewer.Role || office.Level != review.Reviewer.Level || office.Place != review.Reviewer.Place)
        {
            findings.Add(OfficeDiagnostics.OfficeDiffers, review.Input.File, "reviewer", id, Described(review.Reviewer.Role, review.Reviewer.Place),
                Described(office.Role, office.Place));
        }
    }

    private static string Described(string role, string? place) => place is null ? role : $"{role}, {place}";

    private static bool IsSubmitter(Reviewer reviewer, Procedure procedure, UnitState state) =>
        reviewer.Role == Office.Submitter
        || (procedure.Entered.Unit.Type == Unit.Commune && reviewer.Place == state.Commune)
        || (reviewer.Office is { } office && procedure.Frame.Offices.Find(office) is { Role: Office.Submitter });

    /// <summary>Whether the body exists on the day.</summary>
    private static bool CheckBody(Review review, Procedure procedure, Findings findings)
    {
        var role = review.Reviewer.Role;
        if (procedure.Tiers.Abolished(role, review.Date) is { } tier)
        {
            findings.Add(ReviewDiagnostics.ReviewerNoLongerThere, review.Input.File, "reviewer/role", role, Findings.Day(review.Date),
                Findings.Day(tier.To), tier.Source);
            return false;
        }
        if (RoleLevel.Of(role) is not { } level || level == review.Reviewer.Level) return true;
        findings.Add(OfficeDiagnostics.RoleAtOtherLevel, review.Input.File, "reviewer/level", role, Bodies.Word(review.Reviewer.Level), Bodies.Word(level));
        return false;
    }

    /// <summary>Whether the role may review. Model units and classes of the movement have ways of their own, laid down locally.</summary>
    private static bool CheckRole(Review review, Procedure procedure, Findings findings)
    {
        if (review.Dossier is not (DossierKind.Registration or DossierKind.Request)) return true;
        if (Deciding.CompetentOn(procedure.Entered.Unit, procedure.Rulebook, review.Date, procedure.Frame) is not { } competence) return true;
        var roles = ReviewingRoles.Of(competence, procedure.Tiers);
        if (roles.Contains(review.Reviewer.Role)) return true;
        findings.Add(ReviewDiagnostics.ReviewerNotCompetent, review.Input.File, "reviewer/role", review.Reviewer.Role, procedure.Entered.Unit.Id,
            Findings.Day(review.Date), string.Join(", ", roles), competence.Rule.Clause);
        return false;
    }

    private static void CheckArea(Review review, UnitState state, Procedure procedure, Findings findings)
    {
        if (review.Reviewer.Level == AdministrativeLevel.Ministry) return;
        var area = Area.Of(state.Commune, procedure.Frame.Places);
        if (review.Reviewer.Place is { } place && area.Contains(place)) return;
        findings.Add(ReviewDiagnostics.ReviewerOutsideArea, review.Input.File, review.Reviewer.Place is null ? "reviewer" : "reviewer/place",
            procedure.Entered.Unit.Id, review.Reviewer.Place ?? Nearest.None, AtLevel(area, review.Reviewer.Level, procedure));
    }

    private static string AtLevel(ImmutableArray<string> area, AdministrativeLevel level, Procedure procedure)
    {
        foreach (var id in area)
            if (procedure.Frame.Places.TryGetValue(id, out var place) && place.Level == level) return id;
        return string.Join(", ", area);
    }
}
