using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Model.Assessment;
using Antt.Model.Standing;
using Antt.Model.Units;
using Antt.Tests.Support;

namespace Antt.Tests.Demo;

/// <summary>The demonstration register shows every standing there is, and who is next in each that waits for somebody.</summary>
public sealed class StandingTests
{
    private static readonly DateOnly[] Days = [new(2026, 11, 18), new(2026, 1, 10), new(2025, 4, 20), new(2024, 12, 20), new(2023, 5, 2)];

    private static readonly Lazy<IReadOnlyList<StandingEntry>> All = new(() => [.. Days.SelectMany(On)]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_standing_occurs(UnitStanding standing) => Assert.Contains(All.Value, entry => entry.Standing.Standing == standing);

    public static TheoryData<UnitStanding> Kinds => [.. Enum.GetValues<UnitStanding>()];

    [Fact]
    public void Whoever_is_next_is_a_body_that_the_profiles_name() =>
        Assert.All(All.Value.Where(entry => entry.Standing.Next is not null), entry => Assert.NotEqual(entry.Standing.Next!.Role, entry.Body!.Value.Vi));

    [Fact]
    public void What_is_decided_waits_for_nobody() =>
        Assert.All(All.Value.Where(entry => entry.Standing.Standing >= UnitStanding.Recognised), entry => Assert.Null(entry.Standing.Next));

    private static IEnumerable<StandingEntry> On(DateOnly asOf)
    {
        var root = RepositoryRoot.Find();
        var files = Directory.EnumerateFiles(Path.Combine(root, "data"), "*", SearchOption.AllDirectories)
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        UnitYear? entered = null;
        var judged = new List<(UnitYear Entered, UnitResult Result)>();
        var options = new RunOptions(asOf) { AsOf = asOf, Entered = known => entered = known };
        var summary = Pipeline.Run(new MemoryTree(files), options, result => judged.Add((entered!, result)));
        var standings = new Standings(summary.Frame!, asOf);
        return judged.Select(pair => standings.Of(pair.Entered, pair.Result));
    }
}
