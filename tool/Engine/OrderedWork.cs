using System.Runtime.ExceptionServices;

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
    /// <param name="open">Makes what one thread works with.</param>
    /// <param name="work">Does one piece.</param>
    /// <param name="deliver">Takes one result.</param>
    public static void Run<TWorker, TResult>(
        int count, int parallelism, Func<TWorker> open, Func<TWorker, int, TResult> work, Action<TResult> deliver)
    {
        if (parallelism > 1 && count > ChunkSize)
        {
            new Shared<TWorker, TResult>(count, parallelism, open, work, deliver).Run();
            return;
        }
        var worker = open();
        for (var i = 0; i < count; i++) deliver(work(worker, i));
    }

    /// <summary>
    /// The calling thread delivers what comes next, and where that is not done yet works as the others do. A thread waits only while so much is done ahead of what is
    /// delivered that there is no room for more.
    /// </summary>
    private sealed class Shared<TWorker, TResult>(int count, int parallelism, Func<TWorker> open, Func<TWorker, int, TResult> work, Action<TResult> deliver)
    {
        private readonly object _gate = new();
        private readonly int _chunks = (count + ChunkSize - 1) / ChunkSize;

        /// <summary>Results of the chunks from the next one to be delivered on, each in its place of a ring.</summary>
        private readonly TResult[] _results = new TResult[ChunkSize * ChunksPerThread * parallelism];
        private readonly bool[] _isDone = new bool[ChunksPerThread * parallelism];
        private int _taken;
        private int _delivered;
        private ExceptionDispatchInfo? _fault;

        public void Run()
        {
            var helpers = new Task[Math.Min(parallelism, _chunks) - 1];
            for (var i = 0; i < helpers.Length; i++) helpers[i] = Task.Run(() => Work(isCaller: false));
            Work(isCaller: true);
            Task.WaitAll(helpers);
            _fault?.Throw();
        }

        private void Work(bool isCaller)
        {
            try
            {
                var worker = open();
                while (Next(isCaller, out var chunk, out var isDone))
                {
                    if (isDone) Deliver(chunk);
                    else Do(worker, chunk);
                }
            }
#pragma warning disable CA1031 // the caller throws it again, once nobody works any more
            catch (Exception fault)
#pragma warning restore CA1031
            {
                lock (_gate)
                {
                    _fault ??= ExceptionDispatchInfo.Capture(fault);
                    Monitor.PulseAll(_gate);
                }
            }
        }

        /// <summary>What a thread does next: deliver the chunk that comes next, which only the caller may, or work on one that nobody has taken; false when there is nothing more.</summary>
        private bool Next(bool isCaller, out int chunk, out bool isDone)
        {
            lock (_gate)
            {
                while (_fault is null && _delivered < _chunks)
                {
                    isDone = isCaller && _isDone[_delivered % _isDone.Length];
                    var hasRoom = _taken < _chunks && _taken < _delivered + _isDone.Length;
                    chunk = isDone ? _delivered : _taken;
                    if (!isDone && hasRoom) _taken++;
                    if (isDone || hasRoom) return true;
                    if (!isCaller && _taken == _chunks) break;
                    Monitor.Wait(_gate);
                }
            }
            (chunk, isDone) = (-1, false);
            return false;
        }

        private void Do(TWorker worker, int chunk)
        {
            var end = Math.Min((chunk + 1) * ChunkSize, count);
            for (var i = chunk * ChunkSize; i < end; i++) _results[i % _results.Length] = work(worker, i);
            lock (_gate)
            {
                _isDone[chunk % _isDone.Length] = true;
                Monitor.PulseAll(_gate);
            }
        }

        private void Deliver(int chunk)
        {
            var end = Math.Min((chunk + 1) * ChunkSize, count);
            for (var i = chunk * ChunkSize; i < end; i++) deliver(_results[i % _results.Length]);
            lock (_gate)
            {
                _isDone[chunk % _isDone.Length] = false;
                _delivered++;
                Monitor.PulseAll(_gate);
            }
        }
    }
}
