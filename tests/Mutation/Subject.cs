using System.Reflection;
using System.Runtime.Loader;

namespace Antt.Mutation;

/// <summary>The tests and the Engine, loaded again over a Model of our own making.</summary>
internal sealed class Subject : AssemblyLoadContext
{
    private readonly Assembly _model;
    private readonly Action<int, int> _begin;
    private readonly Func<bool[]> _reached;

    public Subject(byte[] model, int mutants)
        : base(isCollectible: true)
    {
        _model = LoadFromStream(new MemoryStream(model));
        var control = _model.GetType("Antt.Mutation.Switch")!;
        _begin = control.GetMethod("Begin")!.CreateDelegate<Action<int, int>>();
        _reached = control.GetProperty("Reached")!.GetMethod!.CreateDelegate<Func<bool[]>>();
        _begin(-1, mutants);
        Tests = JudgingTest.All(LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "Antt.Tests.dll")));
    }

    /// <summary>Every test that judges.</summary>
    public IReadOnlyList<JudgingTest> Tests { get; }

    /// <summary>Whether the test fails under the mutant, and which mutants it reaches.</summary>
    public (bool Failed, bool[] Reached) Run(JudgingTest test, int mutant, int count)
    {
        _begin(mutant, count);
        var failed = !test.Passes();
        return (failed, _reached());
    }

    protected override Assembly? Load(AssemblyName name) =>
        name.Name == "Antt.Model" ? _model
        : name.Name!.StartsWith("Antt.", StringComparison.Ordinal) ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"))
        : null;
}
