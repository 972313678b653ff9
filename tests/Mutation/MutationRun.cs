using System.Collections.Concurrent;
using System.Diagnostics;

namespace Antt.Mutation;

/// <summary>Runs over every mutant the tests that reach it, until one notices, and tells what survived.</summary>
internal sealed class MutationRun(ModelCompiler compiler, IReadOnlyList<Mutant> mutants, Equivalents equivalents, TextWriter output, TextWriter progress)
{
    /// <summary>How many tests that lately noticed a mutant of a file are tried first on its next one.</summary>
    private const int LatelyTelling = 12;

    private readonly Fate[] _fates = new Fate[mutants.Count];

    private readonly SortedSet<int>[] _reachedBy = [.. mutants.Select(_ => new SortedSet<int>())];

    /// <summary>For every mutant the tests to which it makes a difference where it stands, quick ones first.</summary>
    private readonly List<int>[] _toldBy = [.. mutants.Select(_ => new List<int>())];

    /// <summary>True when every mutant was noticed or is listed as equivalent, and nothing is listed in vain.</summary>
    public bool Run()
    {
        var (model, placings) = compiler.WithSwitches(mutants);
        Subject[] subjects = [.. Enumerable.Range(0, Environment.ProcessorCount).AsParallel().AsOrdered().Select(_ => new Subject(model, mutants.Count))];
        output.WriteLine($"{mutants.Count} mutants, {subjects[0].Tests.Count} tests");
        progress.WriteLine(string.Join(", ", placings.GroupBy(static placing => placing).Select(static group => $"{group.Key} {group.Count()}")));
        var failing = Baseline(subjects);
        foreach (var test in failing) output.WriteLine("fails without a mutant: " + subjects[0].Tests[test].Name);
        if (failing.Count > 0) return false;
        var waiting = new ConcurrentQueue<Mutant>(mutants);
        Each(subjects, subject =>
        {
            var telling = new List<int>();
            while (waiting.TryDequeue(out var mutant))
            {
                var fate = placings[mutant.Number] switch
                {
                    Placing.Impossible => Fate.DoesNotCompile,
                    Placing.Alone => Alone(mutant),
                    _ => Switched(subject, mutant, telling),
                };
                _fates[mutant.Number] = fate == Fate.Survived && equivalents.Holds(mutant) ? Fate.Equivalent : fate;
                if (_fates[mutant.Number] == Fate.Survived) progress.WriteLine($"so far it survives: {mutant}");
                if (mutant.Number % 20 == 0) progress.WriteLine($"{mutant.Number}: {mutant.File}, processor {Environment.CpuUsage.TotalTime.TotalSeconds:0} s");
            }
        });
        return Tell();
    }

    /// <summary>Finds which tests reach which mutant; returns those that fail without any. Each subject runs all, so that what runs once has run.</summary>
    private SortedSet<int> Baseline(Subject[] subjects)
    {
        var failing = new SortedSet<int>();
        var cost = new TimeSpan[subjects[0].Tests.Count];
        Each(subjects, subject =>
        {
            for (var test = 0; test < cost.Length; test++)
            {
                var watch = Stopwatch.StartNew();
                var reached = subject.Reach(test);
                lock (failing)
                {
                    cost[test] = watch.Elapsed;
                    if (reached is null) failing.Add(test);
                    for (var i = 0; i < mutants.Count && reached is not null; i++)
                    {
                        if (reached.Value.Reached[i]) _reachedBy[i].Add(test);
                        if (reached.Value.Telling[i] && !_toldBy[i].Contains(test)) _toldBy[i].Add(test);
                    }
                }
            }
        });
        foreach (var tests in _toldBy) tests.Sort((one, other) => cost[one].CompareTo(cost[other]));
        foreach (var test in Enumerable.Range(0, cost.Length).OrderByDescending(test => cost[test]).Take(25)) progress.WriteLine($"{cost[test].TotalMilliseconds:0} ms {subjects[0].Tests[test].Name}");
        progress.WriteLine($"the tests alone: {cost.Sum(time => time.TotalSeconds):0} s, processor {Environment.CpuUsage.TotalTime.TotalSeconds:0} s");
        return failing;
    }

    /// <summary>The tests that may notice a mutant, those before all others that noticed the mutants next to it.</summary>
    private IEnumerable<int> Telling(List<int> lately, Mutant mutant)
    {
        var able = _toldBy[mutant.Number];
        var first = lately.Where(able.Contains).Take(LatelyTelling).ToList();
        return first.Concat(able.Except(first));
    }

    /// <summary>A mutant behind a switch. Where a test no longer comes by it, code ran once before, and only a Model of its own tells.</summary>
    private Fate Switched(Subject subject, Mutant mutant, List<int> telling)
    {
        var everyTime = _reachedBy[mutant.Number].Count > 0 && !subject.WhileLoading[mutant.Number];
        foreach (var test in Telling(telling, mutant))
        {
            var (fate, cameBy) = subject.Try(test, mutant.Number);
            everyTime &= cameBy;
            if (fate == Fate.Survived) continue;
            telling.Remove(test);
            telling.Insert(0, test);
            return fate;
        }
        return everyTime || equivalents.Holds(mutant) ? Fate.Survived : Alone(mutant);
    }

    /// <summary>A mutant with a Model of its own: where no switch can stand, and where code runs once for all.</summary>
    private Fate Alone(Mutant mutant)
    {
        if (compiler.With(mutant) is not { } model) return Fate.DoesNotCompile;
        var near = mutants.Where(other => other.File == mutant.File).OrderBy(other => Math.Abs(other.Line - mutant.Line))
            .SelectMany(other => _reachedBy[other.Number]).Distinct().ToList();
        var subject = new Subject(model, mutants.Count);
        var fate = (near.Count > 0 ? near : Enumerable.Range(0, subject.Tests.Count)).Select(test => subject.Try(test).Fate).FirstOrDefault(fate => fate != Fate.Survived);
        subject.Unload();
        return fate;
    }

    private bool Tell()
    {
        var unused = equivalents.Unused(mutants, Of(Fate.Equivalent)).ToList();
        foreach (var mutant in Of(Fate.TimedOut)) output.WriteLine($"timed out: {mutant}");
        foreach (var mutant in Of(Fate.Survived)) output.WriteLine($"survived: {mutant}\n  {mutant.Key}");
        foreach (var key in unused) output.WriteLine($"listed in vain: {key}");
        output.WriteLine(
            $"{mutants.Count} mutants: {Of(Fate.Killed).Count()} killed, {Of(Fate.TimedOut).Count()} timed out, {Of(Fate.Equivalent).Count()} equivalent, "
            + $"{Of(Fate.DoesNotCompile).Count()} not compiling, {Of(Fate.Survived).Count()} survived");
        return unused.Count == 0 && !Of(Fate.Survived).Any();
    }

    private IEnumerable<Mutant> Of(Fate fate) => mutants.Where(mutant => _fates[mutant.Number] == fate);

    /// <summary>Lets every subject work on a thread of its own.</summary>
    private static void Each(Subject[] subjects, Action<Subject> work)
    {
        var threads = subjects.Select(subject => new Thread(() => work(subject))).ToList();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
    }
}
