using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Decisions;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Tests.Model.Authority;

/// <summary>Levels over time, and delegations that hold or do not (C124 Điều 10 khoản 5).</summary>
public sealed class DelegatingTests
{
    private const string Commune = "X-2000-01-01";

    private static readonly DelegationRule Rule = new(["CQ", "DN", "GD"], 1, "Điều 10 khoản 5");

    private static readonly Tiers TwoTiersSince = new(new Profile(
        "quoc-gia", new Words("Cả nước", "The nation"), null, [], new DateRange(new DateOnly(2000, 1, 1), null), null, null, [], new Input("quoc-gia.json", 1))
    {
        Tiers =
        [
            new Tier("cong-an", AdministrativeLevel.District, new DateOnly(2025, 2, 28), "x"),
            new Tier("uy-ban", AdministrativeLevel.District, new DateOnly(2025, 6, 30), "x"),
        ],
    });

    [Theory]
    [InlineData("2025-02-28", true, true)]
    [InlineData("2025-03-01", false, true)]
    [InlineData("2025-06-30", false, true)]
    [InlineData("2025-07-01", false, false)]
    public void A_level_exists_to_its_last_day(string day, bool police, bool committee)
    {
        Assert.Equal(police, TwoTiersSince.Has(BodyKind.Police, AdministrativeLevel.District, Day(day)));
        Assert.Equal(committee, TwoTiersSince.Has(BodyKind.PeoplesCommittee, AdministrativeLevel.District, Day(day)));
        Assert.Equal(committee ? AdministrativeLevel.District : AdministrativeLevel.Commune, TwoTiersSince.Below(AdministrativeLevel.Province, Day(day)));
        Assert.Equal(committee ? AdministrativeLevel.District : AdministrativeLevel.Province, TwoTiersSince.Above(AdministrativeLevel.Commune, Day(day)));
        Assert.Equal(police, TwoTiersSince.Abolished("cong-an-huyen", Day(day)) is null);
        Assert.Null(TwoTiersSince.Abolished("cong-an-tinh", Day(day)));
    }

    [Fact]
    public void Without_a_nation_every_level_is_there()
    {
        Assert.Equal(AdministrativeLevel.District, new Tiers(null).Below(AdministrativeLevel.Province, Day("2030-01-01")));
        Assert.Null(TwoTiersSince.Below(AdministrativeLevel.Commune, Day("2026-01-01")));
        Assert.Null(TwoTiersSince.Above(AdministrativeLevel.Ministry, Day("2026-01-01")));
        Assert.Equal(AdministrativeLevel.Ministry, TwoTiersSince.Above(AdministrativeLevel.Province, Day("2026-01-01")));
    }

    [Theory]
    [InlineData("huyen", "xa", "uy-ban", "DN", "2024-01-01", "2024-11-18", null)]
    [InlineData("huyen", "xa", "uy-ban", "KDC", "2024-01-01", "2024-11-18", DelegationFlaw.UnitType)]
    [InlineData("huyen", "xa", "uy-ban", "XA", "2024-01-01", "2024-11-18", DelegationFlaw.UnitType)]
    [InlineData("huyen", "xa", "cong-an", "DN", "2024-01-01", "2024-11-18", DelegationFlaw.NotBetweenCommittees)]
    [InlineData("bo", "tinh", "uy-ban", "DN", "2024-01-01", "2024-11-18", DelegationFlaw.NotBetweenCommittees)]
    [InlineData("tinh", "xa", "uy-ban", "DN", "2024-01-01", "2024-11-18", DelegationFlaw.NotSoManyLevelsDown)]
    [InlineData("tinh", "xa", "uy-ban", "DN", "2024-01-01", "2026-11-18", DelegationFlaw.NotSoManyLevelsDown)]
    [InlineData("tinh", "xa", "uy-ban", "DN", "2025-07-01", "2026-11-18", null)]
    [InlineData("tinh", "huyen", "uy-ban", "DN", "2024-01-01", "2024-11-18", null)]
    [InlineData("tinh", "huyen", "uy-ban", "DN", "2024-01-01", "2025-07-01", DelegationFlaw.Lapsed)]
    [InlineData("huyen", "xa", "uy-ban", "DN", "2024-01-01", "2025-06-30", null)]
    [InlineData("huyen", "xa", "uy-ban", "DN", "2024-01-01", "2025-11-18", DelegationFlaw.Lapsed)]
    [InlineData("huyen", "xa", "uy-ban", "DN", "2024-01-01", "2023-12-31", DelegationFlaw.OutsideDates)]
    [InlineData("xa", "xa", "uy-ban", "DN", "2024-01-01", "2024-11-18", DelegationFlaw.NotSoManyLevelsDown)]
    [InlineData("xa", "huyen", "uy-ban", "DN", "2024-01-01", "2024-11-18", DelegationFlaw.NotSoManyLevelsDown)]
    public void A_delegation_holds_one_level_down_between_committees_while_both_exist(
        string from, string to, string body, string type, string start, string day, DelegationFlaw? flaw)
    {
        var delegation = new Delegating(Level(from), Level(to), body, null, new DateRange(Day(start), null), null);
        Assert.Equal(flaw, delegation.FlawFor(type, [Commune], Rule, TwoTiersSince, Day(day)));
    }

    [Fact]
    public void It_holds_in_its_area_and_to_its_last_day_and_not_where_the_text_allows_none()
    {
        var delegation = new Delegating(
            AdministrativeLevel.District, AdministrativeLevel.Commune, "uy-ban", Commune, new DateRange(Day("2024-01-01"), Day("2024-12-31")), null);
        Assert.Null(Flaw(delegation, [Commune, "H-2000-01-01"], "2024-12-31"));
        Assert.Equal(DelegationFlaw.OutsideArea, Flaw(delegation, ["Y-2000-01-01"], "2024-12-31"));
        Assert.Equal(DelegationFlaw.OutsideDates, Flaw(delegation, [Commune], "2025-01-01"));
        Assert.Equal(DelegationFlaw.UnitType, delegation.FlawFor("DN", [Commune], null, TwoTiersSince, Day("2024-06-01")));
    }

    private static DelegationFlaw? Flaw(Delegating delegation, ImmutableArray<string> area, string day) =>
        delegation.FlawFor("DN", area, Rule, TwoTiersSince, Day(day));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);

    private static AdministrativeLevel Level(string word) =>
        Enum.GetValues<AdministrativeLevel>().Single(level => Bodies.Word(level) == word);
}
