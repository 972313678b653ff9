using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Antt.Model.Calendar;
using Antt.Model.Profiles;

namespace Antt.Engine.Reporting.Calendar;

/// <summary>A year's calendar as one JSON document.</summary>
public static class CalendarJson
{
    /// <summary>Writes it.</summary>
    public static void Write(ImmutableArray<CalendarDuty> duties, string subject, int year, DateOnly asOf, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, JsonText.Indented);
        writer.WriteStartObject();
        writer.WriteString("subject"u8, subject);
        writer.WriteNumber("year"u8, year);
        writer.WriteString("asOf"u8, Day(asOf));
        writer.WriteStartArray("duties"u8);
        foreach (var duty in duties) Write(writer, duty, asOf);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, CalendarDuty duty, DateOnly asOf)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, duty.Id);
        writer.WriteString("step"u8, duty.Step);
        writer.WriteString("scheme"u8, duty.Scheme);
        writer.WriteString("kind"u8, Word(duty.Kind));
        writer.WriteString("standing"u8, Word(duty.On(asOf)));
        foreach (var (name, day) in ((string, DateOnly?)[])[("first", duty.First), ("named", duty.Named), ("last", duty.Last)])
            if (day is { } known) writer.WriteString(name, Day(known));
        writer.WriteStartArray("unitTypes"u8);
        foreach (var type in duty.UnitTypes) writer.WriteStringValue(type);
        writer.WriteEndArray();
        JsonText.Words(writer, "words", duty.Words.In);
        if (duty.By is { } by) Write(writer, "by", by);
        writer.WriteStartArray("to"u8);
        foreach (var to in duty.To) Write(writer, null, to);
        writer.WriteEndArray();
        if (duty.Via is { } via) Write(writer, "via", via);
        writer.WriteString("source"u8, duty.Source);
        writer.WriteString("origin"u8, duty.Origin);
        if (duty.Question is not null) writer.WriteString("question"u8, duty.Question);
        writer.WriteStartArray("notes"u8);
        foreach (var note in duty.Notes)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, Word(note.Kind));
            JsonText.Words(writer, "words", note.Words.In);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string? name, CalendarParty party)
    {
        if (name is null) writer.WriteStartObject();
        else writer.WriteStartObject(name);
        writer.WriteString("role"u8, party.Role);
        JsonText.Words(writer, "body", party.Body.In);
        if (party.Question is not null) writer.WriteString("question"u8, party.Question);
        writer.WriteEndObject();
    }

    private static string Word(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Before => "before",
        DeadlineKind.On => "on",
        DeadlineKind.Period => "period",
        DeadlineKind.Month => "month",
        DeadlineKind.InForce => "in-force",
        _ => "undated",
    };

    private static string Word(DutyStanding standing) => standing switch
    {
        DutyStanding.Ahead => "ahead",
        DutyStanding.Running => "running",
        DutyStanding.Past => "past",
        _ => "undated",
    };

    private static string Word(CalendarNoteKind kind) => kind switch
    {
        CalendarNoteKind.EarlierThanPlan => "earlier-than-plan",
        CalendarNoteKind.BeforePeriodEnd => "before-period-end",
        _ => "before-year-results",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
