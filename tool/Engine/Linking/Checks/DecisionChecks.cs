using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Linking.Checks.Authority;
using Antt.Engine.Linking.Checks.Scores;
using Antt.Model;
using Antt.Model.Decisions;

namespace Antt.Engine.Linking.Checks;

/// <summary>Decisions against the register: who decided, on what ground, about whom, and how they stand to each other.</summary>
internal static class DecisionChecks
{
    public static void Check(RegisterFrame frame, KnownNames names, Misprints misprints, Findings findings)
    {
        var certificates = new Dictionary<string, Decision>(StringComparer.Ordinal);
        var numbers = new Dictionary<(string Body, string Number), Decision>();
        var declared = frame.Info.Years.Select(static year => year.Year).ToHashSet();
        foreach (var decision in frame.Decisions.All)
        {
            var file = decision.Input.File;
            if (BodyChecks.Check(decision, frame, findings)) CheckAuthority(decision, frame, names, findings);
            InstrumentChecks.References(decision.LegalBasis, file, "legalBasis", names, findings);
            if (!declared.Contains(decision.Year))
                findings.Add(LinkDiagnostics.YearNotDeclared, file, "year", Findings.Number(decision.Year), RegisterChecks.Years(frame.Info));
            var key = ($"{decision.Authority.Place}\n{decision.Authority.Body}", decision.Number);
            if (!numbers.TryAdd(key, decision) && numbers[key].Date != decision.Date)
            {
                findings.Add(LinkDiagnostics.DecisionNumberReused, file, "number",
                    decision.Number, Findings.Day(numbers[key].Date), numbers[key].Id);
            }
            for (var i = 0; i < decision.Supersedes.Length; i++)
            {
                var older = decision.Supersedes[i].Decision;
                if (!names.HasDecision(older))
                    findings.Add(LinkDiagnostics.DanglingDecision, file, Pointer("supersedes", i, "decision"), older, Nearest.Of(older, names.Decisions));
            }
            for (var i = 0; i < decision.Entries.Length; i++) CheckEntry(decision, i, frame, names, misprints, certificates, findings);
        }
    }

    /// <summary>The failing conditions that a refusal names are those of the unit's rulebook.</summary>
    public static void CheckFailing(ImmutableArray<DecidedEntry> decided, RulebookNames law, Findings findings)
    {
        foreach (var (decision, entry) in decided)
        {
            for (var i = 0; i < entry.Failing.Length; i++)
            {
                if (law.KindsFor(entry.Failing[i]) is not null) continue;
                findings.Add(LinkDiagnostics.UnknownCondition, decision.Input.File, $"units/[unit={entry.Unit}]/failing/{Findings.Number(i)}",
                    entry.Failing[i], Nearest.Of(entry.Failing[i], law.All), law.Rulebook.Id);
            }
        }
    }

    private static void CheckAuthority(Decision decision, RegisterFrame frame, KnownNames names, Findings findings)
    {
        if (decision.Authority.Place is not { } id) return;
        var file = decision.Input.File;
        if (!names.Places.Contains(id))
            findings.Add(LinkDiagnostics.DanglingPlace, file, "authority/place", id, Nearest.Of(id, names.Places));
        if (!frame.Places.TryGetValue(id, out var place)) return;
        if (!place.InForce.Contains(decision.Date))
            findings.Add(LinkDiagnostics.AuthorityNotInForce, file, "authority/place", id, Findings.Day(decision.Date));
        if (place.Level != decision.Authority.Level)
        {
            findings.Add(LinkDiagnostics.AuthorityLevelDiffers, file, "authority/level",
                Levels.Word(decision.Authority.Level), id, Levels.Word(place.Level));
        }
    }

    private static void CheckEntry(
        Decision decision, int position, RegisterFrame frame, KnownNames names, Misprints misprints,
        Dictionary<string, Decision> certificates, Findings findings)
    {
        var entry = decision.Entries[position];
        var file = decision.Input.File;
        if (!names.Units.Holds(entry.Unit))
            findings.Add(LinkDiagnostics.DanglingUnit, file, Pointer("units", position, "unit"), entry.Unit, Nearest.Of(entry.Unit, names.Units.Ids));
        EntryChecks.Check(decision, position, findings);
        if (misprints.AreIn(entry.Reason)) misprints.Check(entry.Reason, file, Pointer("units", position, "reason"), findings);
        if (entry.Certificate is { } certificate)
        {
            if (!certificates.TryAdd(certificate, decision))
                findings.Add(LinkDiagnostics.DuplicateCertificate, file, Pointer("units", position, "certificate"), certificate, certificates[certificate].Id);
        }
        else if (entry.Gives && decision.Subject == DecisionSubject.Recognition)
        {
            findings.Add(LinkDiagnostics.CertificateMissing, file, Pointer("units", position, "unit"), entry.Unit);
        }
        if (IsClassOutOfPlace(decision, entry))
        {
            findings.Add(ScoreDiagnostics.ClassMissing, file, Pointer("units", position, "unit"),
                entry.Unit, decision.Subject == DecisionSubject.Classification ? "phan-loai" : "-", entry.Class ?? "-");
        }
        CheckOrder(decision, position, frame.Decisions, findings);
    }

    /// <summary>A classification gives every unit a class, unless it takes one back; a commendation may state one; no other decision does.</summary>
    private static bool IsClassOutOfPlace(Decision decision, DecisionEntry entry) =>
        decision.Subject == DecisionSubject.Classification
            ? entry.Class is null && entry.Action is not (DecisionAction.Revoke or DecisionAction.Refuse)
            : entry.Class is not null && decision.Subject != DecisionSubject.Commendation;

    /// <summary>Of several decisions about one unit and year, each later one says which earlier one it amends or revokes .</summary>
    private static void CheckOrder(Decision decision, int position, DecisionIndex decisions, Findings findings)
    {
        var entry = decision.Entries[position];
        DecidedEntry? earlier = null;
        foreach (var decided in decisions.Of(entry.Unit, decision.Year, decision.Subject))
        {
            if (ReferenceEquals(decided.Entry, entry)) break;
            earlier = decided;
        }
        var file = decision.Input.File;
        if (earlier is null)
        {
            if (entry.Action is DecisionAction.Recognise or DecisionAction.Refuse) return;
            findings.Add(LinkDiagnostics.NothingToAmend, file, Pointer("units", position, "action"),
                entry.Unit, Findings.Number(decision.Year), Findings.Day(decision.Date));
        }
        else if (entry.Action is not (DecisionAction.Amend or DecisionAction.Revoke) && decision.Subject != DecisionSubject.Commendation
            && earlier.Entry.Action != DecisionAction.Revoke
            && !decision.Supersedes.Any(older => older.Decision == earlier.Decision.Id))
        {
            findings.Add(LinkDiagnostics.SeveralDecisions, file, Pointer("units", position, "unit"),
                entry.Unit, Findings.Number(decision.Year), earlier.Decision.Id);
        }
    }

    private static string Pointer(string list, int position, string key) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}/{position}/{key}");
}
