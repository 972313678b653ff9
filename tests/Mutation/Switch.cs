namespace Antt.Mutation;

/// <summary>
/// Compiled into the mutated Model: says which mutant is alive, notes which ones a test reaches and which would make a difference to it,
/// and ends endless loops.
/// </summary>
public static class Switch
{
    private const int MostSteps = 20_000_000;

    private static int _active = -1;
    private static bool[] _reached = [];
    private static bool[] _telling = [];
    private static int _steps;

    [System.ThreadStatic]
    private static bool _isComparing;

    /// <summary>Begins a test under a mutant, or under none.</summary>
    public static void Begin(int active, int count) => (_active, _steps, _reached, _telling) = (active, 0, new bool[count], new bool[count]);

    /// <summary>Whether a place was reached since the last beginning.</summary>
    public static bool[] Reached => _reached;

    /// <summary>Whether a mutant's value was another than the code's since the last beginning; where none can be compared, whether it was reached.</summary>
    public static bool[] Telling => _telling;

    /// <summary>Whether the test went on for so long that it was ended.</summary>
    public static bool HasRunOut => _steps > MostSteps;

    /// <summary>Whether the mutant of this number is alive.</summary>
    public static bool Is(int number)
    {
        Step();
        _reached[number] = _telling[number] = true;
        return number == _active;
    }

    /// <summary>The value under the mutant when it is alive, else the code's own; while none is alive both are compared.</summary>
    public static T Pick<T>(int number, System.Func<T> changed, System.Func<T> own)
    {
        Step();
        _reached[number] = true;
        if (number == _active) return changed();
        var value = own();
        if (_active < 0 && !_isComparing && !_telling[number]) _telling[number] = Differs(changed, value);
        return value;
    }

    private static bool Differs<T>(System.Func<T> changed, T value)
    {
        _isComparing = true;
        try
        {
            return !System.Collections.Generic.EqualityComparer<T>.Default.Equals(changed(), value);
        }
        catch (System.Exception)
        {
            return true;
        }
        finally
        {
            _isComparing = false;
        }
    }

    /// <summary>Counts one step more; ends what takes too many, and calls nested too deep.</summary>
    public static void Step()
    {
        if (++_steps > MostSteps) throw new System.TimeoutException("a mutant runs without end");
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
    }
}
