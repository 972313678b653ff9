using System.Collections.Immutable;

namespace Antt.Engine.Tables.Importing;

/// <summary>How tables are to be imported.</summary>
/// <param name="ThisYear">The year that is being worked on when no other was asked for.</param>
public sealed record ImportOptions(int ThisYear)
{
    /// <summary>The years asked for; none for the one being worked on.</summary>
    public ImmutableArray<int> Years { get; init; } = [];

    /// <summary>The commune the tables are of; null when the tables say it themselves, or nobody does.</summary>
    public string? Commune { get; init; }

    /// <summary>Whether units without a mistake come in although others have one.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether entries of a list that the tables hold in part are taken out when no row is about them.</summary>
    public bool IsReplacingLists { get; init; }
}
