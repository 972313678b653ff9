using System.Text.Json.Nodes;

namespace Antt.Tests.Scenario;

/// <summary>An event is placed once, in the unit-year whose evaluation period contains its date.</summary>
public sealed class EventPlacingTests
{
    [Theory]
    [InlineData("2023-10-31", 2023)]
    [InlineData("2023-11-01", 2024)]
    [InlineData("2024-10-31", 2024)]
    public void An_event_of_a_residential_area_goes_to_the_year_of_its_own_window(string date, int year)
    {
        using var register = new ConvertedRegister(
            RecordText.Area("kdc-1", 2023).With("incidents", new JsonArray(RecordText.Event("kdc-1/sv1", date, "chay_no"))),
            RecordText.Area("kdc-1", 2024).With("incidents", new JsonArray(RecordText.Event("kdc-1/sv1", date, "chay_no"))));

        Assert.Single(Events(register, "kdc-1", year));
        Assert.Empty(Events(register, "kdc-1", year == 2023 ? 2024 : 2023));
        Assert.Equal(0, register.Summary.EventsLeftOut);
    }

    [Fact]
    public void One_date_can_lie_in_different_years_of_an_area_and_its_commune()
    {
        JsonArray Incidents() => [RecordText.Event("kdc-1/sv1", "2023-11-10", "toi_pham")];
        using var register = new ConvertedRegister(
            RecordText.Area("kdc-1", 2023).With("incidents", Incidents()),
            RecordText.Area("kdc-1", 2024),
            RecordText.Commune("xa-101", 2023).With("incidents", Incidents()),
            RecordText.Commune("xa-101", 2024));

        Assert.Equal("kdc-1-sv1", Events(register, "kdc-1", 2024).Single()!["id"]!.GetValue<string>());
        Assert.Equal("kdc-1-sv1", Events(register, "xa-101", 2023).Single()!["id"]!.GetValue<string>());
    }

    [Fact]
    public void An_event_of_a_year_without_a_record_is_left_out_and_counted()
    {
        using var register = new ConvertedRegister(
            RecordText.Area("kdc-1", 2024).With("incidents", new JsonArray(RecordText.Event("kdc-1/sv1", "2024-11-01", "chay_no"))));

        Assert.Empty(Events(register, "kdc-1", 2024));
        Assert.Equal(1, register.Summary.EventsLeftOut);
    }

    [Fact]
    public void A_proven_force_majeure_names_its_document()
    {
        using var register = new ConvertedRegister(
            RecordText.Area("kdc-1", 2024).With("incidents", new JsonArray(RecordText.Event("kdc-1/sv1", "2024-05-01", "chay_no"))));

        var placed = Events(register, "kdc-1", 2024).Single()!;
        Assert.True(placed["forceMajeure"]!["claimed"]!.GetValue<bool>());
        Assert.NotNull(placed["forceMajeure"]!["document"]);
        Assert.False(placed["detectedInTime"]!.GetValue<bool>());
    }

    [Fact]
    public void A_zero_category_becomes_a_confirmation_dated_on_its_first_day()
    {
        using var register = new ConvertedRegister(RecordText.Area("kdc-1", 2024).With("incidents", new JsonArray(
            RecordText.Event("kdc-1/sv2", "2024-06-02", "ly_khai_doi_tu_tri"),
            RecordText.Event("kdc-1/sv1", "2024-06-01", "ly_khai_doi_tu_tri"))));

        var evaluation = register.OfUnit("kdc-1", "2024/evaluation.json");
        Assert.Empty(evaluation["events"]!.AsArray());
        var confirmations = evaluation["confirmations"]!.AsArray();
        Assert.Equal(2, confirmations.Count);
        Assert.Equal("2024-06-01", confirmations[0]!["date"]!.GetValue<string>());
        Assert.Equal("""{"ly-khai-doi-tu-tri":true}""", confirmations[0]!["occurred"]!.ToJsonString());
        Assert.Equal(6, confirmations[1]!["occurred"]!.AsObject().Count(c => !c.Value!.GetValue<bool>()));
        Assert.Equal("2024-11-30", confirmations[1]!["through"]!.GetValue<string>());
    }

    private static JsonArray Events(ConvertedRegister register, string unit, int year) =>
        register.OfUnit(unit, $"{year}/evaluation.json")["events"]!.AsArray();
}
