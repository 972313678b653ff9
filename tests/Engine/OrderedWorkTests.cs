using Antt.Engine;

namespace Antt.Tests.Engine;

/// <summary>Shared work comes out in order, each piece once, and a fault comes out as it was thrown, whoever ran into it.</summary>
public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(9, 2)]
    [InlineData(5_000, 1)]
    [InlineData(5_000, 2)]
    [InlineData(5_000, 8)]
    public void Results_come_in_order_on_the_calling_thread(int count, int threads)
    {
        var caller = Environment.CurrentManagedThreadId;
        var results = new List<int>();
        OrderedWork.Run(count, threads, static () => 3, static (worker, i) => worker * i, result =>
        {
            Assert.Equal(caller, Environment.CurrentManagedThreadId);
            results.Add(result);
        });
        Assert.Equal(Enumerable.Range(0, count).Select(static i => 3 * i), results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void A_fault_of_the_work_or_of_who_takes_its_results_comes_out(int threads)
    {
        Assert.Equal("4000", Assert.Throws<IOException>(() => OrderedWork.Run(5_000, threads, static () => 0, static (_, i) => i == 4_000 ? throw new IOException("4000") : i, static _ => { })).Message);
        Assert.Equal("17", Assert.Throws<IOException>(() => OrderedWork.Run(5_000, threads, static () => 0, static (_, i) => i, static i => throw new IOException(i == 0 ? "17" : "18"))).Message);
    }
}
