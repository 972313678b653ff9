using System.Collections.Frozen;
using System.Collections.Immutable;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Decisions;
using Antt.Model.Facts;
using Antt.Model.Law;
using Antt.Model.Places;
using Antt.Model.Publication;
using Antt.Model.Units;

namespace Antt.Tests.Engine.Publishing;

/// <summary>Numbers of registrations must not tell of any unit whether it was refused.</summary>
public sealed class SharesTests
{
    private const int Year = 2025;

    [Theory]
    [InlineData(10, 10, 10, 10)]
    [InlineData(10, 9, 9, null)]
    [InlineData(10, 9, 10, null)]
    [InlineData(10, 4, 4, null)]
    [InlineData(10, 4, 10, null)]
    [InlineData(30, 10, 19, null)]
    [InlineData(30, 10, 20, 20)]
    [InlineData(30, 10, 21, null)]
    public void ACommunesRegistrationsAreShownOnlyWhereNothingFollows(int population, int recognised, int registered, int? shown)
    {
        var shares = Shares((population, recognised, registered));
        Assert.Equal(shown, shares.Single(share => share.Place == "C0").Registered);
    }

    [Fact]
    public void OneProtectedCommuneProtectsAllAndTheSumStaysSafe()
    {
        var shares = Shares((30, 10, 20), (8, 7, 7));
        Assert.All(shares.Where(share => share.Place != "P"), share => Assert.Null(share.Registered));
        Assert.Equal(27, shares.Single(share => share.Place == "P").Registered);
    }

    [Fact]
    public void TheSumIsHeldBackWhereItWouldTell()
    {
        var shares = Shares((10, 4, 10), (8, 7, 8));
        Assert.All(shares, share => Assert.Null(share.Registered));
    }

    [Fact]
    public void PopulationAndRecognitionsAreAlwaysGiven()
    {
        var province = Shares((10, 4, 10), (8, 7, 8)).Single(share => share.Place == "P");
        Assert.Equal((18, 11), (province.Population, province.Recognised));
        Assert.Equal(("KDC", 18, 11), (province.ByType[0].Type, province.ByType[0].Population, province.ByType[0].Recognised));
    }

    private static ImmutableArray<PublicShare> Shares(params (int Population, int Recognised, int Registered)[] communes)
    {
        var export = new PublicExport();
        for (var i = 0; i < communes.Length; i++) export.Add(Result($"C{i}", communes[i]));
        var places = communes.Select((_, i) => Place($"C{i}", "P")).Append(Place("P", null)).ToFrozenDictionary(place => place.Id);
        var frame = new RegisterFrame(
            new RegisterInfo(new Words("a", "a"), null, null, true, null, [], default),
            FrozenDictionary<string, Instrument>.Empty, FrozenDictionary<string, Rulebook>.Empty, FrozenDictionary<string, Profile>.Empty,
            places, new DecisionIndex([]));
        return export.Build(frame, new DateOnly(2025, 12, 31)).Shares;
    }

    private static UnitResult Result(string commune, (int Population, int Recognised, int Registered) counts)
    {
        var children = Enumerable.Range(0, counts.Population).Select(i => new Child(
            $"{commune}-{i}", "KDC", i < counts.Registered, i < counts.Recognised ? ChildStanding.Recognised : ChildStanding.NotRecognised, default));
        var unit = new Unit(
            "unit-" + commune, Unit.Commune, new DateRange(new DateOnly(2020, 1, 1), null), [], [],
            [new UnitState(new DateOnly(2020, 1, 1), commune, null, commune, AdministrativeLevel.Province, null, FactSet.None)], default);
        return new UnitResult(
            unit, Year, new DateOnly(2025, 12, 31), true, Verdict.NotAchieved, Rulebook, [], new RollUp([.. children]), null, []);
    }

    private static Rulebook Rulebook { get; } = new(
        "r", new Words("a", "a"), "i", new DateRange(new DateOnly(2022, 1, 1), null), [],
        new EvaluationPeriod(new YearDay(11, 16), new YearDay(11, 15)), new YearDay(11, 20), new YearDay(3, 31), [], [], [], [], default);

    private static Place Place(string id, string? parent) => new(
        id, id, parent is null ? AdministrativeLevel.Province : AdministrativeLevel.Commune, "xa", id, parent,
        new DateRange(new DateOnly(2020, 1, 1), null), [], [], default);
}
