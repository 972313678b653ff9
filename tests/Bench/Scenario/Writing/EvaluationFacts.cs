using System.Text.Json;
using Antt.Bench.Scenario.Placing;
using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Writing;

/// <summary>evaluation.json: the facts of the year and no verdict.</summary>
internal sealed class EvaluationFacts(Utf8JsonWriter json, CopyShift shift)
{
    public void Write(string type, ScenarioRecord record, IReadOnlyList<Incident> incidents)
    {
        json.Day("confirmedThrough", ScenarioDays.ConfirmedThrough(record.Year));
        json.Text("submittedToCommune", record.Submissions?.ResultToCommune);
        json.Text("consolidated", record.Submissions?.ResultCompiled);
        Meeting(record);
        if (record.Households is { } households)
        {
            json.Object("households", () =>
            {
                json.Number("residing", households.Total);
                json.Number("registered", households.Registered);
            });
        }

        if (record.People is { } people)
        {
            json.Object("staff", () =>
            {
                json.Number("total", people.Total);
                json.Number("informed", people.Briefed);
            });
        }

        json.Objects("models", record.Models, model =>
        {
            json.Text("name", model.Name);
            json.Truth("effective", model.Effective);
        });
        Judgements(type, record);
        new IncidentFacts(json, shift).Write(type, record.Year, incidents);
        Statistics(record.Statistics);
        new ForceFacts(json).Write(type, record);
        json.Truth("includesPredecessors", record.Registration?.InheritedFrom is { Count: > 0 } ? true : null);
    }

    private void Meeting(ScenarioRecord record)
    {
        if (record.Meeting is not { } meeting)
        {
            return;
        }

        json.Object("meeting", () =>
        {
            json.Text("date", meeting.Date);
            json.Text("chair", Vocabulary.Role(meeting.Chair));
            json.Texts("attendees", (meeting.Attendees ?? []).Select(Vocabulary.Role));
            json.Text("minutes", EvidenceItems.Minutes(record));
        });
    }

    private void Judgements(string type, ScenarioRecord record) => json.Object("judgements", () =>
    {
        Judgement("policy", null, record.Policy?.FullyImplemented);
        Judgement("subjectManagement", null, record.Statistics?.ManagedPersonsEffective);
        Judgement("policeWork", null, record.Police?.ProactiveAndEffective);
        if (type is "CQ" or "DN" or "GD")
        {
            Judgement("policeCoordination", false, null);
        }

        if (record.Policy?.ParentsBoardCoordination is { } parents)
        {
            Judgement("parentsCommittee", true, parents);
        }
    });

    private void Judgement(string name, bool? exists, bool? holds)
    {
        if (exists is null && holds is null)
        {
            return;
        }

        json.Object(name, () =>
        {
            json.Truth("exists", exists);
            json.Truth("holds", holds);
        });
    }

    private void Statistics(StatisticsFacts? statistics)
    {
        if (statistics is null)
        {
            return;
        }

        json.Object("statistics", () =>
        {
            Pair("crimes", statistics.Crimes);
            Pair("socialEvils", statistics.SocialEvils);
            Pair("otherViolations", statistics.Violations);
            json.Number("newHotspots", statistics.NewHotspots);
            json.Number("newSocialEvilPersons", statistics.NewSocialEvilPersons);
        });
    }

    private void Pair(string name, CountPair? pair)
    {
        if (pair is null)
        {
            return;
        }

        json.Object(name, () =>
        {
            json.Number("current", pair.Current);
            json.Number("previous", pair.Previous);
        });
    }
}
