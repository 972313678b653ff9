using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Decisions;
using Antt.Model.Facts;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Tests.Model.Assessment;

public sealed class PopulationTests
{
    private static readonly string[] Primary = ["tieu-hoc"];
    private static readonly DateOnly End = new(2024, 11, 15);

    [Theory]
    [InlineData(AdministrativeLevel.Commune, null, "c")]
    [InlineData(AdministrativeLevel.District, AdministrativeLevel.Commune, "c")]
    [InlineData(AdministrativeLevel.District, null, null)]
    [InlineData(AdministrativeLevel.Province, null, null)]
    [InlineData(AdministrativeLevel.Province, AdministrativeLevel.District, null)]
    public void A_commune_answers_for_what_it_manages_or_is_delegated(AdministrativeLevel managing, AdministrativeLevel? delegated, string? expected) =>
        Assert.Equal(expected, CommuneOf(Unit("DN", managing, delegated, Entered.Facts(("size", "lon")))));

    [Fact]
    public void Units_out_of_scope_gone_or_communes_themselves_are_in_no_population()
    {
        Assert.Null(CommuneOf(Unit("DN", AdministrativeLevel.Commune, null, Entered.Facts(("size", "nho")))));
        Assert.Null(CommuneOf(Unit("GD", AdministrativeLevel.Commune, null, Entered.Facts(("levels", Primary)))));
        Assert.Null(CommuneOf(Unit("XA", AdministrativeLevel.Commune, null, FactSet.None)));
        var unit = Unit("KDC", AdministrativeLevel.Commune, null, FactSet.None);
        Assert.Equal("c", CommuneOf(unit));
        Assert.Null(CommuneOf(unit with { InForce = new DateRange(new DateOnly(2000, 1, 1), End.AddDays(-1)) }));
        Assert.Equal("c", CommuneOf(unit with { InForce = new DateRange(End, End) }));
        Assert.Null(Population.CommuneOf(unit, null, LawFiles.Settings(), End));
    }

    [Theory]
    [InlineData(null, 2024, false)]
    [InlineData("1/10", 2024, true)]
    [InlineData("21/11", 2024, false)]
    public void A_registration_of_any_day_counts(string? day, int year, bool expected)
    {
        var entered = Entered.Year("KDC", registration: day is null ? null : Entered.Registration(day), year: year);
        Assert.Equal(expected, Count(entered, []).IsRegistered);
    }

    [Fact]
    public void A_registration_of_the_older_form_does_not_count_after_2022() =>
        Assert.False(Count(Entered.Year("KDC", registration: Entered.Registration("5/1", "tt23")), []).IsRegistered);

    [Fact]
    public void A_recognition_counts_from_its_day_until_it_is_revoked()
    {
        var entered = Entered.Year("KDC", registration: Entered.Registration("5/1"));
        Assert.Equal(ChildStanding.Undecided, Count(entered, []).Standing);
        Assert.Equal(ChildStanding.Recognised, Count(entered, [Decision("5/11", DecisionAction.Recognise)]).Standing);
        Assert.Equal(ChildStanding.Undecided, Count(entered, [Decision("21/11", DecisionAction.Recognise)]).Standing);
        Assert.Equal(ChildStanding.NotRecognised, Count(entered, [Decision("5/11", DecisionAction.Refuse)]).Standing);
        Assert.Equal(ChildStanding.NotRecognised, Count(entered, [Decision("5/11", DecisionAction.Recognise), Decision("10/11", DecisionAction.Revoke)]).Standing);
    }

    private static string? CommuneOf(Unit unit) => Population.CommuneOf(unit, LawFiles.For(unit.Type), LawFiles.Settings(), End);

    private static Child Count(UnitYear entered, Decision[] decisions) =>
        Population.Count(entered, LawFiles.For("KDC"), LawFiles.Settings(), new DecisionIndex([.. decisions]), new DateOnly(2024, 11, 20));

    private static Unit Unit(string type, AdministrativeLevel managing, AdministrativeLevel? delegated, FactSet attributes)
    {
        var unit = Entered.Unit(type, attributes);
        return unit with { States = [unit.States[0] with { ManagingLevel = managing, DelegatedTo = delegated }] };
    }

    private static Decision Decision(string day, DecisionAction action) => new(
        $"ubnd/2024/{day}", day, Entered.Day(day), 2024, new DecidingBody(AdministrativeLevel.Commune, "UBND xã", "c"), null, [],
        [new DecisionEntry("u", action, null, [], null, new Input("decision.json", 1))], [], null, new Input("decision.json", 1));
}
