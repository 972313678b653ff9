namespace Antt.Mutation;

/// <summary>How a mutant stands in the one Model that holds them all, the cheapest way first.</summary>
internal enum Placing
{
    /// <summary>Its expression is written twice, so that a run without mutants finds the tests in which the two differ.</summary>
    Compared,

    /// <summary>Its expression is written twice, one of them is worked out.</summary>
    Switched,

    /// <summary>The body of its member is written twice.</summary>
    ByBody,

    /// <summary>It stands where nothing can be written twice and has a Model of its own.</summary>
    Alone,

    /// <summary>The language does not allow it.</summary>
    Impossible,
}
