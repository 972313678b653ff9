using Antt.Fuzz.Running;

namespace Antt.Tests.Fuzzing;

public sealed class TrialTests
{
    /// <summary>A machine that others keep busy must not let an input seem slow.</summary>
    [Fact]
    public void What_an_input_costs_is_the_work_it_makes_and_never_more_than_the_time_it_takes()
    {
        var trial = new Trial(new Random(1));
        var before = ProcessWork.SoFar;
        trial.Start();
        while (ProcessWork.SoFar - before < TimeSpan.FromMilliseconds(20)) Thread.SpinWait(1000);
        trial.Stop();
        Assert.InRange(trial.Took.Worked, TimeSpan.FromMilliseconds(1), trial.Took.Waited);
    }

    [Fact]
    public void Of_two_tries_the_quicker_one_counts()
    {
        var (slow, quick) = (new Taken(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(1)), new Taken(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2)));
        Assert.Equal(new Taken(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1)), slow.OrLess(quick));
    }
}
