using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Antt.Fuzz.Running;

/// <summary>Many inputs, each of a number of its own: the same seed and number make the same input on every machine.</summary>
/// <param name="seed">The seed of all.</param>
/// <param name="only">The only family to take inputs of; null for all, by their shares.</param>
internal sealed class FuzzRun(int seed, string? only) : IDisposable
{
    /// <summary>The seed of runs that name none.</summary>
    public const int DefaultSeed = 20_261_122;

    /// <summary>No input may make more work.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>No input may let people wait longer, even one that does nothing meanwhile; long enough for a run that stands behind all others on a busy machine.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>An input that is still at it then will never end.</summary>
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(10);

    private readonly Tally _tally = new();

    /// <summary>Held together by inputs that are tried, alone by one that seemed slow, so that what the process works then is that one's.</summary>
    private readonly ReaderWriterLockSlim _turns = new();
    private long _next = -1;

    /// <summary>A run from the command line; prints counts and failures and returns 1 when there were any.</summary>
    public static int Offline(int inputs, string[] options, TextWriter output)
    {
        using var run = Of(options);
        var clock = Stopwatch.StartNew();
        var tally = run.Try(inputs, Environment.ProcessorCount, output);
        tally.Print(output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inputs} inputs, seed {SeedOf(options)}, {clock.Elapsed.TotalSeconds:0} s: {tally.Failures.Count} went wrong"));
        return tally.Failures.IsEmpty ? 0 : 1;
    }

    /// <summary>Tries one input again and shows what it is.</summary>
    public static int One(long number, string[] options, TextWriter output)
    {
        using var families = FamilyShares.Open(OptionOf(options, "--only"));
        using var run = Of(options);
        var (family, trial) = run.Prepare(number, families);
        Exception? thrown = null;
        var outcome = Outcome.Taken;
        try
        {
            outcome = family.Try(trial);
        }
#pragma warning disable CA1031 // whatever the tool lets out is what is looked for
        catch (Exception fault)
#pragma warning restore CA1031
        {
            thrown = fault;
        }
        foreach (var (name, bytes) in trial.Parts) output.WriteLine($"--- {name}\n{Encoding.UTF8.GetString(bytes)}");
        output.WriteLine($"{family.Name} {number}: {thrown?.ToString() ?? outcome.Complaint ?? (outcome.IsRefused ? "refused" : "taken")}");
        return thrown is null && outcome.Complaint is null ? 0 : 1;
    }

    /// <summary>Tries the inputs from 0 on.</summary>
    /// <param name="inputs">How many.</param>
    /// <param name="threads">How many at once.</param>
    /// <param name="progress">Takes failures as they come; null for nowhere.</param>
    public Tally Try(long inputs, int threads, TextWriter? progress)
    {
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() => Work(inputs, progress), 16 << 20)).ToList();
        foreach (var worker in workers) worker.Start();
        foreach (var worker in workers) worker.Join();
        return _tally;
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private static FuzzRun Of(string[] options) => new(SeedOf(options), OptionOf(options, "--only"));

    private static int SeedOf(string[] options) => OptionOf(options, "--seed") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : DefaultSeed;

    private static string? OptionOf(string[] options, string name) => Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;

    private (Family Family, Trial Trial) Prepare(long number, FamilyShares families)
    {
        var dice = new Random(HashCodeOf(number));
        return (families.Next(dice), new Trial(dice));
    }

    /// <summary>Spreads numbers beside one another far apart, always in the same way.</summary>
    private int HashCodeOf(long number)
    {
        var mixed = unchecked((ulong)number * 0x9E3779B97F4A7C15UL ^ ((ulong)seed << 32));
        return unchecked((int)(mixed ^ (mixed >> 29) ^ (mixed >> 47)));
    }

    private void Work(long inputs, TextWriter? progress)
    {
        using var families = FamilyShares.Open(only);
        for (var number = Interlocked.Increment(ref _next); number < inputs; number = Interlocked.Increment(ref _next))
        {
            var at = number;
            using var watchdog = new Timer(_ => Environment.FailFast($"input {at} of seed {seed} does not end"), null, Endless, Timeout.InfiniteTimeSpan);
            var (family, outcome, took) = Among(number, families);
            // A slow input is slow every time.
            for (var again = 0; again < 2 && IsSlow(took); again++) took = Alone(number, families, took);
            if (IsSlow(took) && outcome.Complaint is null) outcome = Outcome.Wrong(string.Create(CultureInfo.InvariantCulture, $"took {took.Worked.TotalSeconds:0.0} s of work, {took.Waited.TotalSeconds:0.0} s in all"));
            _tally.Add(family, number, outcome, took.Worked);
            if (outcome.Complaint is not null) progress?.WriteLine($"{family} {number}: {outcome.Complaint}");
            if (progress is not null && number % 20_000 == 19_999) progress.WriteLine($"… {number + 1}");
        }
    }

    private static bool IsSlow(Taken took) => took.Worked > Longest || took.Waited > LongestWait;

    private (string Family, Outcome Outcome, Taken Took) Among(long number, FamilyShares families)
    {
        _turns.EnterReadLock();
        try
        {
            return Timed(number, families);
        }
        finally
        {
            _turns.ExitReadLock();
        }
    }

    private Taken Alone(long number, FamilyShares families, Taken before)
    {
        _turns.EnterWriteLock();
        try
        {
            return before.OrLess(Timed(number, families).Took);
        }
        finally
        {
            _turns.ExitWriteLock();
        }
    }

    private (string Family, Outcome Outcome, Taken Took) Timed(long number, FamilyShares families)
    {
        var (family, trial) = Prepare(number, families);
        try
        {
            return (family.Name, family.Try(trial), trial.Took);
        }
#pragma warning disable CA1031 // whatever the tool lets out is what is looked for
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return (family.Name, Outcome.Wrong(fault.ToString().ReplaceLineEndings(" | ")), trial.Took);
        }
    }
}
