using System.Collections.Concurrent;

namespace Antt.Engine;

/// <summary>Work that several threads share while its results come out in order, so that nobody can tell how many threads there were.</summary>
internal static class OrderedWork
{
    private const int ChunkSize = 8;

    /// <summary>Enough for nobody to wait for the slowest, and few, because what is done and not yet delivered fills the memory.</summary>
    private const int ChunksPerThread = 4;

    /// <summary>Does the work for 0, 1, 2 … and hands over each result in that order, on the calling thread.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="parallelism">How many threads may work at once.</param>
    /// <param name="open">Makes what one thread works with; used again for the next pieces.</param>
    /// <param name="work">Does one piece.</param>
    /// <param name="deliver">Takes one result.</param>
    public static void Run<TWorker, TResult>(
        int count, int parallelism, Func<TWorker> open, Func<TWorker, int, TResult> work, Action<TResult> deliver)
    {
        if (parallelism <= 1)
        {
            var worker = open();
            for (var i = 0; i < count; i++) deliver(work(worker, i));
            return;
        }
        var idle = new ConcurrentBag<TWorker>();
        var results = new TResult[ChunkSize * ChunksPerThread * parallelism];
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism };
        for (var first = 0; first < count; first += results.Length)
        {
            var start = first;
            var length = Math.Min(results.Length, count - start);
            Parallel.For(0, (length + ChunkSize - 1) / ChunkSize, options, chunk =>
            {
                if (!idle.TryTake(out var worker)) worker = open();
                var end = Math.Min((chunk + 1) * ChunkSize, length);
                for (var i = chunk * ChunkSize; i < end; i++) results[i] = work(worker, start + i);
                idle.Add(worker);
            });
            for (var i = 0; i < length; i++) deliver(results[i]);
        }
    }
}
