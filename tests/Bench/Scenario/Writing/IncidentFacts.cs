using System.Text.Json;
using Antt.Bench.Scenario.Placing;
using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Writing;

/// <summary>Crimes and accidents as events; zero categories only as confirmations: occurred, or not by 30/11.</summary>
internal sealed class IncidentFacts(Utf8JsonWriter json, CopyShift shift)
{
    public void Write(string type, int year, IReadOnlyList<Incident> incidents)
    {
        Confirmations(type, year, [.. incidents.Where(i => Vocabulary.IsZeroCategory(i.Category)).DistinctBy(i => i.Category)]);
        json.Objects("events", incidents.Where(i => Vocabulary.IsEventCategory(i.Category)), Event);
    }

    private void Confirmations(string type, int year, IReadOnlyList<Incident> firsts)
    {
        json.WriteStartArray("confirmations");
        foreach (var (first, index) in firsts.Select((first, index) => (first, index)))
        {
            Confirmation($"XN-{year}-{index + 1}", ScenarioDays.PeriodStart(type, year), first.Date, [first.Category], occurred: true);
        }

        var absent = Vocabulary.ZeroCategories(type).Except(firsts.Select(f => f.Category)).ToList();
        if (absent.Count > 0)
        {
            Confirmation($"XN-{year}", ScenarioDays.PeriodStart(type, year), ScenarioDays.ConfirmedThrough(year), absent, occurred: false);
        }

        json.WriteEndArray();
    }

    private void Confirmation(string number, DateOnly from, DateOnly date, IEnumerable<string> categories, bool occurred)
    {
        json.WriteStartObject();
        json.Text("body", EvidenceItems.ConfirmingBody);
        json.Text("number", number);
        json.Day("date", date);
        json.Day("from", from);
        json.Day("through", date);
        json.Object("occurred", () =>
        {
            foreach (var category in categories)
            {
                json.Truth(category, occurred);
            }
        });
        json.WriteEndObject();
    }

    private void Event(Incident incident)
    {
        var id = shift.Event(incident.Id);
        json.Text("id", id);
        json.Text("category", incident.Category);
        json.Text("severity", incident.Severity is { } severity ? Vocabulary.Kebab(severity) : null);
        json.Day("date", incident.Date);
        if (incident.ForceMajeure is { } claimed)
        {
            json.Object("forceMajeure", () =>
            {
                json.Truth("claimed", claimed);
                json.Text("document", claimed ? $"XN-BKK-{id}" : null);
            });
        }

        json.Truth("detectedInTime", incident.DetectedPromptly);
        json.Truth("mitigated", incident.Mitigated);
        json.Truth("reportedAtOnce", incident.ReportedImmediately);
        json.Object("confirmedBy", () =>
        {
            json.Text("body", EvidenceItems.ConfirmingBody);
            json.Day("date", incident.Date);
        });
    }
}
