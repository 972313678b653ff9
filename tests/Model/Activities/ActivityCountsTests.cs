using Antt.Model.Activities;
using Antt.Model.Facts;

namespace Antt.Tests.Model.Activities;

public sealed class ActivityCountsTests
{
    private static readonly DateOnly YearEnd = new(2024, 12, 31);

    [Fact]
    public void What_is_dated_later_is_not_known()
    {
        var counts = ActivityCounts.Of([On(ActivityKinds.Training, 4, 1), On(ActivityKinds.Training, 10, 1)], new DateOnly(2024, 9, 30));
        Assert.Equal(1, counts.Times(ActivityKinds.Training));
    }

    [Fact]
    public void Coverage_adds_what_each_inspection_reached_for_the_first_time()
    {
        var counts = Counts(
        [
            On(ActivityKinds.Inspection, 4, 1) with { Count = 7, Of = 12, By = "cong-an-xa" },
            On(ActivityKinds.Inspection, 8, 1) with { Count = 5, Of = 12, By = "cong-an-xa" },
            On(ActivityKinds.Inspection, 9, 1) with { Count = 1, Of = 12, By = "uy-ban-xa" },
        ]);
        Assert.Equal(new Coverage(12, 12), counts.CoverageOf(ActivityKinds.Inspection, "cong-an-xa"));
        Assert.Equal(new Coverage(1, 12), counts.CoverageOf(ActivityKinds.Inspection, "uy-ban-xa"));
        Assert.Null(counts.CoverageOf(ActivityKinds.Training));
    }

    [Fact]
    public void Commitments_signed_are_counted_against_all()
    {
        var counts = Counts([On(ActivityKinds.Commitment, 3, 1) with { Count = 180, Of = 412 }, On(ActivityKinds.Commitment, 3, 20) with { Count = 231, Of = 412 }]);
        Assert.Equal(new Coverage(411, 412), counts.CoverageOf(ActivityKinds.Commitment));
    }

    [Fact]
    public void Dissemination_counts_sessions_and_those_who_came()
    {
        var counts = Counts([On(ActivityKinds.Dissemination, 2, 1) with { Participants = 40 }, On(ActivityKinds.Dissemination, 6, 1) with { Participants = 35 }]);
        Assert.Equal(2, counts.Times(ActivityKinds.Dissemination));
        Assert.Equal(75, counts.Participants(ActivityKinds.Dissemination));
    }

    [Fact]
    public void Awards_count_collectives_persons_and_the_unit_itself_by_form()
    {
        var counts = Counts(
        [
            On(ActivityKinds.Commendation, 11, 20) with { Award = new Award(Award.Merit, "uy-ban-tinh", 1, 0, true) },
            On(ActivityKinds.Commendation, 11, 21) with { Award = new Award(Award.Letter, "cong-an-tinh", 0, 2, false) },
            On(ActivityKinds.AwardProposal, 12, 1) with { Award = new Award(Award.Letter, "cong-an-tinh", 5, 0, true) },
        ]);
        Assert.Equal(new AwardCount(1, 0, 1), counts.Awards(Award.Merit));
        Assert.Equal(new AwardCount(0, 2, 0), counts.Awards(Award.Letter));
        Assert.Equal(3, counts.Awards().Total);
    }

    private static ActivityCounts Counts(IEnumerable<Activity> activities) => ActivityCounts.Of([.. activities], YearEnd);

    private static Activity On(string kind, int month, int day) =>
        new($"{kind}-{month}-{day}", kind, new DateOnly(2024, month, day), new Input("activities.json", 1));
}
