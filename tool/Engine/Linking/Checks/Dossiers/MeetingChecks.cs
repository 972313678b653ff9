using System.Collections.Immutable;
using Antt.Model.Dossiers;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Checks.Dossiers;

/// <summary>The review meeting of a year: chair, attendees, day and minutes (C124 Điều 9 khoản 1).</summary>
internal static class MeetingChecks
{
    private const string Minutes = "bien-ban";

    /// <summary>Checks the meeting, where one is entered and the rulebook says who meets.</summary>
    public static void Check(FactSet facts, Procedure procedure, Findings findings)
    {
        if (facts.Date("meeting.date") is not { } day || RuleFor(procedure) is not { } rule) return;
        if (facts.Text("meeting.chair") is { } chair && !rule.Chairs.Contains(chair))
            findings.Add(MeetingDiagnostics.WrongChair, facts.File, "meeting/chair", chair, string.Join(", ", rule.Chairs), rule.Clause);
        var present = facts.Texts("meeting.attendees");
        foreach (var attendee in rule.Attendees)
        {
            if ((!present.IsDefault && present.Contains(attendee.Role)) || !Completeness.Applies(attendee.Applicability, procedure.Grounds)) continue;
            findings.Add(MeetingDiagnostics.AttendeeMissing, facts.File, "meeting/attendees", attendee.Role, rule.Clause);
        }
        CheckDay(day, facts, procedure, findings);
        CheckMinutes(day, facts, procedure.Entered, findings);
        CheckConclusions(facts.Texts("meeting.conclusions"), facts, procedure.Rulebook.Criteria, findings);
    }

    private static MeetingRule? RuleFor(Procedure procedure)
    {
        foreach (var rule in procedure.Rulebook.Meetings)
            if (rule.UnitTypes.IsEmpty || rule.UnitTypes.Contains(procedure.Entered.Unit.Type)) return rule;
        return null;
    }

    private static void CheckDay(DateOnly day, FactSet facts, Procedure procedure, Findings findings)
    {
        var filed = facts.Date("submittedToCommune") ?? procedure.Entered.DossierOf(DossierKind.Request)?.LastFiled(DateOnly.MaxValue);
        var start = procedure.Period.From;
        if (day < start || day > filed)
            findings.Add(MeetingDiagnostics.MeetingOutsideTime, facts.File, "meeting/date", Findings.Day(day), Findings.Day(start), Findings.Day(filed));
    }

    private static void CheckMinutes(DateOnly day, FactSet facts, UnitYear entered, Findings findings)
    {
        if (facts.Text("meeting.minutes") is not { } id)
        {
            findings.Add(MeetingDiagnostics.MinutesNotLinked, facts.File, "meeting", Findings.Day(day));
            return;
        }
        if (entered.Evidence.IsDefaultOrEmpty) return;
        foreach (var item in entered.Evidence)
            if (item.Id == id && item.Kind != Minutes) findings.Add(MeetingDiagnostics.MinutesOfOtherKind, facts.File, "meeting/minutes", id, item.Kind);
    }

    private static void CheckConclusions(ImmutableArray<string> concluded, FactSet facts, ImmutableArray<CriterionGroup> criteria, Findings findings)
    {
        if (concluded.IsDefaultOrEmpty) return;
        foreach (var criterion in criteria)
        {
            if (concluded.Contains(criterion.Id)) continue;
            findings.Add(MeetingDiagnostics.CriterionNotConcluded, facts.File, "meeting/conclusions", criterion.Id,
                string.Join(", ", criteria.Select(static group => group.Id)));
        }
    }
}
