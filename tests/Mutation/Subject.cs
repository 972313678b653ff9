using System.Reflection;
using System.Runtime.Loader;

namespace Antt.Mutation;

/// <summary>The tests and the Engine, loaded again over a Model of our own making.</summary>
internal sealed class Subject : AssemblyLoadContext
{
    private readonly Assembly _model;
    private readonly int _mutants;
    private readonly Action<int, int> _begin;
    private readonly Func<bool[]> _reached;
    private readonly Func<bool[]> _telling;
    private readonly Func<bool> _hasRunOut;

    public Subject(byte[] model, int mutants)
        : base(isCollectible: true)
    {
        _model = LoadFromStream(new MemoryStream(model));
        _mutants = mutants;
        var control = _model.GetType("Antt.Mutation.Switch")!;
        _begin = control.GetMethod("Begin")!.CreateDelegate<Action<int, int>>();
        _reached = control.GetProperty("Reached")!.GetMethod!.CreateDelegate<Func<bool[]>>();
        _telling = control.GetProperty("Telling")!.GetMethod!.CreateDelegate<Func<bool[]>>();
        _hasRunOut = control.GetProperty("HasRunOut")!.GetMethod!.CreateDelegate<Func<bool>>();
        _begin(-1, mutants);
        Tests = JudgingTest.All(LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "Antt.Tests.dll")));
        WhileLoading = _reached();
    }

    /// <summary>The mutants reached before the first test: what they decide may be kept for good, whatever switch is set later.</summary>
    public bool[] WhileLoading { get; }

    /// <summary>Every test that judges, always in the same order.</summary>
    public IReadOnlyList<JudgingTest> Tests { get; }

    /// <summary>Which mutants a test reaches, and to which of them it makes a difference; null when it fails without any.</summary>
    public (bool[] Reached, bool[] Telling)? Reach(int test)
    {
        _begin(-1, _mutants);
        return Tests[test].Passes() ? (_reached(), _telling()) : null;
    }

    /// <summary>What a test says of a mutant, of a Model made for one mutant alone when none is named; and whether it came by its switch.</summary>
    public (Fate Fate, bool CameBy) Try(int test, int mutant = -1)
    {
        _begin(mutant, _mutants);
        var passes = Tests[test].Passes();
        return (_hasRunOut() ? Fate.TimedOut : passes ? Fate.Survived : Fate.Killed, mutant >= 0 && _reached()[mutant]);
    }

    protected override Assembly? Load(AssemblyName name) =>
        name.Name == "Antt.Model" ? _model
        : name.Name!.StartsWith("Antt.", StringComparison.Ordinal) ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"))
        : null;
}
