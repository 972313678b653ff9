using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Authority;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Profiles;

namespace Antt.Tests.Model.Authority;

/// <summary>Who may recognise: the level that the text names, moved down by a delegation, narrowed by the locality (C124 Điều 10).</summary>
public sealed class CompetenceTests
{
    private static readonly DateOnly Day = new(2024, 11, 18);
    private static readonly DateRange Always = new(new DateOnly(2000, 1, 1), null);

    [Fact]
    public void The_first_rule_that_fits_the_unit_decides()
    {
        CompetenceRule[] rules = [Rule(AdministrativeLevel.Province, types: ["DN"]), Rule(AdministrativeLevel.District, managing: AdministrativeLevel.District), Rule(AdministrativeLevel.Commune)];
        Assert.Equal(AdministrativeLevel.Province, Of("DN", rules)!.Level);
        Assert.Equal(AdministrativeLevel.Commune, Of("CQ", rules)!.Level);
        Assert.Equal(AdministrativeLevel.District, Of("CQ", rules, managing: AdministrativeLevel.District)!.Level);
        Assert.Null(Of("CQ", rules[..1]));
    }

    [Fact]
    public void A_rule_counts_while_it_is_in_force_and_for_units_the_Ministry_follows_or_not()
    {
        CompetenceRule[] rules =
        [
            Rule(AdministrativeLevel.Ministry) with { MinistryTracked = true }, Rule(AdministrativeLevel.District) with { InForce = new DateRange(Day.AddDays(1), null) },
            Rule(AdministrativeLevel.Commune) with { MinistryTracked = false },
        ];
        Assert.Equal(AdministrativeLevel.Commune, Of("CQ", rules)!.Level);
        Assert.Equal(AdministrativeLevel.Ministry, Of("CQ", rules, attributes: Entered.Facts(("ministryTracked", true)))!.Level);
    }

    [Fact]
    public void The_appraiser_named_by_the_text_stays_behind_when_the_power_is_delegated()
    {
        CompetenceRule[] rules = [Rule(AdministrativeLevel.District) with { Appraiser = "cong-an-tinh" }];
        Assert.Equal("cong-an-tinh", Of("CQ", rules)!.Appraiser);
        Assert.Equal("thuong-truc-ban-chi-dao-huyen", Of("CQ", [Rule(AdministrativeLevel.District)])!.Appraiser);
        var delegated = Of("CQ", rules, delegations: [Delegation(AdministrativeLevel.District, AdministrativeLevel.Commune)])!;
        Assert.Equal((AdministrativeLevel.Commune, "uy-ban-xa", "thuong-truc-ban-chi-dao-xa"), (delegated.Level, delegated.Role, delegated.Appraiser));
        Assert.NotNull(delegated.Delegation);
    }

    [Fact]
    public void A_delegation_of_another_level_or_for_others_moves_nothing()
    {
        var other = Delegation(AdministrativeLevel.Province, AdministrativeLevel.District);
        var competence = Of("CQ", [Rule(AdministrativeLevel.District)], delegations: [other])!;
        Assert.Equal((AdministrativeLevel.District, null, null), (competence.Level, competence.Delegation, competence.Refused));
        var forOthers = Delegation(AdministrativeLevel.District, AdministrativeLevel.Commune) with { UnitTypes = ["DN"], Units = ["khac"] };
        Assert.Equal(AdministrativeLevel.District, Of("CQ", [Rule(AdministrativeLevel.District)], delegations: [forOthers])!.Level);
        var byName = forOthers with { Units = ["u"] };
        Assert.Equal(AdministrativeLevel.Commune, Of("CQ", [Rule(AdministrativeLevel.District)], delegations: [byName])!.Level);
    }

    [Fact]
    public void The_first_delegation_that_does_not_serve_is_told_unless_another_serves()
    {
        var toPolice = Delegation(AdministrativeLevel.District, AdministrativeLevel.Commune, "cong-an");
        var tooFar = Delegation(AdministrativeLevel.Province, AdministrativeLevel.Commune);
        var refused = Of("CQ", [Rule(AdministrativeLevel.District)], delegations: [toPolice, tooFar])!;
        Assert.Equal((AdministrativeLevel.District, "cong-an", DelegationFlaw.NotBetweenCommittees), (refused.Level, refused.Refused!.ToBody, refused.Flaw));
        var served = Of("CQ", [Rule(AdministrativeLevel.District)], delegations: [toPolice, Delegation(AdministrativeLevel.District, AdministrativeLevel.Commune), tooFar])!;
        Assert.Equal((AdministrativeLevel.Commune, null), (served.Level, served.Refused));
    }

