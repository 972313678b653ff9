using System.Text.Json;
using Antt.Bench.Scenario.Placing;
using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Writing;

/// <summary>The files of one unit and year.</summary>
internal sealed class YearFiles(ScenarioPlan plan, PlaceFiles places, CopyShift shift)
{
    public void Write(RegisterFolder folder, string unitFolder, UnitLife unit, ScenarioRecord record)
    {
        var year = $"{unitFolder}/{record.Year}";
        if (record.Registration is { Date: not null } registration)
        {
            folder.Write($"{year}/registration.json", json =>
            {
                Head(json, record);
                Registration(json, registration, record.Submissions);
            });
        }

        folder.Write($"{year}/evidence.json", json =>
        {
            Head(json, record);
            EvidenceItems.Write(json, unit.Type, record);
        });
        folder.Write($"{year}/evaluation.json", json =>
        {
            Head(json, record);
            new EvaluationFacts(json, shift).Write(unit.Type, record, plan.Events.Of(unit.Id, record.Year));
        });
        if (record.Score is { } score)
        {
            folder.Write($"{year}/score.json", json =>
            {
                Head(json, record);
                json.Number("confirmed", score);
            });
        }
    }

    private void Head(Utf8JsonWriter json, ScenarioRecord record)
    {
        json.Text("unit", shift.Unit(record.Unit.Id));
        json.Number("year", record.Year);
    }

    private void Registration(Utf8JsonWriter json, RegistrationFacts registration, SubmissionFacts? submissions)
    {
        json.Text("form", registration.Form?.ToLowerInvariant());
        json.Text("date", registration.Date);
        var inherited = registration.InheritedFrom?.Select(plan.Places.OldCommune).OfType<PlaceEntry>().Select(places.Id).ToList();
        json.Texts("inheritedFrom", inherited is { Count: > 0 } ? inherited : null);
        json.Text("receivedByCommune", submissions?.RegistrationToCommune);
        json.Text("consolidated", submissions?.RegistrationCompiled);
    }
}
