using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
using Antt.Model;
using Antt.Model.Offices;
using Antt.Tests.Engine;

namespace Antt.Tests.Fuzzing;

/// <summary>Inputs of the fuzzer that once brought the pipeline down, as small as they can be.</summary>
public sealed class OnceBrokenTests
{
    private const string Nation = "data/profiles/quoc-gia.json";

    [Fact]
    public void A_kind_of_place_may_stand_in_the_profile_more_than_once()
    {
        var register = BaseRegister.Of("khu-dan-cu");
        var profile = JsonNode.Parse(register[Nation])!;
        var kinds = profile["placeKinds"]!.AsArray();
        kinds.Add(kinds[0]!.DeepClone());
        Assert.False(register.With(Nation, profile.ToJsonString()).Run().HasErrors);
    }

    [Fact]
    public void A_document_that_holds_half_a_letter_is_none_to_write_sheets_from()
    {
        Assert.Null(CanonicalJson.Read("""{"date": "\ud800"}"""u8.ToArray()));
        Assert.Null(CanonicalJson.Read("""{"\udc00": 1}"""u8.ToArray()));
        Assert.NotNull(CanonicalJson.Read("""{"date": "\ud83d\ude00"}"""u8.ToArray()));
    }

    /// <summary>The last day there is has none behind it, and the first none before it, whatever the data says.</summary>
    [Fact]
    public void A_role_and_a_level_may_be_there_until_the_last_day_there_is()
    {
        var register = BaseRegister.Of("khu-dan-cu");
        var profile = JsonNode.Parse(register[Nation])!;
        foreach (var ended in profile["roles"]!.AsObject().SelectMany(static role => role.Value!.AsArray()).Concat(profile["tiers"]!.AsArray()).OfType<JsonObject>().Where(static item => item.ContainsKey("to"))) ended["to"] = "9999-12-31";
        var run = register.With(Nation, profile.ToJsonString()).Run();
        Assert.NotNull(run.Frame);
        var span = new DateRange(DateOnly.MinValue, DateOnly.MaxValue);
        Assert.Null(span.DayAfter);
        Assert.Equal(DateOnly.MinValue, DateRange.DayBefore(DateOnly.MinValue));
        Assert.Equal(new DateOnly(2025, 7, 1), (span with { To = new DateOnly(2025, 6, 30) }).DayAfter);
        Assert.Equal("a namespaces=\"git\",valid-after=\"00010101000000Z\" k\n", AllowedSigners.Line("a", "git", span, "k"));
    }
}
