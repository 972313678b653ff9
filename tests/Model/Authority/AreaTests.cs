using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Tests.Model.Authority;

public sealed class AreaTests
{
    [Fact]
    public void A_commune_lies_in_itself_and_all_above_it() =>
        Assert.Equal(["xa", "huyen", "tinh"], Area.Of("xa", Places(("xa", "huyen"), ("huyen", "tinh"), ("tinh", null))).AsEnumerable());

    [Fact]
    public void Places_that_name_each_other_are_named_once() =>
        Assert.Equal(["xa", "huyen"], Area.Of("xa", Places(("xa", "huyen"), ("huyen", "xa"))).AsEnumerable());

    [Fact]
    public void A_place_that_nobody_entered_stands_by_itself() => Assert.Equal(["xa"], Area.Of("xa", Places()).AsEnumerable());

    private static Dictionary<string, Place> Places(params (string Id, string? Parent)[] places) => places.ToDictionary(
        place => place.Id,
        place => new Place(
            place.Id, place.Id, AdministrativeLevel.Commune, "xa", place.Id, place.Parent, new DateRange(new DateOnly(2000, 1, 1), null), [], [], new Input("place.json", 1)));
}
