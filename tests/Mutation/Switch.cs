namespace Antt.Mutation;

/// <summary>Compiled into the mutated Model: says which mutant is alive, notes which ones a test reaches, and ends endless loops.</summary>
public static class Switch
{
    private const int MostSteps = 20_000_000;

    private static int _active = -1;
    private static bool[] _reached = [];
    private static int _steps;

    /// <summary>Begins a test under a mutant, or under none.</summary>
    public static void Begin(int active, int count) => (_active, _steps, _reached) = (active, 0, new bool[count]);

    /// <summary>Whether a place was reached since the last beginning.</summary>
    public static bool[] Reached => _reached;

    /// <summary>Whether the mutant of this number is alive.</summary>
    public static bool Is(int number)
    {
        if (++_steps > MostSteps) throw new System.TimeoutException("a mutant runs without end");
        _reached[number] = true;
        return number == _active;
    }
}
