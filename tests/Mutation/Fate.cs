namespace Antt.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>No test noticed it.</summary>
    Survived,

    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>A test ran without end and was stopped, which counts as noticed.</summary>
    TimedOut,

    /// <summary>The language does not allow it.</summary>
    DoesNotCompile,

    /// <summary>No test noticed it, and the list says why none can.</summary>
    Equivalent,
}
