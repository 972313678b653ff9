using System.Globalization;
using System.Text.Json;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Standing;

namespace Antt.Engine.Reporting;

/// <summary>Standings as one JSON document: how many units stand where, and each unit with what comes next.</summary>
public static class StandingReport
{
    /// <summary>Writes the standings of a year.</summary>
    public static void Write(Stream output, RegisterFrame frame, int year, DateOnly asOf, IReadOnlyCollection<StandingEntry> entries)
    {
        using var writer = new Utf8JsonWriter(output, JsonText.Indented);
        writer.WriteStartObject();
        writer.WriteNumber("year"u8, year);
        writer.WriteString("asOf"u8, Day(asOf));
        writer.WriteStartArray("places"u8);
        foreach (var place in entries.GroupBy(static entry => entry.Commune)) WritePlace(writer, place.Key, frame, place);
        writer.WriteEndArray();
        writer.WriteStartArray("decisions"u8);
        foreach (var decision in entries.SelectMany(static entry => entry.Decisions).GroupBy(static decision => decision.Id).OrderBy(static decision => decision.Key, StringComparer.Ordinal))
            WriteDecision(writer, decision.Key, [.. decision]);
        writer.WriteEndArray();
        writer.WriteStartArray("units"u8);
        foreach (var entry in entries) WriteUnit(writer, entry, asOf);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WritePlace(Utf8JsonWriter writer, string place, RegisterFrame frame, IEnumerable<StandingEntry> entries)
    {
        writer.WriteStartObject();
        writer.WriteString("place"u8, place);
        writer.WriteString("name"u8, frame.Places.TryGetValue(place, out var known) ? known.Name : place);
        writer.WriteStartObject("counts"u8);
        foreach (var standing in entries.GroupBy(static entry => entry.Standing.Standing).OrderBy(static group => group.Key))
            writer.WriteNumber(StandingWords.Id(standing.Key), standing.Count());
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>A decision may be about units with different last days: it is as late as for the unit with the earliest.</summary>
    private static void WriteDecision(Utf8JsonWriter writer, string id, List<DecisionInTime> units)
    {
        var first = units.MinBy(static unit => unit.Due);
        writer.WriteStartObject();
        writer.WriteString("decision"u8, id);
        writer.WriteString("number"u8, first.Number);
        writer.WriteString("date"u8, Day(first.Date));
        writer.WriteString("due"u8, Day(first.Due));
        writer.WriteNumber("units"u8, units.Count);
        writer.WriteNumber("late"u8, units.Count(static unit => unit.IsLate));
        writer.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter writer, StandingEntry entry, DateOnly asOf)
    {
        var standing = entry.Standing;
        writer.WriteStartObject();
        writer.WriteString("unit"u8, entry.Unit.Id);
        writer.WriteString("type"u8, entry.Unit.Type);
        writer.WriteString("name"u8, entry.Name);
        writer.WriteString("place"u8, entry.Commune);
        writer.WriteString("standing"u8, StandingWords.Id(standing.Standing));
        if (standing.Since is { } since) writer.WriteString("since"u8, Day(since));
        writer.WriteBoolean("provisional"u8, standing.IsProvisional);
        if (standing.Next is { } next) WriteNext(writer, next, entry, standing.IsOverdue(asOf));
        WriteReasons(writer, "blocks", standing.Blocks);
        WriteReasons(writer, "late", standing.Late);
        writer.WriteEndObject();
    }

    private static void WriteNext(Utf8JsonWriter writer, NextStep next, StandingEntry entry, bool isOverdue)
    {
        writer.WriteStartObject("next"u8);
        writer.WriteString("duty"u8, StandingWords.Id(next.Duty));
        writer.WriteString("role"u8, next.Role);
        if (entry.Body is { } body) JsonText.Words(writer, "body", body.Vi, body.En);
        if (next.Due is { } due) writer.WriteString("due"u8, Day(due));
        writer.WriteBoolean("overdue"u8, isOverdue);
        writer.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter writer, string name, IEnumerable<Reason> reasons)
    {
        writer.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("vi"u8, reason.In(Language.Vietnamese));
            writer.WriteString("en"u8, reason.In(Language.English));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
