using System.Collections.Immutable;
using Antt.Model.History;

namespace Antt.Engine.Comparing;

/// <summary>What to compare, and as of when.</summary>
/// <param name="Today">Today's date where the register is kept.</param>
/// <param name="Changed">Paths below the root of every file that is not the same in both.</param>
public sealed record CompareOptions(DateOnly Today, ImmutableArray<string> Changed)
{
    /// <summary>The day asked about; without it the register's own day if it is a demonstration, else today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many threads may work at once.</summary>
    public int Parallelism { get; init; } = 1;

    /// <summary>What became of decisions, and what other branches do.</summary>
    public ChangeHistory? History { get; init; }
}