    [Fact]
    public void Where_the_locality_gives_a_level_other_types_the_next_level_that_has_them_recognises()
    {
        AuthorityRule[] local = [Local(AdministrativeLevel.Commune, "KDC"), Local(AdministrativeLevel.Province, "DN"), Local(AdministrativeLevel.District, "CQ")];
        var narrowed = Of("CQ", [Rule(AdministrativeLevel.Commune)], local: local)!;
        Assert.Equal((AdministrativeLevel.District, AdministrativeLevel.Commune), (narrowed.Level, narrowed.Unnarrowed));
        Assert.Equal(AdministrativeLevel.Commune, narrowed.Narrowing!.Value.Value.Level);
        var twice = Of("DN", [Rule(AdministrativeLevel.Commune)], local: local)!;
        Assert.Equal((AdministrativeLevel.Province, AdministrativeLevel.Commune, AdministrativeLevel.Commune), (twice.Level, twice.Unnarrowed, twice.Narrowing!.Value.Value.Level));
    }

    [Fact]
    public void What_the_locality_leaves_as_it_is_is_not_narrowed()
    {
        AuthorityRule[] local = [Local(AdministrativeLevel.Commune, "KDC"), Local(AdministrativeLevel.Commune, "CQ")];
        Assert.Null(Of("CQ", [Rule(AdministrativeLevel.Commune)], local: local)!.Narrowing);
        Assert.Null(Of("CQ", [Rule(AdministrativeLevel.District)], local: local)!.Narrowing);
        Assert.Null(Of("CQ", [Rule(AdministrativeLevel.Commune)])!.Narrowing);
        AuthorityRule[] managed = [Local(AdministrativeLevel.Commune, "CQ") with { ManagingLevels = [AdministrativeLevel.Commune] }];
        Assert.Equal(AdministrativeLevel.Commune, Of("CQ", [Rule(AdministrativeLevel.Commune)], local: managed)!.Level);
        Assert.Equal(AdministrativeLevel.District, Of("CQ", [Rule(AdministrativeLevel.Commune)], local: managed, managing: AdministrativeLevel.Province)!.Level);
    }

    private static Competence? Of(
        string type, CompetenceRule[] rules, AdministrativeLevel managing = AdministrativeLevel.Commune, FactSet? attributes = null,
        Delegation[]? delegations = null, AuthorityRule[]? local = null)
    {
        var unit = Entered.Unit(type, attributes ?? FactSet.None);
        var rulebook = LawFiles.For("CQ") with { Authority = [.. rules], Delegation = new DelegationRule(["CQ", "DN"], 1, "Điều 10 khoản 5") };
        var profile = new Profile("dia-phuong", new Words("-", "-"), null, [], Always, null, null, [], new Input("profile.json", 1))
        {
            Delegations = [.. delegations ?? []],
            Authority = [.. local ?? []],
        };
        return Competence.Of(unit, unit.States[0] with { ManagingLevel = managing }, ["c"], rulebook, new ProfileInForce([profile], new Settings(profile.Settings), Day), new Tiers(null));
    }

    private static CompetenceRule Rule(AdministrativeLevel level, string[]? types = null, AdministrativeLevel? managing = null) =>
        new([.. types ?? []], managing, null, level, null, Always, null, "Điều 10");

    private static Delegation Delegation(AdministrativeLevel from, AdministrativeLevel to, string body = "uy-ban") => new(
        "uy-quyen", new DelegationParty(from, null, "uy-ban"), new DelegationParty(to, null, body), ["CQ"], [], "01/QĐ", Day, Always, "-", new Input("profile.json", 1));

    private static AuthorityRule Local(AdministrativeLevel level, params ImmutableArray<string> types) => new(ProfileInForce.SafetyScheme, level, types, null, [], "-");
}
