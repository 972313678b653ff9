using System.Globalization;
using System.Text.Json;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>
/// What changed, month by month, for who keeps a copy: units recognised, amended, revoked, renamed, moved, merged; places merged or renamed. All of
/// it is read off what is published, by its own days.
/// </summary>
internal static class MonthlyChanges
{
    public static IEnumerable<OutputFile> Files(RegisterView view)
    {
        var months = All(view.Register).Where(change => change.Day <= view.AsOf).GroupBy(static change => Month(change.Day)).OrderBy(static month => month.Key, StringComparer.Ordinal).ToList();
        foreach (var month in months)
            yield return SiteJson.File(DataPaths.Month(month.Key), writer => Write(writer, month.Key, month));
        yield return SiteJson.File(DataPaths.ChangesIndex, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("months"u8);
            foreach (var month in months)
            {
                writer.WriteStartObject();
                writer.WriteString("month"u8, month.Key);
                writer.WriteString("file"u8, $"{month.Key}.json");
                writer.WriteNumber("changes"u8, month.Count());
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter writer, string month, IEnumerable<Change> changes)
    {
        writer.WriteStartObject();
        writer.WriteString("month"u8, month);
        writer.WriteStartArray("changes"u8);
        foreach (var change in changes.OrderBy(static change => change.Day).ThenBy(static change => change.Kind, StringComparer.Ordinal).ThenBy(static change => change.Subject, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, change.Kind);
            writer.WriteString("date"u8, change.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteString(change.IsPlace ? "place"u8 : "unit"u8, change.Subject);
            if (change.Year is { } year) writer.WriteNumber("year"u8, year);
            writer.WriteKnown("decision", change.Decision);
            writer.WriteKnown("certificate", change.Certificate);
            writer.WriteKnown("reason", change.Reason);
            writer.WriteKnown("from", change.From);
            writer.WriteKnown("to", change.To);
            if (change.Others is { Length: > 0 } others)
            {
                writer.WriteStartArray("into"u8);
                foreach (var other in others) writer.WriteStringValue(other);
                writer.WriteEndArray();
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static IEnumerable<Change> All(PublicRegister register)
    {
        foreach (var decision in register.Decisions)
            foreach (var entry in decision.Entries)
                yield return new Change(Kind(entry.Action), decision.Date, entry.Unit) { Year = decision.Year, Decision = decision.Id, Certificate = entry.Certificate, Reason = entry.Reason };
        foreach (var unit in register.Units)
        {
            for (var i = 1; i < unit.Names.Length; i++)
                yield return new Change("unit-renamed", unit.Names[i].From, unit.Id) { From = unit.Names[i - 1].Name, To = unit.Names[i].Name };
            for (var i = 1; i < unit.Places.Length; i++)
                yield return new Change("unit-moved", unit.Places[i].From, unit.Id) { From = unit.Places[i - 1].Place, To = unit.Places[i].Place };
            if (unit.To is { } last) yield return new Change(unit.Successors.IsEmpty ? "unit-ended" : "unit-merged", last.AddDays(1), unit.Id) { Others = [.. unit.Successors] };
        }
        var places = register.Places.DistinctBy(static place => place.Id).ToDictionary(static place => place.Id, StringComparer.Ordinal);
        foreach (var place in register.Places)
        {
            if (place.To is not { } last) continue;
            var isRenamed = place.Successors is [{ Whole: true }] && places.GetValueOrDefault(place.Successors[0].Place) is { Predecessors.Length: 1 };
            yield return new Change(isRenamed ? "place-renamed" : place.Successors.IsEmpty ? "place-ended" : "place-merged", last.AddDays(1), place.Id)
            {
                IsPlace = true, From = place.Name, Others = [.. place.Successors.Select(static link => link.Place)],
            };
        }
    }

    private static string Kind(PublicAction action) => action switch
    {
        PublicAction.Recognise => "recognised",
        PublicAction.Amend => "amended",
        _ => "revoked",
    };

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private sealed record Change(string Kind, DateOnly Day, string Subject)
    {
        public bool IsPlace { get; init; }
        public int? Year { get; init; }
        public string? Decision { get; init; }
        public string? Certificate { get; init; }
        public string? Reason { get; init; }
        public string? From { get; init; }
        public string? To { get; init; }
        public string[]? Others { get; init; }
    }
}
