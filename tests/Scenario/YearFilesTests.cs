using System.Text.Json.Nodes;

namespace Antt.Tests.Scenario;

/// <summary>Registration, evidence, evaluation, score and decisions of a record.</summary>
public sealed class YearFilesTests
{
    [Fact]
    public void The_form_of_the_earlier_circular_is_kept_as_it_was_filed()
    {
        using var register = new ConvertedRegister(RecordText.Area("kdc-1", 2024)
            .With("registration", new JsonObject { ["date"] = "2024-01-05", ["form"] = "TT23" }));

        Assert.Equal("tt23", register.OfUnit("kdc-1", "2024/registration.json")["form"]!.GetValue<string>());
    }

    [Fact]
    public void A_registration_that_did_not_happen_is_no_file()
    {
        using var register = new ConvertedRegister(RecordText.Area("kdc-1", 2024)
            .With("registration", new JsonObject { ["date"] = null, ["form"] = null }));

        Assert.False(register.HasOfUnit("kdc-1", "2024/registration.json"));
        Assert.True(register.HasOfUnit("kdc-1", "2024/evidence.json"));
    }

    [Fact]
    public void The_record_is_its_own_evidence_confirmed_to_the_end_of_november()
    {
        using var register = new ConvertedRegister(RecordText.Area("kdc-1", 2024));

        var items = register.OfUnit("kdc-1", "2024/evidence.json")["items"]!.AsArray();
        Assert.Equal(["nq", "bb", "xn"], items.Select(i => i!["id"]!.GetValue<string>()));
        Assert.Equal("2024-11-30", items[2]!["date"]!.GetValue<string>());
        Assert.Equal("""["KDC-1.3","KDC-2","KDC-4","KDC-5"]""", items[2]!["conditions"]!.ToJsonString());
        var evaluation = register.OfUnit("kdc-1", "2024/evaluation.json");
        Assert.Equal("2024-11-30", evaluation["confirmedThrough"]!.GetValue<string>());
        Assert.Equal("bb", evaluation["meeting"]!["minutes"]!.GetValue<string>());
    }

    [Fact]
    public void A_null_is_an_absent_key_and_an_empty_list_stays()
    {
        using var register = new ConvertedRegister(RecordText.Area("kdc-1", 2024).With("meeting", null));

        var evaluation = register.OfUnit("kdc-1", "2024/evaluation.json");
        Assert.Equal("""{"current":1}""", evaluation["statistics"]!["crimes"]!.ToJsonString());
        Assert.Empty(evaluation["models"]!.AsArray());
        Assert.False(evaluation.ContainsKey("meeting"));
        Assert.False(evaluation.ContainsKey("verdict"));
    }

    [Fact]
    public void A_school_without_guards_states_so()
    {
        using var register = new ConvertedRegister(RecordText.School("gd-1", 2024));

        var evaluation = register.OfUnit("gd-1", "2024/evaluation.json");
        Assert.Equal("""{"exists":false}""", evaluation["guardForce"]!.ToJsonString());
        Assert.Equal("""{"exists":false}""", evaluation["judgements"]!["policeCoordination"]!.ToJsonString());
        Assert.Equal("""{"exists":true,"holds":false}""", evaluation["judgements"]!["parentsCommittee"]!.ToJsonString());
        Assert.Equal("""{"offenders":0,"socialEvil":{"khien-trach":1,"canh-cao":2}}""", evaluation["violations"]!.ToJsonString());
        Assert.Equal("""{"unit":{"canh-cao":1}}""", evaluation["discipline"]!.ToJsonString());
        var items = register.OfUnit("gd-1", "2024/evidence.json")["items"]!.AsArray();
        Assert.Equal(["noi-quy-1", "noi-quy-2", "xn"], items.Select(i => i!["id"]!.GetValue<string>()));
        Assert.Equal("""["quan-ly-nguoi-hoc","chinh-tri-noi-bo"]""", items[1]!["topics"]!.ToJsonString());
    }

    [Fact]
    public void Units_of_one_number_and_day_share_a_decision_and_another_day_is_another()
    {
        JsonObject Decided(string id, string date) =>
            RecordText.Area(id, 2024).With("decision", RecordText.Decision("9/QĐ-UBND", date, "UBND Xã Cũ"));
        using var register = new ConvertedRegister(Decided("kdc-2", "2024-11-10"), Decided("kdc-1", "2024-11-10"), Decided("kdc-3", "2024-11-12"));

        var files = register.Files("9-qd-ubnd-*.json").ToList();
        Assert.Equal(2, files.Count);
        Assert.Contains(Path.Combine("decisions", "ubnd-xa-cu-101-2023-01-01", "2024"), files[0], StringComparison.Ordinal);
        Assert.Equal(["kdc-1", "kdc-2"], ConvertedRegister.Parse(files[0])["units"]!.AsArray().Select(u => u!["unit"]!.GetValue<string>()));
        Assert.Equal(1, register.Summary.NumbersWithSeveralDates);
    }

    [Fact]
    public void Of_more_authorities_than_a_folder_holds_those_of_a_province_stay_together()
    {
        using var register = new ConvertedRegister([RecordText.Area("kdc-1", 2024).With("decision", RecordText.Decision("9/QĐ-UBND", "2024-11-10", "UBND Xã Cũ"))], copies: 1_001);

        var files = register.Files("*-9-*qd-ubnd-*.json").ToList();
        Assert.Equal(1_001, files.Count);
        Assert.EndsWith(Path.Combine("decisions", "T1C1001", "2024", "ubnd-xa-cu-101C1001-2023-01-01-9-1001-qd-ubnd-2024-11-10.json"), files.Single(static file => file.Contains("9-1001-", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_indented_end_in_a_newline_and_keep_vietnamese_letters()
    {
        using var register = new ConvertedRegister(RecordText.Area("kdc-1", 2024));

        var text = File.ReadAllText(register.Files("unit.json").Single());
        Assert.StartsWith("{\n  \"id\": \"kdc-1\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Contains("Thôn Thử", text, StringComparison.Ordinal);
    }
}
