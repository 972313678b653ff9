using System.Text.Json.Nodes;

namespace Antt.Tests.Scenario;

/// <summary>Places, lives of units, succession of communes, copies.</summary>
public sealed class UnitPlacingTests
{
    [Fact]
    public void A_unit_of_both_tiers_has_two_states_in_the_folder_of_its_first_commune()
    {
        using var register = new ConvertedRegister(RecordText.Area("kdc-1", 2023), RecordText.Area("kdc-1", 2024), RecordText.Area("kdc-1", 2025));

        var unit = register.OfUnit("kdc-1", "unit.json");
        var states = unit["states"]!.AsArray();
        Assert.Equal("2022-01-01", unit["from"]!.GetValue<string>());
        Assert.Equal(["101-2022-01-01", "201-2025-07-01"], states.Select(s => s!["commune"]!.GetValue<string>()));
        Assert.Equal(["2022-01-01", "2025-07-01"], states.Select(s => s!["from"]!.GetValue<string>()));
        Assert.Single(register.Files("unit.json"), f => f.Contains(Path.Combine("T1-2022-01-01", "101-2022-01-01", "kdc-1"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_unit_is_in_force_at_the_period_end_of_exactly_its_years()
    {
        using var register = new ConvertedRegister(
            RecordText.Area("kdc-1", 2023), RecordText.Area("kdc-2", 2024), RecordText.Area("kdc-3", 2023), RecordText.Area("kdc-3", 2024));

        Assert.Equal("2023-12-31", register.OfUnit("kdc-1", "unit.json")["to"]!.GetValue<string>());
        Assert.Equal("2023-11-01", register.OfUnit("kdc-2", "unit.json")["from"]!.GetValue<string>());
        Assert.Equal("2025-06-30", register.OfUnit("kdc-3", "unit.json")["to"]!.GetValue<string>());
    }

    [Fact]
    public void A_commune_born_in_2025_succeeds_those_it_inherited_from()
    {
        using var register = new ConvertedRegister(
            RecordText.Commune("xa-101", 2024),
            RecordText.Commune("xa-102", 2024).In("102", "Xã Khác"),
            RecordText.Commune("xa-201", 2025).With("registration", Inherited("101", "102")));

        Assert.Equal("2025-06-30", register.OfUnit("xa-101", "unit.json")["to"]!.GetValue<string>());
        Assert.Equal("2025-07-01", register.OfUnit("xa-201", "unit.json")["from"]!.GetValue<string>());
        Assert.Equal("""["xa-101","xa-102"]""", register.OfUnit("xa-201", "unit.json")["predecessors"]!.ToJsonString());
        Assert.Equal("""["101-2023-01-01","102-2023-01-01"]""",
            register.OfUnit("xa-201", "2025/registration.json")["inheritedFrom"]!.ToJsonString());
        Assert.Equal("""[{"place":"201-2025-07-01","part":"whole"}]""", register.Place("101-2023-01-01")["successors"]!.ToJsonString());
    }

    [Fact]
    public void A_commune_split_between_two_is_a_part_of_each()
    {
        using var register = new ConvertedRegister(
            RecordText.Commune("xa-101", 2024),
            RecordText.Commune("xa-201", 2025).With("registration", Inherited("101")),
            RecordText.Commune("xa-202", 2025).In("202", "Xã Hai").With("registration", Inherited("101")));

        Assert.Equal(["part", "part"], register.Place("101-2023-01-01")["successors"]!.AsArray().Select(s => s!["part"]!.GetValue<string>()));
    }

    [Fact]
    public void Copies_have_ids_of_their_own_and_hold_together()
    {
        using var register = new ConvertedRegister(
            [RecordText.Area("kdc-1", 2024).With("decision", RecordText.Decision("7/QĐ-UBND", "2024-11-10", "UBND Xã Cũ"))], copies: 2);

        Assert.Equal(2, register.Summary.Units);
        Assert.Equal("101C2-2023-01-01", register.OfUnit("kdc-1-c2", "unit.json")["states"]![0]!["commune"]!.GetValue<string>());
        Assert.Equal("H1C2-2023-01-01", register.Place("101C2-2023-01-01")["parent"]!.GetValue<string>());
        var decision = ConvertedRegister.Parse(register.Files("7-2-qd-ubnd-2024-11-10.json").Single());
        Assert.Equal("kdc-1-c2", decision["units"]![0]!["unit"]!.GetValue<string>());
        Assert.Equal("101C2-2023-01-01", decision["authority"]!["place"]!.GetValue<string>());
    }

    private static JsonObject Inherited(params string[] codes) => new JsonObject
    {
        ["date"] = "2025-01-20", ["form"] = "TT124", ["inherited_from"] = new JsonArray([.. codes.Select(c => (JsonNode)c)]),
    };
}
