using System.Globalization;
using System.Text.Json;
using Antt.Engine.Comparing;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Comparing;
using Antt.Model.Diagnostics;
using Antt.Model.Standing;

namespace Antt.Engine.Reporting.Changes;

/// <summary>A report of changes as one JSON document, as <c>schemas/output/change-report.schema.json</c> describes it. Sensitive conditions are not in it.</summary>
public static class ChangeJson
{
    /// <summary>Writes the document.</summary>
    public static void Write(Stream output, ChangeReport report, ChangeHead head)
    {
        using var writer = new Utf8JsonWriter(output, JsonText.Indented);
        writer.WriteStartObject();
        writer.WriteString("base"u8, head.Base);
        writer.WriteString("head"u8, head.Head);
        writer.WriteBoolean("merged"u8, head.IsMerged);
        writer.WriteString("asOf"u8, Day(report.AsOf));
        writer.WriteBoolean("blocked"u8, report.Blocking.Any());
        Texts(writer, "files", report.Files);
        WriteFindings(writer, report);
        writer.WriteStartArray("units"u8);
        foreach (var change in report.Years) Write(writer, change, report);
        writer.WriteEndArray();
        var told = report.Years.Select(static change => (change.Unit.Id, (int?)change.Year)).ToHashSet();
        WritePapers(writer, "papers", report.Papers.Where(paper => paper.Unit is not { } unit || !told.Contains((unit, paper.Year))));
        if (report.Law is { } law) Write(writer, law);
        Texts(writer, "submittedBy", head.Submitters.Select(static submitter => submitter.Office));
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteFindings(Utf8JsonWriter writer, ChangeReport report)
    {
        var redaction = new Redaction(report.Frame);
        writer.WriteStartArray("findings"u8);
        foreach (var found in report.Found)
        {
            if (found.Severity == Severity.Info) continue;
            writer.WriteStartObject();
            writer.WriteString("code"u8, found.Descriptor.Code);
            writer.WriteString("severity"u8, SeverityWord.Of(found.Severity));
            writer.WriteString("file"u8, found.Location.Path);
            writer.WriteNumber("line"u8, found.Location.Line);
            JsonText.Words(writer, "message", language => redaction.Of(found.Message(language)));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, YearChange change, ChangeReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("unit"u8, change.Unit.Id);
        writer.WriteString("type"u8, change.Unit.Type);
        writer.WriteNumber("year"u8, change.Year);
        if ((change.StandsAt ?? change.StoodAt) is { } entry)
        {
            writer.WriteString("name"u8, entry.Name);
            writer.WriteString("place"u8, entry.Commune);
        }
        Write(writer, "result", Word(change.Before?.Verdict), Word(change.After?.Verdict));
        writer.WriteStartArray("conditions"u8);
        foreach (var condition in change.Conditions)
            if (!condition.Condition.IsSensitive) Write(writer, condition);
        writer.WriteEndArray();
        writer.WriteStartArray("shares"u8);
        foreach (var share in change.Shares) Write(writer, share);
        writer.WriteEndArray();
        WritePapers(writer, "papers", report.PapersOf(change.Unit.Id, change.Year));
        if (change.StandsAt is { } stands) Write(writer, stands, change, report.AsOf);
        if (change is { Deciding: { } competence, Decider: { } decider })
        {
            writer.WriteStartObject("decides"u8);
            writer.WriteString("role"u8, competence.Role);
            JsonText.Words(writer, "body", decider.Vi, decider.En);
            writer.WriteString("clause"u8, competence.Rule.Clause);
            if (competence.Question is { } question) writer.WriteString("question"u8, question);
            writer.WriteEndObject();
        }
        if (change.After is { Verdict: not Verdict.OutOfScope }) writer.WriteString("page"u8, $"don-vi/{change.Unit.Id}/index.html");
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ConditionChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, change.Condition.Id);
        writer.WriteString("clause"u8, change.Condition.Clause);
        Write(writer, "outcome", change.Before is { } was ? Verdicts.Word(was.Outcome) : null, change.After is { } isNow ? Verdicts.Word(isNow.Outcome) : null);
        if (change.Before is { } before) Write(writer, "before", before);
        if (change.After is { } after) Write(writer, "after", after);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ConditionResult result)
    {
        writer.WriteStartObject(name);
        JsonText.Words(writer, "reason", result.Reason.In(Language.Vietnamese), result.Reason.In(Language.English));
        writer.WriteStartObject("numbers"u8);
        foreach (var figure in result.Numbers) writer.WriteNumber(figure.Name, figure.Value);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ShareChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("condition"u8, change.Condition.Id);
        writer.WriteString("of"u8, change.OfRecognised ? "recognised"u8 : "registered"u8);
        writer.WriteNumber("percent"u8, change.Percent);
        WriteTally("before", change.Before);
        WriteTally("after", change.After);
        writer.WriteEndObject();

        void WriteTally(string name, Tally? tally)
        {
            if (tally is not { } counts) return;
            writer.WriteStartObject(name);
            writer.WriteNumber("part"u8, change.PartOf(counts)!.Value);
            writer.WriteNumber("population"u8, counts.Population);
            if (change.Reaches(counts) is { } reaches) writer.WriteBoolean("reaches"u8, reaches);
            writer.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter writer, StandingEntry stands, YearChange change, DateOnly asOf)
    {
        Write(writer, "standing", change.StoodAt is { } stood ? StandingWords.Id(stood.Standing.Standing) : null, StandingWords.Id(stands.Standing.Standing));
        if (stands.Standing.Next is not { } next) return;
        writer.WriteStartObject("next"u8);
        writer.WriteString("duty"u8, StandingWords.Id(next.Duty));
        writer.WriteString("role"u8, next.Role);
        if (stands.Body is { } body) JsonText.Words(writer, "body", body.Vi, body.En);
        if (next.Due is { } due) writer.WriteString("due"u8, Day(due));
        writer.WriteBoolean("overdue"u8, stands.Standing.IsOverdue(asOf));
        writer.WriteEndObject();
    }

    private static void WritePapers(Utf8JsonWriter writer, string name, IEnumerable<PaperChange> papers)
    {
        writer.WriteStartArray(name);
        foreach (var paper in papers)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, Word(paper.Kind));
            writer.WriteString("change"u8, paper.Change switch { PaperAction.Added => "added"u8, PaperAction.Removed => "removed"u8, _ => "edited"u8 });
            writer.WriteString("file"u8, paper.File);
            if (paper.Unit is { } unit) writer.WriteString("unit"u8, unit);
            if (paper.Year is { } year) writer.WriteNumber("year"u8, year);
            JsonText.Words(writer, "text", paper.Text.Vi, paper.Text.En);
            if (paper.KeptAt is { } kept) writer.WriteString("keptAt"u8, kept);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, LawChange law)
    {
        writer.WriteStartObject("law"u8);
        Texts(writer, "files", law.Files);
        writer.WriteNumber("compared"u8, law.Compared);
        writer.WriteNumber("turned"u8, law.Turned);
        writer.WriteStartArray("flips"u8);
        foreach (var flip in law.Flips)
        {
            writer.WriteStartObject();
            writer.WriteString("unit"u8, flip.Unit);
            writer.WriteString("type"u8, flip.Type);
            writer.WriteString("name"u8, flip.Name);
            writer.WriteString("place"u8, flip.Commune);
            writer.WriteNumber("year"u8, flip.Year);
            Write(writer, "result", Word(flip.Before), Word(flip.After));
            Texts(writer, "conditions", flip.Conditions);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>What was and what is; what is not there is left out.</summary>
    private static void Write(Utf8JsonWriter writer, string name, string? before, string? after)
    {
        writer.WriteStartObject(name);
        if (before is not null) writer.WriteString("from"u8, before);
        if (after is not null) writer.WriteString("to"u8, after);
        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static string? Word(Verdict? verdict) => verdict is { } known ? Verdicts.Word(known) : null;

    private static string Word(PaperKind kind) => kind switch
    {
        PaperKind.Registration => "registration",
        PaperKind.Evidence => "evidence",
        PaperKind.Step => "step",
        PaperKind.Review => "review",
        PaperKind.Decision => "decision",
        PaperKind.Figure => "figure",
        PaperKind.Unit => "unit",
        _ => "file",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
