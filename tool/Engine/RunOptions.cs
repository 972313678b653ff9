using System.Collections.Immutable;
using Antt.Engine.Comparing;
using Antt.Engine.Linking.Choosing;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.History;
using Antt.Model.Law;
using Antt.Model.Units;

namespace Antt.Engine;

/// <summary>What to look at, and as of when.</summary>
/// <param name="Today">Today's date where the register is kept (Asia/Ho_Chi_Minh). The Engine has no clock.</param>
public sealed record RunOptions(DateOnly Today)
{
    /// <summary>The day asked about; without it the register's own day if it is a demonstration, else today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Id of the only unit to give results of; null for all.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// Folders of the only units that are asked about; empty for all. Others are read only where these need them: what they count for their
    /// commune, whom they followed. Findings about these units are those of a whole run.
    /// </summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>A run over almost the same register; null when everything has to be read.</summary>
    internal Precedent? Precedent { get; init; }

    /// <summary>
    /// What a change concerns, where a run is compared with one over the older register: of the decisions only those are read that name what changed ones
    /// name, or one of the units. Null where whatever is wrong with any decision is asked about.
    /// </summary>
    internal ChangeScope? Changes { get; init; }

    /// <summary>Files that changed, where of everything but the units nothing is told but what these may have altered; null where all is.</summary>
    internal IReadOnlySet<string>? ToldOf { get; init; }

    /// <summary>Whether decisions that name nothing of what is asked about do not matter.</summary>
    internal bool SparesDecisions => Changes is not null || ((!Only.IsEmpty || Unit is not null) && !Paths.IsEmpty && Paths.All(static path => path.StartsWith("data/units/", StringComparison.Ordinal)));

    /// <summary>Whether the communes that answer for the units of <see cref="Only"/> are asked about with them.</summary>
    public bool WithTheirCommunes { get; init; }

    /// <summary>The only year to give results of; null for every year the register declares.</summary>
    public int? Year { get; init; }

    /// <summary>What became of decisions since an older revision, when one was named.</summary>
    public ChangeHistory? History { get; init; }

    /// <summary>Which results are asked for: those of every year, or those of nominated model units.</summary>
    public Scheme Scheme { get; init; }

    /// <summary>How many threads may work at once. The outcome never depends on it.</summary>
    public int Parallelism { get; init; } = 1;

    /// <summary>Files or folders below the root whose findings are asked for; empty for all. Everything is linked all the same.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>Given what was entered about each unit and year right before its result, for whoever explains one.</summary>
    public Action<UnitYear>? Entered { get; init; }

    /// <summary>Given everything but the units, and the day the run looks from, before the first unit passes by.</summary>
    public Action<RegisterFrame, DateOnly>? Framed { get; init; }

    /// <summary>Given the result of each nominated model unit and what was entered, whatever the scheme asked for.</summary>
    public Action<UnitYear, UnitResult>? Nominated { get; init; }

    /// <summary>Told how many of how many files have been read, never at the same time from two threads.</summary>
    public Action<int, int>? Progress { get; init; }
}
