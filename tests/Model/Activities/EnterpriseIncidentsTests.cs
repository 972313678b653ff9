using Antt.Model;
using Antt.Model.Activities;
using Antt.Model.Facts;
using Antt.Model.Units;

namespace Antt.Tests.Model.Activities;

public sealed class EnterpriseIncidentsTests
{
    private static readonly DateOnly YearEnd = new(2024, 12, 31);

    [Fact]
    public void Incidents_at_an_enterprise_that_did_not_register_are_counted() => Assert.Equal(1, EnterpriseIncidents.Count(Year("DN", null), YearEnd));

    [Fact]
    public void An_enterprise_that_registered_answers_for_itself() =>
        Assert.Equal(0, EnterpriseIncidents.Count(Year("DN", new DateOnly(2024, 2, 1)), YearEnd));

    [Fact]
    public void Other_units_have_nobody_answering_for_them() => Assert.Equal(0, EnterpriseIncidents.Count(Year("CQ", null), YearEnd));

    [Fact]
    public void What_happens_later_is_not_known() => Assert.Equal(0, EnterpriseIncidents.Count(Year("DN", null), new DateOnly(2024, 4, 30)));

    private static UnitYear Year(string type, DateOnly? registered)
    {
        var unit = new Unit("don-vi", type, new DateRange(new DateOnly(2020, 1, 1), null), [], [], [], default);
        var incident = new FactSet("evaluation.json", 2, [Fact.Of("id", "v1", 2), Fact.Of("date", "2024-05-01", 2)]);
        var facts = new FactSet("evaluation.json", 1, [Fact.Of("events", [incident], 2)]);
        return new UnitYear(unit, 2024, "2024", registered is { } day ? new Registration("tt124", day, [], default) : null, default, facts);
    }
}
