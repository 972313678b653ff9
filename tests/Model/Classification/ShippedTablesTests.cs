using Antt.Model;
using Antt.Model.Classification;
using Antt.Tests.Engine;

namespace Antt.Tests.Model.Classification;

/// <summary>The tables of the repository: what is known of Decision 510, and nothing beyond it.</summary>
public sealed class ShippedTablesTests
{
    private static readonly RegisterFrame Frame = BaseRegister.Of("khu-dan-cu").Run().Frame!;

    [Theory]
    [InlineData("KDC", 2024, "2024-11-20")]
    [InlineData("XA", 2024, "2024-11-30")]
    [InlineData("CQ", 2024, "2024-11-30")]
    [InlineData("DN", 2026, "2026-11-30")]
    [InlineData("GD", 2024, "2024-11-30")]
    [InlineData("HU", 2024, "2024-12-15")]
    public void Each_type_has_its_day(string type, int year, string before) =>
        Assert.Equal(DateOnly.Parse(before, System.Globalization.CultureInfo.InvariantCulture), Frame.ScoringFor(type, year)!.FinishedBefore.In(year));

    [Fact]
    public void Districts_are_history_from_the_year_they_ended() => Assert.Null(Frame.ScoringFor("HU", 2025));

    [Fact]
    public void Four_items_are_known_and_the_table_says_it_is_not_complete()
    {
        var table = Frame.ScoringFor("GD", 2024)!;
        Assert.False(table.IsComplete);
        Assert.Equal([("1", 3m), ("2", 3m), ("3", 5m), ("4a", 1m)], table.Items.Select(item => (item.Id, item.Maximum)));
    }

    [Theory]
    [InlineData("100", MovementClass.Excellent)]
    [InlineData("90", MovementClass.Excellent)]
    [InlineData("89.99", MovementClass.Good)]
    [InlineData("70", MovementClass.Good)]
    [InlineData("69.99", MovementClass.Average)]
    [InlineData("50", MovementClass.Average)]
    [InlineData("49.99", MovementClass.Weak)]
    [InlineData("0", MovementClass.Weak)]
    public void Every_table_has_the_same_scale(string points, MovementClass expected) =>
        Assert.All(Frame.Scoring.Values, table => Assert.Equal(expected, table.BandOf(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture))!.Class));
}
