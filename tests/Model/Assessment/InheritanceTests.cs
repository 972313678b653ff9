using Antt.Model.Assessment;
using Antt.Model.Criteria;
using Antt.Model.Facts;
using Antt.Model.Units;

namespace Antt.Tests.Model.Assessment;

/// <summary>What a unit made from others takes over from them .</summary>
public sealed class InheritanceTests
{
    private static readonly FactSet Event = Entered.Facts(("id", "chay"), ("category", "chay-no"), ("date", "2024-03-01"));
    private static readonly Forebear Before = new("truoc", null, Entered.Facts(("events", new[] { Event })), null);

    [Fact]
    public void A_list_that_nobody_entered_stays_open_whatever_the_units_before_entered() =>
        Assert.True(Inheritance.Events(default, [Before], "events").IsDefault);

    [Fact]
    public void Events_of_the_units_before_are_added_once()
    {
        Assert.Same(Event, Assert.Single(Inheritance.Events([], [Before], "events")));
        Assert.Same(Event, Assert.Single(Inheritance.Events([Event], [Before], "events")));
        Assert.Empty(Inheritance.Events([], [new Forebear("truoc", null, null, null), new Forebear("khac", null, FactSet.None, null)], "events"));
    }

    [Fact]
    public void Figures_of_the_year_before_add_up_only_when_all_are_known()
    {
        Assert.Equal(7, Inheritance.YearBefore([Told(3), Told(4)], "statistics.crimes.current"));
        Assert.Null(Inheritance.YearBefore([Told(3), Before], "statistics.crimes.current"));
        Assert.Null(Inheritance.YearBefore([], "statistics.crimes.current"));
    }

    [Fact]
    public void A_unit_before_counts_as_registered_from_the_day_it_registered()
    {
        var filed = LawFiles.For("KDC").Conditions.SelectMany(condition => condition.Parts).OfType<RegistrationFiled>().First();
        Forebear[] before = [new("truoc", Entered.Registration("15/2"), null, null), new("khac", Entered.Registration("1/2"), null, null)];
        Assert.Equal(["truoc"], Inheritance.Unregistered([.. before], filed, 2024, LawFiles.Settings(), Entered.Day("14/2")).AsEnumerable());
        Assert.Empty(Inheritance.Unregistered([.. before], filed, 2024, LawFiles.Settings(), Entered.Day("15/2")));
    }

    private static Forebear Told(int crimes) => new("truoc", null, null, Entered.Facts(("statistics.crimes.current", crimes)));
}
