using System.Diagnostics;
using System.Globalization;

namespace Antt.Mutation;

/// <summary>Runs the tests over every mutant and tells what survived.</summary>
internal sealed class MutationRun(ModelCompiler compiler, IReadOnlyList<Mutant> mutants, Equivalents equivalents, TextWriter output)
{
    private int _survivors;
    private int _killed;
    private int _invalid;
    private int _equivalent;

    /// <summary>True when every mutant was killed or is listed as equivalent.</summary>
    public bool Run()
    {
        var (model, left) = compiler.WithSwitches(mutants);
        var subject = new Subject(model, mutants.Count);
        var reachedBy = Baseline(subject);
        Say($"{mutants.Count} mutants, {mutants.Count - left.Count} behind switches, {subject.Tests.Count} tests");
        foreach (var mutant in mutants.Where(mutant => !left.Contains(mutant.Number)))
        {
            if (reachedBy[mutant.Number].Any(test => subject.Run(test, mutant.Number, mutants.Count).Failed)) _killed++;
            else if (equivalents.Holds(mutant)) _equivalent++;
            else RunAlone(mutant, reachedBy);
        }
        foreach (var mutant in mutants.Where(mutant => left.Contains(mutant.Number))) RunAlone(mutant, reachedBy);
        Say($"killed {_killed}, does not compile {_invalid}, equivalent {_equivalent}, survived {_survivors}");
        return _survivors == 0;
    }

    /// <summary>Which tests reach which mutant, quick ones first; a test that fails without any is left out, and said.</summary>
    private List<JudgingTest>[] Baseline(Subject subject)
    {
        var reachedBy = mutants.Select(_ => new List<JudgingTest>()).ToArray();
        var cost = new Dictionary<JudgingTest, TimeSpan>();
        foreach (var test in subject.Tests)
        {
            var (failed, reached) = subject.Run(test, -1, mutants.Count);
            var watch = Stopwatch.StartNew();
            if (!failed) subject.Run(test, -1, mutants.Count);
            cost[test] = watch.Elapsed;
            if (failed) Say("fails without a mutant: " + test.Name);
            else for (var i = 0; i < reached.Length; i++) if (reached[i]) reachedBy[i].Add(test);
        }
        foreach (var tests in reachedBy) tests.Sort((left, right) => cost[left].CompareTo(cost[right]));
        return reachedBy;
    }

    /// <summary>A mutant with a Model of its own: where no switch can stand, and where code ran before a switch was set.</summary>
    private void RunAlone(Mutant mutant, List<JudgingTest>[] reachedBy)
    {
        if (compiler.With(mutant) is not { } model) { _invalid++; return; }
        var near = mutants.Where(other => other.File == mutant.File).OrderBy(other => Math.Abs(other.Line - mutant.Line))
            .SelectMany(other => reachedBy[other.Number]).Select(test => test.Name).Distinct().ToList();
        var subject = new Subject(model, mutants.Count);
        var tests = subject.Tests.ToLookup(test => test.Name);
        if (near.Count == 0) near = [.. subject.Tests.Select(test => test.Name).Distinct()];
        Count(mutant, near.Any(name => subject.Run(tests[name].First(), -1, mutants.Count).Failed));
        subject.Unload();
    }

    private void Count(Mutant mutant, bool killed)
    {
        if (killed) _killed++;
        else if (equivalents.Holds(mutant)) _equivalent++;
        else
        {
            _survivors++;
            Say($"survived: {mutant}\n  {mutant.Key}");
        }
    }

    private void Say(string line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
