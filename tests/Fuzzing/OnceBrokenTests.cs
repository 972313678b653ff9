using System.Text.Json.Nodes;
using Antt.Engine.Authoring;
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
}
