using System.Text.Json.Nodes;
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
}
