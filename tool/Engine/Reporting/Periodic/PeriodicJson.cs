using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Antt.Model.Classification;
using Antt.Model.Reports;

namespace Antt.Engine.Reporting.Periodic;

/// <summary>A periodic report as one JSON document, as <c>schemas/output/periodic-report.schema.json</c> describes it.</summary>
public static class PeriodicJson
{
    /// <summary>Writes a report.</summary>
    public static void Write(PeriodicReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, JsonText.Indented);
        writer.WriteStartObject();
        writer.WriteString("report"u8, Word(report.Kind));
        writer.WriteString("place"u8, report.Place.Id);
        writer.WriteNumber("year"u8, report.Year);
        writer.WriteString("asOf"u8, Day(report.AsOf));
        if (report.Duty is { } duty) Write(writer, duty);
        writer.WriteStartObject("byType"u8);
        foreach (var type in report.Types) Write(writer, type.Type!, type);
        writer.WriteEndObject();
        Write(writer, "total", report.Total);
        writer.WriteStartArray("targets"u8);
        foreach (var target in report.Targets) Write(writer, target);
        writer.WriteEndArray();
        writer.WriteStartObject("classes"u8);
        foreach (var figures in report.Classes) writer.WriteNumber(figures.Class.Word(), figures.Count);
        writer.WriteEndObject();
        writer.WriteStartObject("models"u8);
        writer.WriteNumber("effective"u8, report.Movement.EffectiveModels);
        writer.WriteNumber("ineffective"u8, report.Movement.IneffectiveModels);
        writer.WriteEndObject();
        writer.WriteNumber("modelUnits"u8, report.Movement.ModelUnits);
        writer.WriteStartObject("activities"u8);
        foreach (var activity in report.Movement.Activities) Write(writer, activity);
        writer.WriteEndObject();
        writer.WriteStartObject("awards"u8);
        writer.WriteNumber("collectives"u8, report.Movement.Awards.Collectives);
        writer.WriteNumber("individuals"u8, report.Movement.Awards.Individuals);
        writer.WriteNumber("proposals"u8, report.Movement.Proposals);
        writer.WriteEndObject();
        writer.WriteStartArray("duties"u8);
        foreach (var work in report.Duties) Write(writer, work);
        writer.WriteEndArray();
        Units(writer, "unregistered", report.Unregistered);
        Units(writer, "notRecognised", report.NotRecognised);
        Units(writer, "unregisteredWithEvents", report.UnregisteredWithEvents);
        Texts(writer, "difficulties", report.Remarks?.Difficulties ?? []);
        Texts(writer, "directions", report.Remarks?.Directions ?? []);
        writer.WriteStartArray("useOfResults"u8);
        foreach (var use in report.Uses)
        {
            writer.WriteStartObject();
            writer.WriteString("purpose"u8, use.Purpose);
            writer.WriteNumber("units"u8, use.Units);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static string Word(ReportKind kind) => kind switch
    {
        ReportKind.HalfYear => "half-year",
        ReportKind.Year => "year",
        _ => "next-year",
    };

    private static void Write(Utf8JsonWriter writer, ReportDuty duty)
    {
        writer.WriteStartObject("duty"u8);
        writer.WriteString("id"u8, duty.Deadline.Value.Id);
        if (duty.Due is { } due) writer.WriteString("due"u8, Day(due));
        if (duty.SentOn is { } sent) writer.WriteString("sentOn"u8, Day(sent));
        if (duty.Due is { } last && duty.SentOn is { } day) writer.WriteBoolean("late"u8, day > last);
        if (duty.Sender is { } sender) Write(writer, "sender", sender);
        writer.WriteStartArray("recipients"u8);
        foreach (var recipient in duty.Recipients) Write(writer, null, recipient);
        writer.WriteEndArray();
        if (duty.Via is { } via) Write(writer, "via", via);
        writer.WriteString("profile"u8, duty.Deadline.Profile.Id);
        if (duty.Deadline.Source is { } source) writer.WriteString("source"u8, source);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string? name, RoleName role)
    {
        if (name is null) writer.WriteStartObject();
        else writer.WriteStartObject(name);
        writer.WriteString("role"u8, role.Role);
        if (role.Body is { } body) JsonText.Words(writer, "body", body.Vi, body.En);
        if (role.Question is { } question) writer.WriteString("question"u8, question);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, TypeFigures figures)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("population"u8, figures.Population);
        writer.WriteNumber("registered"u8, figures.Registered);
        writer.WriteNumber("registeredNextYear"u8, figures.RegisteredNextYear);
        writer.WriteNumber("dat"u8, figures.Achieved);
        writer.WriteNumber("chuaDat"u8, figures.NotAchieved);
        writer.WriteNumber("pending"u8, figures.Pending);
        writer.WriteNumber("recognised"u8, figures.Recognised);
        writer.WriteNumber("refused"u8, figures.Refused);
        writer.WriteNumber("undecided"u8, figures.Undecided);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ActivityFigures activity)
    {
        writer.WriteStartObject(activity.Kind);
        writer.WriteNumber("times"u8, activity.Times);
        writer.WriteNumber("participants"u8, activity.Participants);
        if (activity.Coverage is { } coverage)
        {
            writer.WriteNumber("done"u8, coverage.Done);
            writer.WriteNumber("of"u8, coverage.Of);
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TargetFigures target)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, target.Target.Value.Id);
        writer.WriteString("measure"u8, target.Target.Value.Measure);
        writer.WriteNumber("count"u8, target.Count);
        writer.WriteNumber("whole"u8, target.Whole);
        writer.WriteBoolean("reached"u8, target.IsReached);
        writer.WriteString("profile"u8, target.Target.Profile.Id);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DutyFigures duty)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, duty.Deadline.Value.Id);
        writer.WriteString("state"u8, Word(duty.State));
        if (duty.Last is { } last) writer.WriteString("due"u8, Day(last));
        if (duty.DoneOn is { } done) writer.WriteString("doneOn"u8, Day(done));
        writer.WriteStartArray("missing"u8);
        foreach (var place in duty.Missing) writer.WriteStringValue(place.Id);
        writer.WriteEndArray();
        writer.WriteString("profile"u8, duty.Deadline.Profile.Id);
        writer.WriteEndObject();
    }

    private static string Word(DutyState state) => state switch
    {
        DutyState.Done => "done",
        DutyState.DoneLate => "done-late",
        DutyState.Open => "open",
        DutyState.Overdue => "overdue",
        _ => "undated",
    };

    private static void Units(Utf8JsonWriter writer, string name, ImmutableArray<ReportedUnit> units)
    {
        writer.WriteStartArray(name);
        foreach (var unit in units) writer.WriteStringValue(unit.Id);
        writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
